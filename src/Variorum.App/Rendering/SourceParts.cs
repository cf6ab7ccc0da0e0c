using Variorum.Views.Sources;

namespace Variorum.App.Rendering;

/// <summary>Cuts all that there is to say of a source into pages: each list goes on where it left off.</summary>
internal sealed class SourceParts(SourceView view, int speechPerPage, int listPerPage)
{
    /// <summary>At least 1.</summary>
    public int Pages { get; } = new[]
    {
        Count(view.Articles.Length, listPerPage), Count(view.Answers.Length, listPerPage), Count(view.Silences.Length, listPerPage),
        Count(view.Accusations.Length, speechPerPage), Count(view.Targets.Length, speechPerPage), 1,
    }.Max();

    /// <param name="number">Counted from 1.</param>
    public SourcePart Page(int number) => new(
        number,
        Part(view.Articles, number, listPerPage),
        Part(view.Answers, number, listPerPage),
        Part(view.Silences, number, listPerPage),
        Part(view.Accusations, number, speechPerPage),
        Part(view.Targets, number, speechPerPage));

    private static int Count(int items, int perPage) => (items + perPage - 1) / perPage;

    private static ImmutableArray<T> Part<T>(ImmutableArray<T> items, int number, int perPage)
    {
        var start = Math.Min(items.Length, (number - 1) * perPage);
        return items.Slice(start, Math.Min(perPage, items.Length - start));
    }
}
