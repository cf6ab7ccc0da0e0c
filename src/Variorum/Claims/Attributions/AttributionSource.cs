using Variorum.Text;

namespace Variorum.Claims.Attributions;

/// <summary>Who is said to say it.</summary>
/// <param name="Name">The entity's fullest name in the article, or the noun phrase where it has none; null where nobody is named.</param>
/// <param name="Entity">The article's entity, or null where the source is none ("officials").</param>
/// <param name="Anchor">The words that name the source; null where the text leaves them out.</param>
public sealed record AttributionSource(string? Name, Identifier? Entity, Anchor? Anchor, string? Quote)
{
    /// <summary>What is known, without anybody who knows it ("according to the latest information"): it answers for nothing, and the next voice does.</summary>
    public bool IsFaceless { get; init; }
}
