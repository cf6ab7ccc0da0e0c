namespace Variorum.Pages;

/// <summary>An element inside a short block that breaks no line and is called something: <c>&lt;span class="date"&gt;</c>, <c>&lt;time&gt;</c>.</summary>
/// <param name="Span">Its visible text, in the page text, without blanks at its ends; never empty.</param>
/// <param name="Element">Its name, in lower case.</param>
/// <param name="Hints">Its class names, id, role, itemprop and rel as written, blank-separated; empty for a bare <c>time</c>.</param>
public sealed record InlinePart(TextSpan Span, string Element, string Hints);
