using System.Collections.Immutable;
using System.Text;
using Variorum.Articles;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Tests.Claims;

/// <summary>Makes an article of a text: every line a paragraph, no title, no furniture.</summary>
internal static class ReadTexts
{
    public static ReadArticle Read(string text, ArticleForm form = ArticleForm.News)
    {
        var snapshot = SnapshotId.Of(Encoding.UTF8.GetBytes(text));
        var page = new Page(snapshot, "text/plain", "plain/1", text, [], [], []);
        var span = new TextSpan(0, text.Length);
        var article = new Article(
            Identifier.OfAnchored("article", new Anchor(snapshot, span)), snapshot, span, null, null, null, "The Ostby Herald", null, form, "en", [], Lines(text));
        return ReadArticle.Read(page, article);
    }

    private static ImmutableArray<TextSpan> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) lines.Add(new TextSpan(start, end));
            start = end + 1;
        }

        return lines.ToImmutable();
    }
}
