namespace Variorum.Claims.Entities.Names;

/// <summary>That two forms name one entity, and why.</summary>
/// <param name="Short">Key of the shorter form.</param>
/// <param name="Full">Key of the fuller form.</param>
/// <param name="Reason">A sentence for a reader.</param>
internal sealed record NameLink(string Short, string Full, string Reason);
