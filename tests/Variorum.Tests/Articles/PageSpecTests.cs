using System.Globalization;
using System.Text;
using Variorum.Articles;
using Variorum.Tests.Pages;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Articles;

public sealed class PageSpecTests
{
    public static IEnumerable<object[]> Pages => ((string[])["pages-entries.md", "pages-dates.md", "pages-forms.md", "pages-sites.md"]).SelectMany(PageSpecReader.Rows);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_holds_the_articles_that_a_reader_would_see(PageSpecCase example)
    {
        ArgumentNullException.ThrowIfNull(example);
        Assert.Equal(example.Articles, Show(Reading.Articles(example.Page), example.Articles));
    }

    /// <summary>What was found, told as the specification tells it: what it does not speak of is left out.</summary>
    private static string Show(PageArticles found, string expected)
    {
        var lines = new StringBuilder();
        foreach (var article in found.Articles)
        {
            var body = article.Paragraphs.Count(paragraph => article.Title?.Span.Overlaps(paragraph) != true && !article.Subtitles.Contains(paragraph));
            lines.Append(CultureInfo.InvariantCulture, $"{article.Published ?? "-"} | {article.Title?.Quote ?? "-"} | {article.Byline ?? "-"} | {Name(article.Form)} | {body}\n");
            foreach (var (kind, said) in Said(article).Where(entry => expected.Contains($"\n  {entry.Kind} ", StringComparison.Ordinal))) lines.Append(CultureInfo.InvariantCulture, $"  {kind} {said}\n");
        }

        return lines.ToString().TrimEnd('\n');
    }

    private static IEnumerable<(string Kind, string Said)> Said(Article article)
    {
        if (article.Outlet is { } outlet) yield return ("outlet", outlet);
        if (article.Updated is { } updated) yield return ("updated", updated);
        if (article.Kicker is { } kicker) yield return ("kicker", kicker);
        if (article.PublishedEvidence is { } shown) yield return ("dated", shown.Quote);
        foreach (var credit in article.Credits) yield return ("credit", $"{Name(credit.Role)} {credit.Name}");
        foreach (var embedded in article.Embedded) yield return ("embedded", $"{embedded.Published ?? "-"} | {embedded.Author?.Name ?? "-"} | {embedded.Outlet?.Name ?? "-"}");
    }

    /// <summary>"OpenLetter" as <c>open-letter</c>.</summary>
    private static string Name<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));
}
