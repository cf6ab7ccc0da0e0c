using System.Globalization;
using System.Text;
using Variorum.Articles;
using Variorum.Collation.Arithmetic;
using Variorum.Collation.Reuse;
using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation;

/// <summary>Tells which articles are one text, or nearly: copies are one voice. The least that can be said of independence, and the surest.</summary>
internal static class OriginFinder
{
    // Of two printings of one text each editor cuts and adds; half of the shorter one is more than any quotation.
    private const decimal LeastShare = 0.5m;

    // Where both name one agency, less is left to chance: what they print of it each has cut and worded in its own way.
    private const decimal LeastShareOfAgency = 0.25m;

    /// <summary>Article to the smallest article of its origin.</summary>
    public static ImmutableDictionary<Identifier, Identifier> Roots(ImmutableArray<CollatedArticle> articles, ImmutableArray<Origin> origins)
    {
        var roots = origins.SelectMany(origin => origin.Articles.Select(article => (Article: article, Root: origin.Articles.Min()))).ToDictionary(pair => pair.Article, pair => pair.Root);
        return articles.Select(article => article.Article.Id).ToImmutableDictionary(id => id, id => roots.GetValueOrDefault(id, id));
    }

    public static ImmutableArray<Origin> Find(ImmutableArray<CollatedArticle> articles, ImmutableArray<CollatedSnapshot> snapshots, ImmutableArray<ReusedText> reuse)
    {
        var texts = snapshots.ToDictionary(snapshot => snapshot.Id, snapshot => snapshot.Text);
        var byId = articles.ToDictionary(article => article.Article.Id);
        var links = SameText(articles, texts).Concat(NearlySameText(articles, byId, texts, reuse)).ToList();
        var groups = new UnionFind(articles.Select(article => article.Article.Id));
        foreach (var link in links) groups.Join(link.A, link.B);
        return
        [
            .. groups.Groups()
                .Select(group => new Origin(
                    Identifier.OfGroup("origin", group), group, Root([.. group.Select(id => byId[id])], articles),
                    string.Join(' ', links.Where(link => group.Contains(link.A)).Select(link => link.Evidence).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))))
                .OrderBy(origin => origin.Id),
        ];
    }

    private static IEnumerable<(Identifier A, Identifier B, string Evidence)> SameText(ImmutableArray<CollatedArticle> articles, Dictionary<SnapshotId, string> texts) => articles
        .Select(article => article.Article)
        .GroupBy(article => Body(article, texts[article.Snapshot]), StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .SelectMany(group => group.Select(article => article.Id).Order().Skip(1).Select(id => (group.Min(article => article.Id), id, $"{group.Count()} articles are one text, word for word.")));

    private static IEnumerable<(Identifier A, Identifier B, string Evidence)> NearlySameText(
        ImmutableArray<CollatedArticle> articles, Dictionary<Identifier, CollatedArticle> byId, Dictionary<SnapshotId, string> texts, ImmutableArray<ReusedText> reuse)
    {
        var names = new ArticleNames(articles);
        var lengths = articles.ToDictionary(article => article.Article.Id, article => Letters(article.Article, texts[article.Article.Snapshot]));
        foreach (var pair in reuse.GroupBy(each => (A: each.A.Article, B: each.B.Article)))
        {
            var (a, b) = pair.Key;
            var shared = pair.Sum(each => each.Similarity * Math.Min(Letters(each.A, texts), Letters(each.B, texts)));
            var share = shared / Math.Max(1, Math.Min(lengths[a], lengths[b]));
            var agency = share < LeastShare ? SharedAgency(byId[a], byId[b]) : null;
            if (share < (agency is null ? LeastShare : LeastShareOfAgency)) continue;
            var (shorter, longer) = lengths[a] <= lengths[b] ? (a, b) : (b, a);
            var percent = Math.Min(100, Math.Round(share * 100, MidpointRounding.ToEven)).ToString(CultureInfo.InvariantCulture);
            yield return (a, b, $"{percent} percent of {names[shorter]} stand word for word in {names[longer]}.{(agency is null ? "" : $" Both name {agency}.")}");
        }
    }

    /// <summary>The agency that both name as the maker of their text; null where they name none, or two.</summary>
    private static string? SharedAgency(CollatedArticle a, CollatedArticle b) =>
        Agencies(a).FirstOrDefault(name => Agencies(b).Contains(name, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Agencies(CollatedArticle article) => article.Article.Credits.Where(credit => credit.Role == CreditRole.Agency).Select(credit => credit.Name);

    /// <summary>The agency that one of them names; else the one that appeared first.</summary>
    private static string Root(ImmutableArray<CollatedArticle> group, ImmutableArray<CollatedArticle> all)
    {
        var agency = group.SelectMany(Agencies).Min(StringComparer.Ordinal);
        if (agency is not null) return agency;
        var first = group.OrderBy(article => EdtfParser.TryParse(article.Article.Published, out var date) ? date.Earliest ?? DateOnly.MaxValue : DateOnly.MaxValue).ThenBy(article => article.Article.Id).First();
        return new ArticleNames(all)[first.Article.Id];
    }

    private static int Letters(ReusedPassage passage, Dictionary<SnapshotId, string> texts) => Letters(passage.Anchor.Span, texts[passage.Anchor.Snapshot]);

    private static int Letters(Article article, string text) => Bodies(article).Sum(paragraph => Letters(paragraph, text));

    private static int Letters(TextSpan span, string text)
    {
        var count = 0;
        foreach (var character in span.Slice(text)) count += char.IsLetterOrDigit(character) ? 1 : 0;
        return count;
    }

    private static IEnumerable<TextSpan> Bodies(Article article) => article.Paragraphs.Where(paragraph => article.Title is null || !article.Title.Span.Overlaps(paragraph));

    private static string Body(Article article, string text)
    {
        var body = new StringBuilder();
        foreach (var paragraph in Bodies(article)) body.Append(Folding.Fold(paragraph.Of(text))).Append('\n');
        // A text that is all title would otherwise be one with every other such text.
        return body.Length > 0 ? body.ToString() : article.Id.Value;
    }
}
