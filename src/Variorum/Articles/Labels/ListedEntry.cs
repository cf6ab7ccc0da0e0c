namespace Variorum.Articles.Labels;

/// <summary>What a page's JSON-LD says of one entry that it lists: an update of a live blog, an article of a category.</summary>
/// <param name="Day">EDTF, or null.</param>
internal sealed record ListedEntry(string? Day, ImmutableArray<string> Authors)
{
    public const string Field = "json-ld:listed";
}
