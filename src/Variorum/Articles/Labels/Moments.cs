using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>When the blocks of a page say that something was written: stamps, <c>time</c> elements, and times of the day that stand alone.</summary>
/// <remarks>Wider than stamps: on a page of many entries the row tells that these are days and times of entries, where one alone may be of anything.</remarks>
internal sealed class Moments
{
    private const int LongestLine = 200;

    private readonly Dictionary<int, Stamp> _told;

    private Moments(Dictionary<int, Stamp> told) => _told = told;

    /// <summary>How many blocks say when.</summary>
    public int Count => _told.Count;

    /// <summary>How many blocks tell a day.</summary>
    public int CountOfDays => _told.Values.Count(moment => moment.Date is not null);

    /// <summary>What the block says, or null; without a date where it only says the time of the day, or how long ago.</summary>
    public Stamp? Of(int block) => _told.GetValueOrDefault(block);

    /// <param name="reasons">Why blocks are furniture by the elements around them: what is but navigation may still hold the day of an entry.</param>
    public static Moments Of(PageContext page, FurnitureReason?[] reasons)
    {
        var told = new Dictionary<int, Stamp>();
        for (var i = 0; i < page.Count; i++)
        {
            if (reasons[i] is null or FurnitureReason.Navigation && (page.Shapes[i].Stamp ?? page.Shapes[i].Dateline ?? Clock(page.Page, page.Page.Blocks[i])) is { } stamp) told[i] = stamp;
        }

        foreach (var (block, time) in Times(page))
        {
            if (reasons[block] is null or FurnitureReason.Navigation && told.GetValueOrDefault(block) is not { Date: not null }) told[block] = time;
        }

        return new Moments(told);
    }

    /// <summary>A time of the day alone in its line, or in a part with which the line begins.</summary>
    private static Stamp? Clock(Page page, Block block)
    {
        if (ClockLine.Is(page.Text, block.Span)) return new Stamp(block.Span, null, false, true);
        foreach (var part in block.Parts)
        {
            if (part.Span.Start == block.Span.Start && ClockLine.Is(page.Text, part.Span)) return new Stamp(part.Span, null, false, false);
        }

        return null;
    }

    /// <summary>The <c>time</c> elements of short lines, and those with which a line begins, with the day that they are marked with.</summary>
    private static IEnumerable<(int Block, Stamp Time)> Times(PageContext page)
    {
        var block = 0;
        foreach (var entry in page.Page.Metadata)
        {
            if (entry.Name != "time" || entry.Span is not { } span || PageFields.Day(entry.Value) is not { } day) continue;
            // Elements end in another order than they begin.
            while (block > 0 && page.Page.Blocks[block].Span.Start > span.Start) block--;
            while (block + 1 < page.Count && page.Page.Blocks[block].Span.End < span.End) block++;
            var line = page.Page.Blocks[block].Span;
            if (line.Contains(span) && ((line.Length <= LongestLine && !page.Shapes[block].IsProse) || line.Start == span.Start)) yield return (block, new Stamp(span, day, false, span == line));
        }
    }
}
