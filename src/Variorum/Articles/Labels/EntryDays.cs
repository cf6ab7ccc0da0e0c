namespace Variorum.Articles.Labels;

/// <summary>Tells when entries were written whose stamps do not: an element marks the day, or it stands above the entries once for all.</summary>
internal sealed class EntryDays
{
    // Minutes.
    private const int LongestSilence = 60;

    private readonly PageContext _page;
    private readonly FurnitureReason?[] _reasons;
    private readonly Moments _moments;
    private readonly Dictionary<ElementNode, Stamp> _above = [];

    /// <param name="title">The block of the page's heading: what stands above it is the site's. -1 where there is none.</param>
    public EntryDays(PageContext page, IReadOnlyList<ElementNode> entries, FurnitureReason?[] reasons, Moments moments, int title)
    {
        (_page, _reasons, _moments) = (page, reasons, moments);
        var from = title < entries[0].First ? title + 1 : entries[0].First;
        List<(ElementNode Entry, int Clock)> under = [];
        Stamp? day = null;
        foreach (var entry in entries)
        {
            for (; from < entry.First; from++)
            {
                if (DayAlone(from) is not { } next) continue;
                Close(day, under);
                day = next;
            }

            if (entry == entries[0]) day ??= LastChange(entry.First, entries);
            from = entry.Last + 1;
            if (Outer(entry).FirstOrDefault() is { Date: null } clock && ClockLine.Minutes(page.Page.Text, clock.Span) is { } minutes) under.Add((entry, minutes));
        }

        Close(day, under);
    }

    /// <summary>The words and, where they alone do not tell the day, the field that does; null where the entry prints its day itself, or nothing tells it.</summary>
    public (Stamp Stamp, string? Field)? Of(ElementNode entry)
    {
        for (var i = entry.First; i <= entry.Last; i++)
        {
            if (_reasons[i] is null or FurnitureReason.Navigation && (_page.Shapes[i].Stamp ?? _page.Shapes[i].Dateline) is { Date: not null }) return null;
        }

        if (Outer(entry).FirstOrDefault(moment => moment.Date is not null) is { } marked) return (marked, "time");
        return _above.TryGetValue(entry, out var day) ? (day, null) : null;
    }

    /// <summary>The entries below a day are of that day where their times run one way: past midnight they would not.</summary>
    private void Close(Stamp? day, List<(ElementNode Entry, int Clock)> under)
    {
        var clocks = under.Select(entry => entry.Clock).ToList();
        var steps = clocks.Zip(clocks.Skip(1), (left, right) => right - left).ToList();
        if (day is not null && (steps.TrueForAll(step => step <= 0) || steps.TrueForAll(step => step >= 0)))
        {
            foreach (var (entry, _) in under) _above[entry] = day;
        }

        under.Clear();
    }

    /// <summary>"Last updated 3 March 2031, 21:10" above entries of which the newest is of 21:05: nobody changes a page a day later within the hour.</summary>
    private Stamp? LastChange(int first, IReadOnlyList<ElementNode> entries)
    {
        var newest = entries.Max(entry => Outer(entry).FirstOrDefault() is { Date: null } clock ? ClockLine.Minutes(_page.Page.Text, clock.Span) : null);
        for (var i = 0; i < first && newest is not null; i++)
        {
            if (_page.Shapes[i].Stamp is not { Date: not null, IsUpdate: true } change) continue;
            if (ClockLine.Within(_page.Page.Text, new TextSpan(change.Span.Start, _page.Page.Blocks[i].Span.End)) - newest is >= 0 and <= LongestSilence) return change;
        }

        return null;
    }

    private Stamp? DayAlone(int block) =>
        _reasons[block] is null && _page.Shapes[block].Stamp is { Date: not null, IsUpdate: false, IsPure: true } day ? day : null;

    private IEnumerable<Stamp> Outer(ElementNode entry)
    {
        for (var i = entry.First; i <= entry.Last; i++)
        {
            if (_reasons[i] is null or FurnitureReason.Navigation && _moments.Of(i) is { } moment) yield return moment;
        }
    }
}
