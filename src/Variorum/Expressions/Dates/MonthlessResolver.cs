namespace Variorum.Expressions.Dates;

/// <summary>Finds the month of "the 17th" and of "Friday the 15th".</summary>
internal static class MonthlessResolver
{
    private const int MostMonths = 12;

    /// <summary>The month that was spoken of just before; else the nearest on the side that the words look to. A weekday has to fit.</summary>
    public static Edtf? Resolve(DateForm.Calendar date, DateAnchors anchors, Outlook outlook)
    {
        if (date.Weekday is null && anchors.Mentioned is { IsInterval: false, Start: { Precision: EdtfPrecision.Month or EdtfPrecision.Day } told } && DayIn(date, told.Year, told.Month) is { } same) return same;
        if (DateResolver.DayOf(anchors.Publication ?? anchors.Mentioned) is not { } now) return null;
        Edtf? best = null;
        var least = int.MaxValue;
        var months = date.Weekday is null ? 1 : MostMonths;
        for (var shift = -months; shift <= months; shift++)
        {
            var month = (now.Year * 12) + now.Month - 1 + shift;
            if (DayIn(date, month / 12, (month % 12) + 1) is not { Earliest: { } day } found) continue;
            var distance = CalendarResolver.Distance(day, day, now, now, outlook == Outlook.Unknown ? Outlook.Past : outlook);
            if (distance < least) (best, least) = (found, distance);
        }

        return best;
    }

    private static Edtf? DayIn(DateForm.Calendar date, int year, int month) =>
        EdtfDate.TryOfDay(year, month, date.Day!.Value, out var value) && (date.Weekday is not { } weekday || value.Earliest.DayOfWeek == weekday) ? Edtf.Of(value) : null;
}
