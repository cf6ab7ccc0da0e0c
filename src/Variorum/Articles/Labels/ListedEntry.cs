namespace Variorum.Articles.Labels;

/// <summary>What a page's JSON-LD says of one entry that it lists: an update of a live blog, an article of a category.</summary>
/// <param name="Day">EDTF, or null.</param>
/// <param name="Anchor">The id of the element that its address leads to, or null.</param>
/// <param name="Headline">Its letters and digits in lower case, or null.</param>
internal sealed record ListedEntry(string? Day, string? Anchor, string? Headline, ImmutableArray<string> Authors)
{
    public const string Field = "json-ld:listed";
}
