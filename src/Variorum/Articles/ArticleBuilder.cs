using Variorum.Articles.Labels;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Makes an article out of its blocks.</summary>
internal static class ArticleBuilder
{
    private const int LongestTitle = 250;

    public static Article Build(Page page, ImmutableArray<BlockLabel> labels, ArticleRange range)
    {
        var span = page.Blocks[range.First].Span.Union(page.Blocks[range.Last].Span);
        var paragraphs = Paragraphs(page, labels, range);
        var stamp = range.Stamp < 0 ? null : StampReader.Read(page.Text, page.Blocks[range.Stamp].Span);
        var published = stamp is { IsUpdate: false } ? stamp : null;
        return new Article(
            Identifier.OfAnchored("article", new Anchor(page.Snapshot, span)),
            page.Snapshot,
            span,
            Title(page, labels, range),
            published?.Date,
            published is null ? null : page.Quote(published.Span),
            Outlet: null,
            Byline: null,
            ArticleForm.News,
            Language(page, paragraphs),
            [],
            paragraphs);
    }

    /// <summary>The page's main heading where the article begins with it, else its first short line.</summary>
    private static Evidence? Title(Page page, ImmutableArray<BlockLabel> labels, ArticleRange range)
    {
        var marked = Enumerable.Range(range.First, range.Last - range.First + 1).FirstOrDefault(i => labels[i].Kind == BlockKind.Title, -1);
        if (marked >= 0) return page.Quote(page.Blocks[marked].Span);
        int? brief = null;
        for (var i = range.First; i <= range.Last; i++)
        {
            var block = page.Blocks[i];
            if (labels[i].Kind != BlockKind.Body || block.Span.Length > LongestTitle) continue;
            if (block.Path.Any(step => step.Element == "h1")) return page.Quote(block.Span);
            if (brief is null && page.Text[block.Span.End - 1] is not ('.' or ',')) brief = i;
        }

        return brief is { } at && at <= range.First + 2 ? page.Quote(page.Blocks[at].Span) : null;
    }

    private static ImmutableArray<TextSpan> Paragraphs(Page page, ImmutableArray<BlockLabel> labels, ArticleRange range)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = range.First; i <= range.Last; i++)
        {
            if (labels[i].Kind is BlockKind.Body or BlockKind.Title or BlockKind.Subtitle) paragraphs.Add(page.Blocks[i].Span);
        }

        return paragraphs.ToImmutable();
    }

    private static string Language(Page page, ImmutableArray<TextSpan> paragraphs)
    {
        var sample = new System.Text.StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            sample.Append(paragraph.Slice(page.Text)).Append('\n');
            if (sample.Length > 20_000) break;
        }

        return LanguageGuesser.Guess(sample.ToString());
    }
}
