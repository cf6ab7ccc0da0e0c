namespace Variorum.Expressions.Dates;

/// <summary>Turns a date as written into a value, where the anchors allow it.</summary>
public static class DateResolver
{
    /// <summary>Null where the value cannot be known: a duration, "recently", or a partial date without an anchor.</summary>
    public static Edtf? Resolve(DateExpression expression, DateAnchors anchors)
    {
        var value = Resolve(expression.Form, anchors, expression.Outlook);
        return value is { IsInterval: false } date && expression.Approximate && expression.Kind != DateKind.Duration ? Blurred(date) : value;
    }

    internal static Edtf? Resolve(DateForm form, DateAnchors anchors, Outlook outlook) => form switch
    {
        DateForm.Calendar calendar => CalendarResolver.Resolve(calendar, anchors, outlook),
        DateForm.Ambiguous ambiguous => Resolve(ambiguous, anchors.Order),
        DateForm.Decade decade => Edtf.Of(EdtfDate.OfDecade(decade.FirstYear)),
        DateForm.Century century => Edtf.Of(EdtfDate.OfCentury(century.FirstYear)),
        DateForm.InSeason season => PeriodResolver.OfSeason(season, anchors, outlook, direction: null),
        DateForm.Fraction fraction => PeriodResolver.OfFraction(fraction, anchors, outlook),
        DateForm.Part part => Resolve(part.Whole, anchors, outlook) is { } whole ? PartResolver.Take(part.Which, whole, anchors) : null,
        DateForm.Within within => Resolve(within, anchors, outlook),
        DateForm.Between between => Resolve(between, anchors, outlook),
        DateForm.Unit unit => PeriodResolver.OfUnit(unit, anchors, outlook),
        DateForm.Nearest nearest => Resolve(nearest, anchors, outlook),
        DateForm.Shift shift => ShiftResolver.Resolve(shift, anchors),
        DateForm.CountedFrom counted => Resolve(counted.From, anchors, outlook)?.Start is { } from ? ShiftResolver.Moved(counted.By, counted.Direction, from) : null,
        DateForm.Stretch stretch => ShiftResolver.Resolve(stretch, anchors),
        DateForm.Lasting lasting => Resolve(lasting.From, anchors, outlook)?.Start is { } from ? ShiftResolver.Lasting(lasting.For, from) : null,
        DateForm.Nth nth => NthResolver.Resolve(nth, Resolve(nth.Whole, anchors, outlook)),
        DateForm.Several several => NthResolver.Resolve(several, Resolve(several.Whole, anchors, outlook)),
        DateForm.Containing containing => Resolve(containing.Day, anchors, outlook)?.Start is { } day ? PeriodResolver.Containing(containing.Of, day) : null,
        DateForm.Holiday holiday => HolidayResolver.Resolve(holiday, anchors, outlook, direction: null),
        DateForm.Fiscal fiscal => Resolve(fiscal.Whole, anchors, outlook) is { } year ? Blurred(year) : null,
        DateForm.SameIn same => Resolve(same.Whole, anchors, outlook) is { Start: { } year } ? PeriodResolver.InYear(anchors.Mentioned, year.Year) : null,
        DateForm.DayOffset offset => DayOf(anchors.Publication) is { } day ? ShiftResolver.AddDays(day, offset.Days) : null,
        DateForm.Same same => Containing(same.Of, anchors.Mentioned) ?? Containing(same.Of, anchors.Publication),
        _ => null,
    };

    /// <summary>The day of an anchor that is known to the day.</summary>
    internal static DateOnly? DayOf(Edtf? anchor) => anchor is { IsInterval: false, Start: { Precision: EdtfPrecision.Day } date } ? date.Earliest : null;

    private static Edtf? Containing(TimeUnit unit, Edtf? told) => told?.Start is { } date ? PeriodResolver.Containing(unit, date) : null;

