using Variorum.Articles.Labels;
using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Divides a page into the articles that a careful reader would see and the furniture around and inside them.</summary>
public static class ArticleFinder
{
    /// <summary>Never throws, whatever the page. A page without any article text has no articles.</summary>
    public static PageArticles Find(Page page)
    {
        var labelled = BlockLabeller.Label(page);
        var (context, labels, parts) = labelled;
        var ranges = ArticleRanges.Find(labelled);
        foreach (var range in ranges)
        {
            if (context.Tree is null) PlainHeads.Mark(context, labels, range, ranges.Length > 1);
            else if (ranges.Length > 1 && parts.IsEmpty) Archives.MarkHead(context, labels, range);
            MarkDatelinesBelow(context, labels, range);
            Biographies.Mark(context, labels, range);
            // They may divide a page, and then say nothing.
            foreach (var i in range.Stamps.Where(context.CountsBack)) labels[i] = BlockLabel.Furniture(FurnitureReason.Other);
        }

        ranges = [.. ranges.Select(range => ArticleRanges.Shrink(labels, range)).OfType<ArticleRange>()];
        var articles = ranges.Select(range => ArticleBuilder.Build(context, labels, range)).ToImmutableArray();
        return new PageArticles(articles, FurnitureSpans.Of(context, labels, ranges, articles), articles.IsEmpty ? ["No article was found on this page."] : []);
    }

    /// <summary>"Ostara Herald, 3 May 2019" below the last paragraph: where a text that was taken over appeared first.</summary>
    private static void MarkDatelinesBelow(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var last = CreditFinder.LastProse(page, labels, range);
        var below = Enumerable.Range(range.First, range.Last - range.First + 1).Where(i => i > last && labels[i].Kind == BlockKind.Body).ToList();
        // Two or more are a list of sources, and so is what stands below a heading.
        if (below.Count(i => page.Shapes[i].Dateline is not null) != 1) return;
        foreach (var i in below)
        {
            var span = page.Page.Blocks[i].Span;
            if (page.Shapes[i].Dateline is { } dateline)
            {
                if (DatelineReader.NamesOutlet(page.Page.Text, span, dateline)) labels[i] = BlockLabel.Of(BlockKind.Stamp);
                return;
            }

            if (CreditLine.Read(page.Page.Text, span) is not [{ } credit, ..] || Names.IsSingleName(credit.Name)) return;
        }
    }
}
