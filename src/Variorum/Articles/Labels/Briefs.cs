namespace Variorum.Articles.Labels;

/// <summary>Finds the briefs of a page that nothing divides but their headings: each is signed, by an agency or an author of its own.</summary>
/// <remarks>The sections of one article have one signature together, at its end.</remarks>
internal static class Briefs
{
    private const int FewestBriefs = 3;

    /// <summary>Makes the heading of each brief a title.</summary>
    public static void Mark(PageContext page, BlockLabel[] labels)
    {
        foreach (var level in (int[])[2, 3, 4])
        {
            var headings = Enumerable.Range(0, labels.Length).Where(i => !labels[i].IsFurniture && Headings.LevelOf(page.Tree!.Holders[i]) == level).ToList();
            if (headings.Count < FewestBriefs) continue;
            var ends = headings.Skip(1).Append(labels.Length).ToList();
            if (headings.Zip(ends).Count(brief => IsSigned(page, labels, brief.First, brief.Second)) != headings.Count) continue;
            MarkHead(page, labels, headings[0]);
            foreach (var heading in headings) labels[heading] = BlockLabel.Of(BlockKind.Title);
            return;
        }
    }

    /// <summary>What stands above the first brief is the page's heading, unless it has a text of its own.</summary>
    private static void MarkHead(PageContext page, BlockLabel[] labels, int first)
    {
        if (Enumerable.Range(0, first).Any(i => labels[i].Kind is BlockKind.Body or BlockKind.Subtitle && page.Shapes[i].IsProse)) return;
        for (var i = 0; i < first; i++)
        {
            if (labels[i].Kind is BlockKind.Title or BlockKind.Body or BlockKind.Kicker or BlockKind.Subtitle) labels[i] = BlockLabel.Furniture(FurnitureReason.Navigation);
        }
    }

    /// <summary>"OSTARA (VNA) – ..." at the start of its text, or below it "(VNA)", "(VNA, Ostara Herald)", "By Ana Ferro".</summary>
    private static bool IsSigned(PageContext page, BlockLabel[] labels, int heading, int end)
    {
        var text = Enumerable.Range(heading + 1, end - heading - 1).Where(i => labels[i].Kind == BlockKind.Body).ToList();
        var first = text.Find(i => page.Shapes[i].IsProse);
        if (first == 0) return false;
        if (Agencies.OfDateline(page.Page.Text, page.Page.Blocks[first].Span) is not null) return true;
        var last = text[^1];
        return last > first && !page.Shapes[last].IsProse && page.Words(last)[0] is '(' or '–' or '—' or 'B' && CreditLine.Read(page.Page.Text, page.Page.Blocks[last].Span).Count > 0;
    }
}
