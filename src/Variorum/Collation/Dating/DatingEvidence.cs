using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Words that tell when an undated article was written.</summary>
/// <param name="Article">The article that they stand in: the undated one, or another that tells of the same event.</param>
/// <param name="Shows">What they show, in a sentence.</param>
public sealed record DatingEvidence(Identifier Article, Anchor Anchor, string Quote, string Shows);
