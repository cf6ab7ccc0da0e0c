using System.Collections.Immutable;
using Variorum.Articles;
using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Tests.Claims.Attributions;

/// <summary>Reads invented texts as articles: every line that is not blank is a paragraph.</summary>
internal static class VoiceSample
{
    public static ImmutableArray<Attribution> Find(string text, ArticleForm form = ArticleForm.News, bool titled = false, string? byline = null)
    {
        var article = Read(text, form, titled, byline);
        return AttributionFinder.Find(article, EntityFinder.Find(article));
    }

    public static ReadArticle Read(string text, ArticleForm form = ArticleForm.News, bool titled = false, string? byline = null, EmbeddedDocument? embedded = null)
    {
        var page = PageOf(text);
        var lines = Lines(text);
        var span = new TextSpan(0, text.Length);
        var article = new Article(
            Identifier.OfAnchored("article", new Anchor(page.Snapshot, span)), page.Snapshot, span, titled ? Evidence.At(text, lines[0]) : null,
            null, null, null, byline, form, "en", [], lines)
        {
            Embedded = embedded is null ? [] : [embedded],
        };
        return ReadArticle.Read(page, article);
    }

    private static Page PageOf(string text) => PageReader.Read(new Snapshot(System.Text.Encoding.UTF8.GetBytes(text))) is PageReading.Read read && read.Page.Text == text
        ? read.Page
        : new Page(SnapshotId.Of(System.Text.Encoding.UTF8.GetBytes(text)), "text/plain", "sample/1", text, [], [], []);

    private static ImmutableArray<TextSpan> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n') continue;
            if (text.AsSpan(start, i - start).Trim().Length > 0) lines.Add(new TextSpan(start, i));
            start = i + 1;
        }

        return lines.ToImmutable();
    }
}
