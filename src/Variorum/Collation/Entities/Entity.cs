using Variorum.Claims.Entities;
using Variorum.Text;

namespace Variorum.Collation.Entities;

/// <summary>A person, body or place of the pile.</summary>
/// <param name="Forms">Every form of its name, with how often it is printed, in ordinal order.</param>
/// <param name="PrivateIndividual">True for a person of whom nothing in the pile shows a public part: no office, no publication, no statement to the press.</param>
/// <param name="Evidence">Why the forms are taken for one.</param>
/// <param name="Members">The articles' entities that it joins.</param>
public sealed record Entity(
    Identifier Id,
    string Name,
    EntityType Type,
    ImmutableArray<EntityForm> Forms,
    bool PrivateIndividual,
    ImmutableArray<string> Evidence,
    ImmutableArray<Identifier> Members)
{
    /// <summary>What shows that a person has a part in public life, each in a sentence, in ordinal order; empty for private individuals and for what is no person.</summary>
    public ImmutableArray<string> PublicSigns { get; init; } = [];
}
