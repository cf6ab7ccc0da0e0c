using Variorum.Text;

namespace Variorum.Articles;

/// <summary>What shows a field of an article: words on the page, or an entry of the page's metadata.</summary>
/// <param name="Field"><c>published</c>, <c>updated</c>, <c>outlet</c>, <c>byline</c>, <c>canonical-address</c>, <c>kicker</c>, <c>form</c>.</param>
/// <param name="Metadata">The entry's name, as <c>meta:og:site_name</c>; null where words show it.</param>
public sealed record FieldSource(string Field, Evidence? Words, string? Metadata);
