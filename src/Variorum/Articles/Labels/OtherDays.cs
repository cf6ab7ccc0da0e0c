using System.Buffers;
using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>Tells stamps that are days of something else: of an event that the page announces, or of the day on which the page was looked at.</summary>
internal sealed class OtherDays
{
    private const int NearestElements = 3;

    // What a line beside the day of an event begins with.
    private static readonly string[] EventLines = ["venue:", "where:", "location:", "place:", "doors:", "doors open", "tickets:", "admission:", "entry:", "entrance:", "starts:", "begins:", "time:", "registration:", "organiser:", "organizer:", "speakers:"];

    // What elements that hold the day of an event, and today's, are called.
    private static readonly SearchValues<string> EventNames = SearchValues.Create(["event-date", "event-time", "event_date", "event__date", "eventdate", "event-start", "event-when", "dtstart", "startdate", "start-date", "tribe-event"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> TodayNames = SearchValues.Create(["current-date", "currentdate", "current_date", "today", "header-date", "site-date", "topbar-date", "date-now", "masthead-date"], StringComparison.OrdinalIgnoreCase);

    private readonly Page _page;
    private readonly HashSet<string> _events;

    public OtherDays(Page page)
    {
        _page = page;
        _events = [.. page.Metadata.Where(IsOfEvent).Select(entry => PageFields.Day(entry.Value)).OfType<string>()];
    }

    /// <summary>True where a day is that of an event which the page's fields announce.</summary>
    public bool IsOfEvent(string day) => _events.Contains(day);

    /// <summary>True where the elements around a block are called what holds today's date.</summary>
    public bool IsCalledToday(int block) => IsCalled(block, TodayNames);

    /// <summary>True where the day that a block prints is that of something else.</summary>
    public bool IsOther(Stamp stamp, int block) =>
        IsCalledToday(block) || (stamp.Date is { } day && IsOfEvent(day)) || IsCalled(block, EventNames) || IsEventLine(block - 1) || IsEventLine(block + 1);

    private static bool IsOfEvent(PageMetadata entry) =>
        entry.Name.EndsWith("Event.startDate", StringComparison.Ordinal) || entry.Name.EndsWith("Event.endDate", StringComparison.Ordinal);

    private bool IsCalled(int block, SearchValues<string> names)
    {
        var path = _page.Blocks[block].Path;
        for (var k = path.Length - 1; k >= 0 && k >= path.Length - NearestElements; k--)
        {
            if (path[k].Hints.AsSpan().ContainsAny(names)) return true;
        }

        return false;
    }

    private bool IsEventLine(int block)
    {
        if (block < 0 || block >= _page.Blocks.Length) return false;
        var words = _page.Blocks[block].Span.Slice(_page.Text);
        foreach (var line in EventLines)
        {
            if (words.StartsWith(line, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
