using Variorum.Articles;
using Variorum.Claims.Dates;
using Variorum.Claims.Quantities;
using Variorum.Pages;

namespace Variorum.Claims;

/// <summary>Finds what the articles of a page claim. Only articles in English are read.</summary>
internal static class ClaimFinder
{
    public static SnapshotClaims Find(Page page, PageArticles found)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        var dates = ImmutableArray.CreateBuilder<DateMention>();
        foreach (var article in found.Articles.Where(IsRead))
        {
            ImmutableArray<ReadParagraph> paragraphs = [.. article.Paragraphs.Select(span => new ReadParagraph(page, span))];
            foreach (var paragraph in paragraphs) quantities.AddRange(QuantityFinder.Find(page, article, paragraph));
            dates.AddRange(DateMentionFinder.Find(page, article, paragraphs));
        }

        return new SnapshotClaims(quantities.ToImmutable(), dates.ToImmutable());
    }

    /// <summary>What to say of the articles that are kept but not read.</summary>
    public static IEnumerable<string> Warnings(PageArticles found) => found.Articles
        .Where(article => !IsRead(article))
        .GroupBy(article => article.Language, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Count() == 1
            ? $"One article is in another language ({group.Key}): it is stored and shown, but its claims are not read."
            : $"{group.Count()} articles are in another language ({group.Key}): they are stored and shown, but their claims are not read.");

    // What could not be told apart is mostly short and in the language of the rest; reading it costs little.
    private static bool IsRead(Article article) => article.Language is "und" || article.Language.StartsWith("en", StringComparison.Ordinal);
}
