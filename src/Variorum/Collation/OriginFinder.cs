using System.Text;
using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Collation;

/// <summary>Tells which articles are one text: the same words, but for case, blanks and marks of quotation.</summary>
/// <remarks>Copies are one voice: this is the least that can be said of independence, and the surest.</remarks>
internal static class OriginFinder
{
    /// <summary>Article to the smallest article of the same text.</summary>
    public static ImmutableDictionary<Identifier, Identifier> Find(
        ImmutableArray<CollatedArticle> articles, ImmutableArray<CollatedSnapshot> snapshots)
    {
        var texts = snapshots.ToDictionary(snapshot => snapshot.Id, snapshot => snapshot.Text);
        return articles
            .Select(article => article.Article)
            .GroupBy(article => Body(article, texts[article.Snapshot]), StringComparer.Ordinal)
            .SelectMany(group => group.Select(article => (article.Id, Origin: group.Min(member => member.Id))))
            .ToImmutableDictionary(pair => pair.Id, pair => pair.Origin);
    }

    private static string Body(Article article, string text)
    {
        var body = new StringBuilder();
        foreach (var paragraph in article.Paragraphs.Where(paragraph => article.Title is null || !article.Title.Span.Overlaps(paragraph)))
            body.Append(Folding.Fold(paragraph.Of(text))).Append('\n');
        // A text that is all title would otherwise be one with every other such text.
        return body.Length > 0 ? body.ToString() : article.Id.Value;
    }
}
