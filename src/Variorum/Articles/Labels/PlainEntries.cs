namespace Variorum.Articles.Labels;

/// <summary>Finds the entries of a live page that was saved as text: times of the day alone in their lines, each with a heading and a text below, one way through one day.</summary>
internal static class PlainEntries
{
    private const int FewestEntries = 3;
    private const int LongestHeading = 160;

    /// <summary>The entries, and what stands above them where it is a text of its own; none where the page is no such page.</summary>
    public static ImmutableArray<Part> Mark(PageContext page, BlockLabel[] labels)
    {
        var starts = Enumerable.Range(0, labels.Length).Where(i => labels[i].Kind == BlockKind.Body && ClockLine.Is(page.Page.Text, page.Page.Blocks[i].Span)).ToList();
        if (starts.Count < FewestEntries || !RunOneWay(page, starts)) return [];
        var entries = starts.Zip(starts.Skip(1).Append(labels.Length), (start, end) => (First: start, Last: end - 1)).ToList();
        // Hours with a line beside each are the programme of a day.
        if (!entries.TrueForAll(entry => IsHeading(page, labels, entry.First + 1) && Enumerable.Range(entry.First + 2, Math.Max(0, entry.Last - entry.First - 1)).Any(i => labels[i].Kind == BlockKind.Body && page.Shapes[i].IsProse))) return [];
        var day = Enumerable.Range(0, starts[0]).Where(i => !labels[i].IsFurniture && page.Shapes[i].Stamp is { Date: not null, IsUpdate: false, IsPure: true }).Select(i => page.Shapes[i].Stamp).LastOrDefault();
        foreach (var (first, _) in entries) (labels[first], labels[first + 1]) = (BlockLabel.Of(BlockKind.Stamp), BlockLabel.Of(BlockKind.Title));
        var parts = entries.Select(entry => new Part(entry.First, entry.Last) { Moment = day is null ? null : (day, null) });
        return Enumerable.Range(0, starts[0]).Any(i => labels[i].Kind == BlockKind.Body && page.Shapes[i].IsProse) ? [new Part(0, starts[0] - 1, IsOfPage: true), .. parts] : [.. parts];
    }

    private static bool RunOneWay(PageContext page, List<int> starts)
    {
        var clocks = starts.ConvertAll(i => ClockLine.Minutes(page.Page.Text, page.Page.Blocks[i].Span)!.Value);
        var steps = clocks.Zip(clocks.Skip(1), (left, right) => right - left).ToList();
        return steps.TrueForAll(step => step < 0) || steps.TrueForAll(step => step > 0);
    }

    private static bool IsHeading(PageContext page, BlockLabel[] labels, int i) =>
        i < labels.Length && labels[i].Kind == BlockKind.Body && !page.Shapes[i].IsProse && page.Page.Blocks[i].Span.Length <= LongestHeading && !page.Shapes[i].EndsSentence;
}
