using Variorum.Claims.Quantities;
using Variorum.Views.Articles;
using Variorum.Views.Questions;

namespace Variorum.Views.Sums;

/// <summary>Quotes the figures of a sum: what one voice says in one article is told once, and a sentence with several figures stands there once.</summary>
internal static class SumPassages
{
    public static ImmutableArray<SumPassage> Of(CasebookIndex index, IEnumerable<Quantity> figures) =>
    [
        .. figures.DistinctBy(figure => figure.Id)
            .GroupBy(figure => (figure.Article, Voice: string.Join('\0', figure.Voice)))
            .Select(group => Passage(index, [.. group.OrderBy(figure => figure.Anchor.Span.Start).ThenByDescending(figure => figure.Anchor.Span.End)])),
    ];

    private static SumPassage Passage(CasebookIndex index, ImmutableArray<Quantity> figures)
    {
        var first = figures[0];
        var text = index.Snapshot(first.Anchor.Snapshot).Text;
        return new SumPassage(
            index.Voiced(first.Voice, first.Article), index.Line(first.Article), first.Id,
            ArticlePaging.PageOf(index.Article(first.Article).Article, first.Anchor.Span.Start),
            [.. Together(figures).Select(near => Sentence(text, near))]);
    }

    /// <summary>Figures of one sentence, unless so much stands between them that a reader would lose the thread.</summary>
    private static IEnumerable<List<Quantity>> Together(ImmutableArray<Quantity> figures)
    {
        var near = new List<Quantity>();
        foreach (var figure in figures)
        {
            if (near.Count > 0 && (near[^1].Sentence != figure.Sentence || figure.Anchor.Span.Start - near[^1].Anchor.Span.End > SentenceInContext.Widest))
            {
                yield return near;
                near = [];
            }

            near.Add(figure);
        }

        yield return near;
    }

    private static SumSentence Sentence(string text, List<Quantity> figures)
    {
        var words = figures.Select(figure => figure.Anchor.Span).Aggregate((all, span) => all.Union(span));
        var whole = figures[0].Sentence.Union(words);
        var shown = SentenceInContext.Around(text, whole, words);
        var pieces = ImmutableArray.CreateBuilder<(string, bool)>();
        var end = shown.Start;
        foreach (var span in figures.Select(figure => figure.Anchor.Span).Where(span => !span.IsEmpty))
        {
            // Of two figures that share words the longer one, which comes first, is marked.
            if (span.Start < end) continue;
            if (span.Start > end) pieces.Add((text[end..span.Start], false));
            pieces.Add((span.Of(text), true));
            end = span.End;
        }

        if (end < shown.End) pieces.Add((text[end..shown.End], false));
        return new SumSentence(pieces.ToImmutable(), shown.Start > whole.Start, shown.End < whole.End);
    }
}
