using System.Text;
using System.Text.Json;

namespace Variorum.App.Export.Validation;

/// <summary>Checks every quotation against the page texts, and that no character of a page is left over.</summary>
internal static class PageCheck
{
    public static void Run(IReadOnlyList<CheckedLine> lines, string folder, List<string> problems)
    {
        var snapshotOf = lines.Where(line => line.Kind == "article").ToDictionary(line => line.Id!, line => line.Text("snapshot")!, StringComparer.Ordinal);
        var claims = lines.Where(line => line.Kind is not ("casebook" or "snapshot")).ToList();
        var byPage = claims.ToLookup(line => PageOf(line, snapshotOf), StringComparer.Ordinal);
        var quotations = claims
            .SelectMany(line => NestedPages.Quotations(line.Json, PageOf(line, snapshotOf), snapshotOf).Select(quotation => (Line: line, quotation.Element, quotation.Snapshot)))
            .ToLookup(quotation => quotation.Snapshot, StringComparer.Ordinal);
        foreach (var snapshot in lines.Where(line => line.Kind == "snapshot"))
        {
            if (ReadPage(snapshot, folder, problems) is not { } page) continue;
            foreach (var (line, element, _) in quotations[snapshot.Id!]) CheckQuote(line, element, page, problems);
            CheckCoverage(snapshot, [.. byPage[snapshot.Id!]], page, problems);
        }

        foreach (var (line, _, _) in quotations[string.Empty]) problems.Add($"{line}: a quotation stands on no page.");
    }

    private static string PageOf(CheckedLine line, Dictionary<string, string> snapshotOf) =>
        line.Text("snapshot") ?? (line.Text("article") is { } article ? snapshotOf.GetValueOrDefault(article, string.Empty) : string.Empty);

    private static Rune[]? ReadPage(CheckedLine snapshot, string folder, List<string> problems)
    {
        var path = Path.Combine(folder, snapshot.Id + ".txt");
        if (!File.Exists(path))
        {
            problems.Add($"{snapshot}: its page text {path} is missing.");
            return null;
        }

        var text = Encoding.UTF8.GetString(File.ReadAllBytes(path));
        if (PageTexts.Sha256(text) != snapshot.Text("pageTextSha256")) problems.Add($"{snapshot}: its page text has another SHA-256.");
        var page = text.EnumerateRunes().ToArray();
        if (page.Length != snapshot.Json.GetProperty("pageTextLength").GetInt32()) problems.Add($"{snapshot}: its page text has {page.Length} code points.");
        return page;
    }

    private static void CheckQuote(CheckedLine line, JsonElement element, Rune[] page, List<string> problems)
    {
        var start = element.GetProperty("start").GetInt32();
        var end = element.GetProperty("end").GetInt32();
        if (start < 0 || end <= start || end > page.Length) problems.Add($"{line}: the span {start}..{end} is empty or outside its page.");
        else if (element.TryGetProperty("quote", out var quote) && quote.GetString() != TextOf(page.AsSpan(start, end - start)))
            problems.Add($"{line}: the quote is not what stands at {start}..{end}.");
    }

    private static void CheckCoverage(CheckedLine snapshot, List<CheckedLine> lines, Rune[] page, List<string> problems)
    {
        var covered = new bool[page.Length];
        var furniture = new bool[page.Length];
        foreach (var line in lines.Where(line => line.Kind is "article" or "furniture"))
        {
            if (line.End > page.Length) continue;
            covered.AsSpan(line.Start, line.End - line.Start).Fill(true);
            if (line.Kind == "furniture") furniture.AsSpan(line.Start, line.End - line.Start).Fill(true);
        }

        var left = Enumerable.Range(0, page.Length).Where(i => !covered[i] && !Rune.IsWhiteSpace(page[i])).ToList();
        if (left.Count > 0) problems.Add($"{snapshot}: {left.Count} characters are neither article nor furniture, the first at {left[0]}.");
        foreach (var claim in lines.Where(line => line.Kind is "quantity" or "date" && line.End <= page.Length && furniture.AsSpan(line.Start, line.End - line.Start).Contains(true)))
            problems.Add($"{claim} lies in furniture.");
    }

    private static string TextOf(ReadOnlySpan<Rune> runes)
    {
        var text = new StringBuilder(runes.Length);
        foreach (var rune in runes) text.Append(rune);
        return text.ToString();
    }
}
