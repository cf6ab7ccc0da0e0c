using Variorum.Expressions.Dates;
using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>The days that the blocks of a page print, each read when it is first asked for: most blocks belong to menus and lists, whose days nobody asks for.</summary>
internal sealed class BlockStamps(Page page, Lazy<DayMonthOrder> order, Dictionary<string, Hint> names)
{
    private readonly OtherDays _others = new(page);
    private readonly (Stamp? Stamp, Stamp? Dateline)?[] _read = new (Stamp?, Stamp?)?[page.Blocks.Length];

    public (Stamp? Stamp, Stamp? Dateline) Of(int block) => _read[block] ??= Read(block);

    /// <summary>True where a block prints the day on which the page was looked at.</summary>
    public bool IsToday(int block) =>
        page.Blocks[block].Span.Length <= StampReader.LongestLine && PrintedDay.HasDigits(page.Blocks[block].Span.Slice(page.Text)) && _others.IsCalledToday(block) && (ReadAny(block) is ({ }, _) or (_, { }));

    private (Stamp? Stamp, Stamp? Dateline) Read(int block)
    {
        var read = ReadAny(block);
        if ((read.Stamp ?? read.Dateline) is { } stamp && _others.IsOther(stamp, block)) return default;
        // A cell "Last updated" beside the day.
        var changed = read.Stamp is { IsUpdate: false, Date: not null } && block > 0 && StampLabels.IsOfChange(page.Blocks[block - 1].Span.Slice(page.Text));
        return changed ? (read.Stamp! with { IsUpdate = true }, read.Dateline) : read;
    }

    private (Stamp? Stamp, Stamp? Dateline) ReadAny(int block)
    {
        var (stamp, dateline) = StampReader.Read(page.Text, page.Blocks[block].Span, order);
        return (stamp, stamp is null ? dateline ?? MarkedDays.Read(page.Text, page.Blocks[block], order, names) : dateline);
    }
}
