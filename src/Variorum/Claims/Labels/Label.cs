using Variorum.Text;

namespace Variorum.Claims.Labels;

/// <summary>A noun phrase that names or judges an entity: "the discredited council".</summary>
/// <param name="Entity">The article's entity.</param>
/// <param name="Target">The entity's canonical name.</param>
/// <param name="Voice">Who answers for it, closest speaker first, publisher last.</param>
public sealed record Label(
    Identifier Id,
    Identifier Article,
    Anchor Anchor,
    string Quote,
    TextSpan Sentence,
    Identifier Entity,
    string Target,
    Polarity Polarity,
    ImmutableArray<string> Voice)
{
    /// <summary>The bodies that the phrase names besides whom it labels, each once: "director of the Harbour Office".</summary>
    public ImmutableArray<Identifier> Bodies { get; init; } = [];
}
