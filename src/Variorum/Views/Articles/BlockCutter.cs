using Variorum.Articles;

namespace Variorum.Views.Articles;

/// <summary>Cuts an article's stretch of the page into paragraphs, furniture left out, and other articles that it frames.</summary>
internal static class BlockCutter
{
    /// <param name="text">The whole page text.</param>
    /// <param name="interruptions">Furniture and framed articles, in any order; what lies outside the article is passed over.</param>
    /// <param name="claims">By start, then longest first.</param>
    public static ImmutableArray<ArticleBlock> Cut(
        string text, Article article, IEnumerable<ArticleBlock> interruptions, ImmutableArray<Placed> claims)
    {
        var holes = Disjoint(interruptions.Where(block => article.Span.Contains(block.Span)));
        var cutter = new ParagraphCutter(text, claims);
        var blocks = new List<ArticleBlock>(holes);
        var end = article.Span.Start;
        foreach (var paragraph in article.Paragraphs.Sort())
        {
            if (paragraph.End <= end || !article.Span.Contains(paragraph)) continue;
            var stretch = new TextSpan(Math.Max(end, paragraph.Start), paragraph.End);
            var kind = article.Title is { } title && title.Span.Contains(stretch) ? ParagraphKind.Title : ParagraphKind.Body;
            blocks.AddRange(Around(holes, stretch).Where(span => !IsBlank(text, span)).Select(span => cutter.Cut(span, kind)));
            end = paragraph.End;
        }

        blocks.Sort((a, b) => a.Span.CompareTo(b.Span));
        return FillGaps(text, article.Span, blocks, cutter);
    }

    private static List<ArticleBlock> Disjoint(IEnumerable<ArticleBlock> blocks)
    {
        var kept = new List<ArticleBlock>();
        foreach (var block in blocks.OrderBy(block => block.Span.Start).ThenByDescending(block => block.Span.End))
            if (!block.Span.IsEmpty && (kept.Count == 0 || block.Span.Start >= kept[^1].Span.End)) kept.Add(block);
        return kept;
    }

    /// <summary>What the holes leave of a stretch.</summary>
    private static IEnumerable<TextSpan> Around(List<ArticleBlock> holes, TextSpan stretch)
    {
        var start = stretch.Start;
        for (var i = FirstEndingAfter(holes, stretch.Start); i < holes.Count && holes[i].Span.Start < stretch.End; i++)
        {
            if (holes[i].Span.Start > start) yield return new TextSpan(start, holes[i].Span.Start);
            start = Math.Max(start, holes[i].Span.End);
        }

        if (start < stretch.End) yield return new TextSpan(start, stretch.End);
    }

    private static int FirstEndingAfter(List<ArticleBlock> holes, int position)
    {
        var (low, high) = (0, holes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holes[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Nothing of the article is dropped: what no paragraph holds is shown as apparatus.</summary>
    private static ImmutableArray<ArticleBlock> FillGaps(string text, TextSpan article, List<ArticleBlock> blocks, ParagraphCutter cutter)
    {
        var filled = ImmutableArray.CreateBuilder<ArticleBlock>(blocks.Count);
        var end = article.Start;
        foreach (var block in blocks)
        {
            AddGap(block.Span.Start);
            filled.Add(block);
            end = block.Span.End;
        }

        AddGap(article.End);
        return filled.ToImmutable();

        void AddGap(int until)
        {
            var gap = Trimmed(text, end, until);
            if (!gap.IsEmpty) filled.Add(cutter.Cut(gap, ParagraphKind.Apparatus));
        }
    }

    private static bool IsBlank(string text, TextSpan span) => span.Slice(text).IsWhiteSpace();

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, Math.Max(start, end));
    }
}
