using System.Collections.Immutable;
using System.Text;
using Variorum.Articles;
using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Quantities;
using Variorum.Claims.Quantities.Learned;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Tests.Claims.Quantities;

/// <summary>Reads the quantities of a text as if it were an article; every line, and every cell of a row, is a paragraph.</summary>
internal static class ReadText
{
    /// <param name="choices">How it is chosen what figures without a noun count; null to leave that to the grammar.</param>
    public static ImmutableArray<Quantity> Quantities(string text, string? published = null, CountedChoices? choices = null)
    {
        var article = Article(text, published);
        return QuantityFinder.Find(article, EntityFinder.Find(article), DateMentionFinder.Find(article), null, choices ?? CountedChoices.Grammar);
    }

    private static ReadArticle Article(string text, string? published)
    {
        var snapshot = SnapshotId.Of(Encoding.UTF8.GetBytes(text));
        var page = new Page(snapshot, "text/plain", "plain/1", text, [], [], []);
        var article = new Article(
            Identifier.OfName("article", "text"), snapshot, new TextSpan(0, text.Length), null, published, null, null, null, ArticleForm.News, "en", [], [.. Lines(text)]);
        return ReadArticle.Read(page, article);
    }

    /// <summary>A tab parts the cells of a table's row, as it does in page text.</summary>
    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n', '\t'))
        {
            if (line.Trim().Length > 0) yield return new TextSpan(start, start + line.Length);
            start += line.Length + 1;
        }
    }
}
