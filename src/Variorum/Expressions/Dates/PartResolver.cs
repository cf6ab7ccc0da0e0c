namespace Variorum.Expressions.Dates;

/// <summary>Takes the early, middle or late part of a time. A month is not cut: "late December" is told as December.</summary>
internal static class PartResolver
{
    public static Edtf? Take(DatePart part, Edtf whole, DateAnchors anchors)
    {
        if (part is DatePart.Earlier or DatePart.Later) return TakeUpToNow(part, whole, anchors);
        if (whole is not { IsInterval: false, Start: { } date }) return whole;
        return date.Precision switch
        {
            EdtfPrecision.Year => OfYear(part, date.Year),
            EdtfPrecision.Decade => OfDecade(part, date.Year),
            EdtfPrecision.Century => OfCentury(part, date.Year),
            _ => whole,
        };
    }

    private static Edtf OfYear(DatePart part, int year) => part switch
    {
        DatePart.Start => Edtf.Of(EdtfDate.OfMonth(year, 1)),
        DatePart.End => Edtf.Of(EdtfDate.OfMonth(year, 12)),
        DatePart.Early => Months(year, 1, 4),
        DatePart.Middle => Months(year, 5, 8),
        _ => Months(year, 9, 12),
    };

    private static Edtf OfDecade(DatePart part, int year) => part switch
    {
        DatePart.Early or DatePart.Start => Years(year, 0, 3),
        DatePart.Middle => Years(year, 4, 6),
        _ => Years(year, 7, 9),
    };

    private static Edtf OfCentury(DatePart part, int year) => part switch
    {
        DatePart.Early or DatePart.Start => Years(year, 0, 33),
        DatePart.Middle => Years(year, 34, 66),
        _ => Years(year, 67, 99),
    };

    /// <summary>"earlier this year": from its start to the day of printing; "later this month": from there to its end.</summary>
    private static Edtf? TakeUpToNow(DatePart part, Edtf whole, DateAnchors anchors)
    {
        if (DateResolver.DayOf(anchors.Publication) is not { } now || whole is not { IsInterval: false, Start: { Precision: not EdtfPrecision.Day } date } || date.Earliest > now || date.Latest < now) return whole;
        return part == DatePart.Earlier ? Edtf.Between(First(date), EdtfDate.OfDay(now)) : Edtf.Between(EdtfDate.OfDay(now), Last(date));
    }

    private static EdtfDate First(EdtfDate date) => date.Precision == EdtfPrecision.Year ? EdtfDate.OfMonth(date.Year, 1) : EdtfDate.OfDay(date.Earliest);

    private static EdtfDate Last(EdtfDate date) => date.Precision == EdtfPrecision.Year ? EdtfDate.OfMonth(date.Year, 12) : EdtfDate.OfDay(date.Latest);

    private static Edtf Months(int year, int first, int last) => Edtf.Between(EdtfDate.OfMonth(year, first), EdtfDate.OfMonth(year, last));

    private static Edtf Years(int year, int first, int last) => Edtf.Between(EdtfDate.OfYear(Math.Min(9999, year + first)), EdtfDate.OfYear(Math.Min(9999, year + last)));
}
