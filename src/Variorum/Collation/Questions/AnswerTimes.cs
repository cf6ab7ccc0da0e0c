using Variorum.Expressions.Dates;

namespace Variorum.Collation.Questions;

/// <summary>Compares the times that figures are about.</summary>
internal static class AnswerTimes
{
    // A count of early March and one of mid-April are taken at one time: nobody counts every month. One of two years ago is not.
    private const int NearDays = 45;
    private const int FewDays = 3;
    private const int PrintedDays = 2;
    private const int LongPeriod = 365;
    private const int ManyTimesLonger = 4;

    /// <summary>Both are known and lie clearly apart.</summary>
    public static bool Apart(Edtf? a, Edtf? b) => Between(a, b) > NearDays;

    /// <summary>A year or more lies between them.</summary>
    public static bool YearsApart(Edtf? a, Edtf? b) => Between(a, b) >= LongPeriod;

    /// <summary>Both are told to the day, or nearly, and are not the same days.</summary>
    public static bool Follow(Edtf? a, Edtf? b) =>
        a is { Earliest: { } fromA, Latest: { } toA } && b is { Earliest: { } fromB, Latest: { } toB }
        && Length(fromA, toA) <= FewDays && Length(fromB, toB) <= FewDays && (toA < fromB || toB < fromA);

    /// <summary>All that one reading is told of lies before all that the other is.</summary>
    public static bool Follow(ReadingGroup a, ReadingGroup b) =>
        (Follow(a.LastTime, b.Time) && a.LastTime!.Value.Latest < b.Time!.Value.Earliest) || (Follow(b.LastTime, a.Time) && b.LastTime!.Value.Latest < a.Time!.Value.Earliest);

    /// <summary>So near that the one may only be printed a day after the other: a crowd of Sunday is told of on Monday.</summary>
    public static bool Adjoin(Edtf? a, Edtf? b) => Between(a, b) <= PrintedDays;

    /// <summary>One figure is about a long period, the other about a small part of it.</summary>
    public static bool PartOf(Edtf? part, Edtf? whole) =>
        part is { Earliest: { } partFrom, Latest: { } partTo } && whole is { Earliest: { } from, Latest: { } to, IsInterval: true }
        && from <= partFrom && partTo <= to
        && Length(from, to) >= LongPeriod && Length(from, to) >= ManyTimesLonger * Length(partFrom, partTo);

    /// <summary>Days from the end of the one to the beginning of the other, whichever comes first; null where one is not known.</summary>
    private static int? Between(Edtf? a, Edtf? b) => a is { } first && b is { } second ? Math.Max(Gap(first, second), Gap(second, first)) : null;

    private static int Gap(Edtf earlier, Edtf later) => earlier.Latest is { } end && later.Earliest is { } start ? start.DayNumber - end.DayNumber : 0;

    private static int Length(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber + 1;
}
