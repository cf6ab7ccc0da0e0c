namespace Variorum.Pages;

/// <summary>One thing that a page says of itself outside its visible text: a <c>meta</c>, <c>link</c> or <c>time</c> element, a JSON-LD field.</summary>
/// <param name="Name">Where it stands: <c>meta:article:published_time</c>, <c>json-ld:NewsArticle.datePublished</c>, <c>link:canonical</c>, <c>html:lang</c>.</param>
/// <param name="Span">Where the element's visible text stands in the page text, for a <c>time</c> element that has any.</param>
public sealed record PageMetadata(string Name, string Value, TextSpan? Span = null);
