using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Turns what is in no article, and what interrupts one, into furniture.</summary>
internal static class FurnitureSpans
{
    /// <param name="articles">One for each range.</param>
    public static ImmutableArray<Furniture> Of(PageContext context, BlockLabel[] labels, ImmutableArray<ArticleRange> ranges, ImmutableArray<Article> articles)
    {
        var page = context.Page;
        var furniture = ImmutableArray.CreateBuilder<Furniture>();
        var at = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            while (at < ranges.Length && ranges[at].Last < i) at++;
            var inside = at < ranges.Length && ranges[at].First <= i;
            if (inside && !labels[i].IsFurniture)
            {
                if (labels[i].Kind == BlockKind.Stamp && Tail(context, i, articles[at]) is { } tail) furniture.Add(tail);
                continue;
            }

            furniture.Add(new Furniture(page.Blocks[i].Span, labels[i].Reason));
        }

        return furniture.ToImmutable();
    }

    private static readonly System.Buffers.SearchValues<char> BarsAndBlanks = System.Buffers.SearchValues.Create("|·• \n\t");

    /// <summary>"3 May 2019 | Harbour | Views: 318": behind the day, sections and counts that speak of the page.</summary>
    private static Furniture? Tail(PageContext context, int block, Article article)
    {
        if (context.Shapes[block].Stamp is not { } stamp) return null;
        var (text, end) = (context.Page.Text, context.Page.Blocks[block].Span.End);
        var bar = text.AsSpan(stamp.Span.End, end - stamp.Span.End).IndexOfAny("|·•");
        if (bar < 0) return null;
        var tail = new TextSpan(stamp.Span.End + bar, end);
        var says = article.Credits.Any(credit => credit.Evidence.Span.Overlaps(tail)) || PrintedDay.Find(tail.Of(text)).Count > 0;
        return says || !tail.Slice(text).ContainsAnyExcept(BarsAndBlanks) ? null : new Furniture(tail, FurnitureReason.Navigation);
    }
}
