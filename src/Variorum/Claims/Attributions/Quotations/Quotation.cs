using Variorum.Text;

namespace Variorum.Claims.Attributions.Quotations;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">In the page text, with both marks; one that runs over paragraphs reaches from its first mark to its last.</param>
/// <param name="Paragraphs">How many paragraphs it runs over.</param>
internal sealed record Quotation(TextSpan Span, int Paragraphs);
