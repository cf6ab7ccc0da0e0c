namespace Variorum.Expressions.Dates;

/// <summary>Resolves the dates of one text in the order in which they are read, so that each may lean on the one before.</summary>
public static class DocumentDates
{
    private const int MostBetween = 2000;

    /// <param name="publication">When the text appeared, or null.</param>
    public static ImmutableArray<ResolvedDate> Resolve(string text, IReadOnlyList<DateExpression> dates, Edtf? publication)
    {
        var order = dates.Any(date => IsAmbiguous(date.Form)) ? DayMonthOrders.Decide(text, publication) : DayMonthOrder.Unknown;
        var resolved = ImmutableArray.CreateBuilder<ResolvedDate>(dates.Count);
        Edtf? mentioned = null;
        var (mentionedAt, isLost) = (0, false);
        foreach (var date in dates)
        {
            var carries = !(isLost && LeansOnLast(date.Form)) && Carries(text, date, publication, mentioned, mentionedAt);
            var anchors = new DateAnchors(publication, carries ? mentioned : null, order);
            var value = DateResolver.Resolve(date, anchors);
            resolved.Add(new ResolvedDate(date, value, AnchorOf(date, anchors, value)));
            // "on 5 May ... the following day": where 5 May is not known, the date before it is not the one that is meant.
            if (date.IsDate) isLost = value is null && publication is null && date.Kind == DateKind.Partial;
            if (value is { Start: not null } told && date.IsDate && (!told.IsInterval || IsQuarter(date.Form))) (mentioned, mentionedAt) = (value, date.Span.End);
        }

        return resolved.MoveToImmutable();
    }

    /// <summary>
    /// Whether the date before may lend its year. Where nothing says when the text appeared, a bare year is as often background as it is
    /// the year that is told of: "who came in 2016. On 21 May" needs a day or a month to go by, and in the same paragraph.
    /// </summary>
    private static bool Carries(string text, DateExpression date, Edtf? publication, Edtf? mentioned, int mentionedAt)
    {
        // "the end of the year", "the 17th": the year or month that is told of here, not far above.
        if (publication is not null && IsOfWhatIsTold(date.Form)) return date.Outlook != Outlook.Future && !IsParted(text, mentionedAt, date.Span.Start);
        return date.Kind != DateKind.Partial || publication is not null
        || (mentioned?.Start?.Precision is EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Week && mentionedAt <= date.Span.Start && (TellsWeekday(date) || !IsParted(text, mentionedAt, date.Span.Start)));
    }

    private static bool LeansOnLast(DateForm form) => form is DateForm.Shift { From: ShiftFrom.Mentioned } or DateForm.Same;

    /// <summary>"6/1/2018", also inside another form; only then has the whole text to be asked how it writes days.</summary>
    private static bool IsAmbiguous(DateForm form) => form switch
    {
        DateForm.Ambiguous => true,
        DateForm.Between between => IsAmbiguous(between.From) || IsAmbiguous(between.To),
        DateForm.Part part => IsAmbiguous(part.Whole),
        DateForm.CountedFrom counted => IsAmbiguous(counted.From),
        DateForm.Lasting lasting => IsAmbiguous(lasting.From),
        DateForm.Containing containing => IsAmbiguous(containing.Day),
        _ => false,
    };

    private static bool IsOfWhatIsTold(DateForm form) => form is DateForm.Calendar { Month: null, Day: not null }
        or DateForm.Part { Whole: DateForm.Same } or DateForm.Nth { Whole: DateForm.Same } or DateForm.Several { Whole: DateForm.Same };

    /// <summary>Longer times that later words may lean on: "the same period last year".</summary>
    private static bool IsQuarter(DateForm form) => form is DateForm.Fraction or DateForm.Several or DateForm.Within { Inner: DateForm.Fraction } or DateForm.Nearest { Named: DateForm.Fraction } or DateForm.Unit { Of: TimeUnit.Quarter };

    /// <summary>"Tuesday 10th April" fits one year in some six: the weekday itself finds the year that is meant.</summary>
    private static bool TellsWeekday(DateExpression date) => date.Form is DateForm.Calendar { Weekday: not null, Month: not null };

    /// <summary>An empty line stands between: looked for no further than a paragraph is long.</summary>
    private static bool IsParted(string text, int from, int to) =>
        to - from > MostBetween || text.AsSpan(from, to - from).Contains("\n\n", StringComparison.Ordinal) || text.AsSpan(from, to - from).Contains("\r\n\r\n", StringComparison.Ordinal);

    private static Edtf? AnchorOf(DateExpression date, DateAnchors anchors, Edtf? value)
    {
        if (value is null || date.Kind == DateKind.Absolute) return null;
        return LeansOnLast(date.Form) || date.Form is DateForm.SameIn || IsOfWhatIsTold(date.Form) ? anchors.Mentioned ?? anchors.Publication : anchors.Publication ?? anchors.Mentioned;
    }
}
