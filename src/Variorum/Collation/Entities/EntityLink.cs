using Variorum.Text;

namespace Variorum.Collation.Entities;

/// <summary>That two articles' entities are one, and why.</summary>
/// <param name="Reason">A sentence for a reader.</param>
internal sealed record EntityLink(Identifier One, Identifier Other, string Reason);
