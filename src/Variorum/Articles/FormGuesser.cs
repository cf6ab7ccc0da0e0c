using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Tells what sort of text an article is, by what its title, its section and its paragraphs look like.</summary>
internal static class FormGuesser
{
    private static readonly string[] Digests = ["digest", "roundup", "round-up", "briefing"];

    public static ArticleForm Guess(PageContext page, BlockLabel[] labels, ArticleRange range, string? title, string? kicker, ImmutableArray<Credit> credits, TextSpan? embedded)
    {
        var head = $"{title} {kicker}".ToLowerInvariant();
        var body = Enumerable.Range(range.First, range.Last - range.First + 1).Where(i => labels[i].Kind == BlockKind.Body).ToList();
        if (credits.Any(credit => credit.Role is CreditRole.Presenter or CreditRole.Producer)) return ArticleForm.ProgrammeNotice;
        if (head.Contains("transcript", StringComparison.Ordinal)) return ArticleForm.Transcript;
        // A letter that an article quotes makes it no letter.
        if (IsLetter(page, body.FindAll(i => embedded?.Contains(page.Page.Blocks[i].Span) != true), head)) return ArticleForm.OpenLetter;
        if (Digests.Any(word => head.Contains(word, StringComparison.Ordinal)) || Items(page, body) * 2 > body.Count + 2) return ArticleForm.Digest;
        if (IsInterview(page, body, head)) return ArticleForm.Interview;
        if (IsOpinion(page, head)) return ArticleForm.Opinion;
        var report = head.Contains(" report on ", StringComparison.Ordinal) || head.StartsWith("report ", StringComparison.Ordinal) || head.Contains("fact sheet", StringComparison.Ordinal);
        return report ? ArticleForm.Report : ArticleForm.News;
    }

    private static bool IsLetter(PageContext page, List<int> body, string head)
    {
        return head.Contains("open letter", StringComparison.Ordinal)
            || body.Take(6).Any(i => page.Shapes[i].Characters < 80 && IsSalutation(page.Words(i)))
            || IsSigned(page, body);
    }

    private static bool IsSalutation(ReadOnlySpan<char> words) =>
        words.StartsWith("Dear ", StringComparison.Ordinal) || words.StartsWith("Your Excellency", StringComparison.Ordinal)
        || words.StartsWith("To whom ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Honourable ", StringComparison.Ordinal);

    /// <summary>Below the last paragraph somebody signs with an office.</summary>
    private static bool IsSigned(PageContext page, List<int> body)
    {
        var prose = body.FindLastIndex(i => page.Shapes[i].IsProse);
        return body.Skip(prose + 1).Any(i => page.Shapes[i].Characters < 100 && CreditFinder.IsOffice(page.Words(i)));
    }

    private static int Items(PageContext page, List<int> body) => body.Count(i => page.Words(i).StartsWith("++", StringComparison.Ordinal) || (page.Words(i)[0] is '•' && page.Shapes[i].IsProse));

    /// <summary>Turns that begin with a speaker and a colon, or questions that stand alone before answers.</summary>
    private static bool IsInterview(PageContext page, List<int> body, string head)
    {
        var turns = body.Count(i => IsTurn(page.Words(i)));
        var questions = body.Count(i => page.Words(i)[^1] == '?' && page.Shapes[i].Characters < 250);
        var announced = head.Contains("interview", StringComparison.Ordinal) || head.Contains("q&a", StringComparison.Ordinal);
        return turns >= 4 || questions >= 5 || (announced && turns + questions >= 2);
    }

    private static bool IsTurn(ReadOnlySpan<char> words)
    {
        var colon = words[..Math.Min(words.Length, 50)].IndexOf(": ", StringComparison.Ordinal);
        if (colon < 1 || !char.IsUpper(words[0])) return false;
        foreach (var range in words[..colon].Split(' '))
        {
            var word = words[..colon][range];
            if (!word.IsEmpty && char.IsLetter(word[0]) && !char.IsUpper(word[0])) return false;
        }

        return words[..colon].Count(' ') < 5;
    }

    private static bool IsOpinion(PageContext page, string head)
    {
        var section = PageFields.First(page.Page, "meta:article:section") ?? PageFields.First(page.Page, "json-ld:NewsArticle.articleSection") ?? "";
        var address = PageFields.First(page.Page, "link:canonical") ?? PageFields.First(page.Page, "meta:og:url") ?? "";
        return section.Contains("opinion", StringComparison.OrdinalIgnoreCase) || address.Contains("/opinion", StringComparison.OrdinalIgnoreCase) || address.Contains("/commentary/", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("opinion", StringComparison.Ordinal) || head.StartsWith("editorial", StringComparison.Ordinal) || head.StartsWith("comment:", StringComparison.Ordinal);
    }
}