    /// <summary>"~": about.</summary>
    private static Edtf Blurred(Edtf value) => value switch
    {
        { IsInterval: false, Start: { } date } => Edtf.Of(date with { Approximate = true }),
        { Start: { } start, End: { } end } => Edtf.Between(start with { Approximate = true }, end with { Approximate = true }),
        _ => value,
    };

    private static Edtf? Resolve(DateForm.Ambiguous date, DayMonthOrder order)
    {
        var (day, month) = order == DayMonthOrder.MonthFirst ? (date.Second, date.First) : (date.First, date.Second);
        return (order != DayMonthOrder.Unknown || day == month) && EdtfDate.TryOfDay(date.Year, month, day, out var value) ? Edtf.Of(value) : null;
    }

    /// <summary>"between April and June 2009": the year of one end is the year of the other.</summary>
    private static Edtf? Resolve(DateForm.Between between, DateAnchors anchors, Outlook outlook)
    {
        var to = Resolve(between.To, anchors, outlook) ?? (between.To is DateForm.Reference { Direction: 0 } ? anchors.Publication : null);
        var from = IsPartial(between.From) && to is { } end
            ? Resolve(between.From, anchors with { Publication = end, Mentioned = end }, Outlook.Past)
            : Resolve(between.From, anchors, outlook) ?? (between.From is DateForm.Reference { Direction: 0 } ? anchors.Publication : null);
        if (IsPartial(between.To) && !IsPartial(between.From) && from is not null)
            to = Resolve(between.To, anchors with { Publication = from, Mentioned = from }, Outlook.Future);
        return from is { } start && to is { } last ? Edtf.Between(start.Start, last.End) : null;
    }

    private static Edtf? Resolve(DateForm.Within within, DateAnchors anchors, Outlook outlook)
    {
        if (PeriodResolver.OfUnit(within.Whole, anchors, outlook)?.Start is not { } year) return null;
        if (year.Precision == EdtfPrecision.Week)
            return within.Inner is DateForm.Calendar { Weekday: { } weekday } ? ShiftResolver.AddDays(year.Earliest, ((int)weekday + 6) % 7) : null;
        if (year.Precision == EdtfPrecision.Month)
            return within.Inner is DateForm.Calendar { Day: { } day } ? Resolve(new DateForm.Calendar(year.Year, year.Month, day, null), anchors, outlook) : null;
        if (year.Precision != EdtfPrecision.Year) return null;
        DateForm inner = within.Inner switch
        {
            DateForm.Calendar calendar => calendar with { Year = year.Year },
            DateForm.InSeason season => season with { Year = year.Year },
            DateForm.Fraction { Whole: null } fraction => fraction with { Whole = new DateForm.Calendar(year.Year, null, null, null) },
            DateForm.Holiday holiday => holiday with { Year = year.Year },
            var other => other,
        };
        return Resolve(inner, anchors, outlook);
    }

    private static Edtf? Resolve(DateForm.Nearest nearest, DateAnchors anchors, Outlook outlook) => nearest.Named switch
    {
        DateForm.Calendar calendar => CalendarResolver.Nearest(calendar, anchors, nearest.Direction),
        DateForm.InSeason season => PeriodResolver.OfSeason(season, anchors, Outlook.Unknown, nearest.Direction),
        DateForm.Holiday holiday => HolidayResolver.Resolve(holiday, anchors, Outlook.Unknown, nearest.Direction),
        _ => Resolve(nearest.Named, anchors, nearest.Direction > 0 || (nearest.Direction == 0 && outlook == Outlook.Future) ? Outlook.Future : Outlook.Past),
    };

    private static bool IsPartial(DateForm form) => form switch
    {
        DateForm.Calendar calendar => calendar.Year is null,
        DateForm.Part part => IsPartial(part.Whole),
        DateForm.InSeason season => season.Year is null,
        DateForm.Holiday holiday => holiday.Year is null,
        _ => false,
    };
}
