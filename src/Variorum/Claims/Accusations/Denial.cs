using Variorum.Text;

namespace Variorum.Claims.Accusations;

/// <summary>Words by which an accused answers an accusation, or by which the article says that no answer was had.</summary>
/// <param name="By">Canonical name of who answers.</param>
public sealed record Denial(string By, Identifier Article, Anchor Anchor, string Quote);
