
namespace Variorum.App.Rendering;

/// <summary>Cuts long lists into pages.</summary>
public static class Chunks
{
    /// <summary>At least one page, even of an empty list.</summary>
    public static IEnumerable<Chunk<T>> Of<T>(ImmutableArray<T> items, int perPage)
    {
        var pages = Math.Max(1, (items.Length + perPage - 1) / perPage);
        for (var page = 0; page < pages; page++)
        {
            var start = page * perPage;
            yield return new Chunk<T>(items.Slice(start, Math.Min(perPage, items.Length - start)), page + 1, pages, start + 1, items.Length);
        }
    }
}
