using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Whether the articles of a page are told apart, dated and credited.</summary>
internal sealed class ArticleScorer(ICollection<Miss> misses) : ISectionScorer
{
    private const double SameArticle = 0.9;

    /// <summary>How many of the days that either range allows both must allow.</summary>
    private const double SameRange = 0.5;
    private readonly MatchRate _articles = new();
    private readonly Share _published = new();
    private readonly Share _invented = new();
    private readonly Share _credits = new();
    private readonly Share _dated = new();
    private readonly Share _outlets = new();
    private readonly Share _bylines = new();
    private readonly Share _forms = new();

    public void Add(GoldDocument gold, ExportDocument export, NameMatcher names)
    {
        var used = new HashSet<int>();
        foreach (var article in gold.Articles)
        {
            var best = Enumerable.Range(0, export.Articles.Length).Where(i => !used.Contains(i))
                .Select(i => (Ratio: SpanMatcher.OverlapRatio(article.Span, export.Articles[i].Span()), Index: i))
                .DefaultIfEmpty((0, -1)).Max();
            if (best.Ratio < SameArticle)
            {
                misses.Add(new Miss("articles", gold.Name, $"{article.Title}: best overlap {best.Ratio:0.00}"));
                continue;
            }

            used.Add(best.Index);
            AddDate(gold, article, export.Articles[best.Index]);
            AddCredits(gold, article, export.Articles[best.Index], names);
            AddHead(gold, article, export.Articles[best.Index], names);
        }

        _articles.Add(used.Count, export.Articles.Length, gold.Articles.Length);
    }

    public IEnumerable<Figure> Figures() =>
    [
        _articles.F1("articles.f1"),
        _published.Of("published.acc"),
        _invented.Of("published.invented", " without a printed date", Better.Lower),
        _credits.Of("credits.recall"),
        _dated.Of("dating.acc", " undated"),
        _outlets.Of("outlets.acc"),
        _bylines.Of("bylines.acc"),
        _forms.Of("forms.acc"),
    ];

    private void AddDate(GoldDocument gold, GoldArticle article, JsonElement found)
    {
        var published = found.Text("published") ?? "";
        if (article.Published is null)
        {
            _invented.Add(published.Length > 0);
            AddInferredDate(gold, article, found);
            return;
        }

        var right = (published.Length > 10 ? published[..10] : published) == article.Published;
        _published.Add(right);
        if (!right) misses.Add(new Miss("published", gold.Name, $"{article.Title}: {article.Published}, found '{published}'"));
    }

    private void AddInferredDate(GoldDocument gold, GoldArticle article, JsonElement found)
    {
        if (DayRange.Read(article.NotBefore, article.NotAfter) is not { } expected) return;
        var (first, last) = (found.Text("notBefore"), found.Text("notAfter"));
        var right = DayRange.Read(first, last) is { } range && range.Agreement(expected) >= SameRange;
        _dated.Add(right);
        if (!right) misses.Add(new Miss("dating", gold.Name, $"{article.Title}: {article.NotBefore} to {article.NotAfter}, found '{first}' to '{last}'"));
    }

    private void AddCredits(GoldDocument gold, GoldArticle article, JsonElement found, NameMatcher names)
    {
        var named = found.Items("credits").Select(credit => ((JsonElement?)credit).Named())
            .Concat(found.Field("byline").Named().Split("; "))
            .Append(found.Field("outlet").Named())
            .ToList();
        foreach (var credit in article.Credits)
        {
            var right = names.Same([credit.Name], named);
            _credits.Add(right);
            if (!right) misses.Add(new Miss("credits", gold.Name, $"{article.Title}: {credit.Name}, found '{string.Join("; ", named.Where(name => name.Length > 0).Distinct())}'"));
        }
    }

    /// <summary>Who prints it and who wrote it, where the gold says so, and what sort of text it is.</summary>
    private void AddHead(GoldDocument gold, GoldArticle article, JsonElement found, NameMatcher names)
    {
        if (article.Outlet is { } outlet) Count(_outlets, "outlets", names.Same([outlet], found.Text("outlet")), outlet, found.Text("outlet"));
        if (article.Byline is { } byline) Count(_bylines, "bylines", names.Same([byline], found.Text("byline")), byline, found.Text("byline"));
        if (article.Form is { } form) Count(_forms, "forms", form == found.Text("form"), form, found.Text("form"));

        void Count(Share share, string figure, bool right, string expected, string? actual)
        {
            share.Add(right);
            if (!right) misses.Add(new Miss(figure, gold.Name, $"{article.Title}: {expected}, found '{actual}'"));
        }
    }
}
