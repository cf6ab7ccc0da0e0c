using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Tells what sort of text an article is, by what its title, its section and its paragraphs look like.</summary>
internal static class FormGuesser
{
    public static ArticleForm Guess(PageContext page, BlockLabel[] labels, ArticleRange range, string? title, string? kicker, ImmutableArray<Credit> credits, TextSpan? embedded)
    {
        var (head, section) = ((title ?? "").ToLowerInvariant(), (kicker ?? "").ToLowerInvariant());
        var body = Enumerable.Range(range.First, range.Last - range.First + 1).Where(i => labels[i].Kind == BlockKind.Body).ToList();
        if (credits.Any(credit => credit.Role is CreditRole.Presenter or CreditRole.Producer)) return ArticleForm.ProgrammeNotice;
        if (Conversations.IsTranscript(page, body, head, section)) return ArticleForm.Transcript;
        if (Reports.Is(page, labels, range)) return ArticleForm.Report;
        // A letter that an article quotes makes it no letter.
        if (!TitleForms.IsReport(head) && Letters.Is(page, labels, range, body.FindAll(i => embedded?.Contains(page.Page.Blocks[i].Span) != true), head)) return ArticleForm.OpenLetter;
        if (Releases.Is(page, labels, range, head, section)) return ArticleForm.Other;
        if (TitleForms.IsDigest(head, section) || Items(page, body) * 2 > body.Count + 2) return ArticleForm.Digest;
        if (Conversations.IsInterview(page, body, IsAnnounced(head, section) || IsInterviewed(page, labels, range))) return ArticleForm.Interview;
        if (IsOpinion(page, labels, range, body, head, section)) return ArticleForm.Opinion;
        return TitleForms.IsReport(head) ? ArticleForm.Report : ArticleForm.News;
    }

    /// <summary>What a body says on its own paper or page: a report where the lines above the text call it one.</summary>
    public static ArticleForm OfBody(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var text = range.FirstParagraph(page, labels) ?? range.Last;
        for (var i = 0; i < text; i++)
        {
            if ((i < range.First ? i > page.Letterhead : labels[i].IsFurniture) || !CallsReport(page.Words(i))) continue;
            return ArticleForm.Report;
        }

        return ArticleForm.Other;
    }

    private static bool CallsReport(ReadOnlySpan<char> line)
    {
        const int longestLine = 120;
        const string findings = "findings";
        const string report = "report";
        if (line.Length > longestLine) return false;
        // "Special Report 3/2031", "Summary of findings", "A report on the harbour"; no reporter and no "reply to the report".
        var at = line.IndexOf(report, StringComparison.OrdinalIgnoreCase);
        var whole = at >= 0 && (at + report.Length == line.Length || !char.IsLetter(line[at + report.Length]));
        return line.EndsWith(findings, StringComparison.OrdinalIgnoreCase) || (whole && !line[..at].Contains("the ", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsAnnounced(string head, string section) =>
        head.Contains("interview", StringComparison.Ordinal) || head.Contains("q&a", StringComparison.Ordinal) || section.Contains("interview", StringComparison.Ordinal);

    /// <summary>"Interview: Ana Ferro", "Questions: Bram Korda": said at the head who asked.</summary>
    private static bool IsInterviewed(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        const int headBlocks = 5;
        for (var i = range.First; i <= range.Last && i < range.First + headBlocks; i++)
        {
            if (labels[i].IsFurniture) continue;
            var words = page.Words(i);
            if (words.Contains("Interview: ", StringComparison.Ordinal) || words.Contains("Interview by ", StringComparison.Ordinal) || words.StartsWith("Questions: ", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static int Items(PageContext page, List<int> body) => body.Count(i => page.Words(i).StartsWith("++", StringComparison.Ordinal) || (page.Words(i)[0] is '•' && page.Shapes[i].IsProse));

    /// <summary>By the class with which a publishing system marks the element of the article.</summary>
    private static bool IsFiledAsOpinion(PageContext page, List<int> body)
    {
        for (var node = body.Count == 0 ? null : page.Tree?.Holders[body[0]]; node is not null; node = node.Parent)
        {
            if (node.Name is "article" or "main" or "body" && node.Step.Hints.Contains("category-opinion", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsOpinion(PageContext page, BlockLabel[] labels, ArticleRange range, List<int> body, string head, string kicker)
    {
        var section = PageFields.First(page.Page, "meta:article:section") ?? PageFields.First(page.Page, "json-ld:NewsArticle.articleSection") ?? "";
        var address = PageFields.First(page.Page, "link:canonical") ?? PageFields.First(page.Page, "meta:og:url") ?? "";
        return section.Contains("opinion", StringComparison.OrdinalIgnoreCase) || address.Contains("/opinion", StringComparison.OrdinalIgnoreCase) || address.Contains("/commentary/", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("opinion", StringComparison.Ordinal) || head.StartsWith("editorial", StringComparison.Ordinal) || head.StartsWith("comment:", StringComparison.Ordinal)
            || page.Page.Metadata.Any(entry => entry.Name.StartsWith("json-ld:OpinionNewsArticle.", StringComparison.Ordinal))
            || IsFiledAsOpinion(page, body)
            || IsOpinionSection(kicker) || BesideDay(page, labels, range).Any(IsOpinionSection);
    }

    /// <summary>What stands beside the day: "3 May 2031 | Comment | Ana Ferro".</summary>
    private static IEnumerable<string> BesideDay(PageContext page, BlockLabel[] labels, ArticleRange range) => range.Stamps
        .Where(i => labels[i].Kind == BlockKind.Stamp).SelectMany(i => StampPieces.Of(page.Page.Text, page.Page.Blocks[i].Span)).Select(piece => piece.Of(page.Page.Text).Trim().ToLowerInvariant());

    private static bool IsOpinionSection(string section) =>
        section is "opinion" or "opinions" or "editorial" or "comment" or "commentary" or "column" or "op-ed" or "viewpoint" or "leader" or "guest column" or "guest opinion";
}
