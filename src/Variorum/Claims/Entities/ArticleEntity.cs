using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>A person, body or place as one article speaks of it. Which entities of two articles are the same is for the collation to say.</summary>
/// <param name="Id">After its first mention by name.</param>
/// <param name="Name">The fullest form of the name that the article prints, without title or article.</param>
/// <param name="Forms">Every form of the name that the article prints, each once, in ordinal order.</param>
/// <param name="Roles">What the article says that a person is, as printed beside the name: "historian", "MEP"; in page order.</param>
/// <param name="Evidence">Why these forms are taken for one, in a sentence; null where there is only one form.</param>
public sealed record ArticleEntity(
    Identifier Id,
    Identifier Article,
    string Name,
    EntityType Type,
    ImmutableArray<string> Forms,
    ImmutableArray<string> Roles,
    string? Evidence)
{
    /// <summary>The article prints a name of it; false for those that it only describes: "the drivers", "the coast guard".</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>A few people without a name and without an office: whoever reads "two clerks were arrested" may find out who they are.</summary>
    public bool IsFew { get; init; }

    /// <summary>The forms folded, without titles, and a country's bodies with their country's name ("ostra police"): what other articles are compared by.</summary>
    public ImmutableArray<string> Keys { get; init; } = [];

    /// <summary>The forms of address before a person's name, as printed: "Mrs", "Captain"; in ordinal order.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>What shows that a person has a part in public life, each in a sentence; empty where nothing does.</summary>
    public ImmutableArray<string> PublicSigns { get; init; } = [];
}
