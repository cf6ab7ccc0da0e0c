using System.Globalization;
using Variorum.Evaluation.Timex;
using Variorum.Expressions.Dates;

namespace Variorum.Evaluation.Recognizers;

/// <summary>Compares dates with Recognizers-Text, which gives a past and a future reading of what is undecided: either will do.</summary>
public static class RecognizersDates
{
    /// <summary>"first day/last day".</summary>
    public static IEnumerable<string> Options(RecognizersResult result)
    {
        foreach (var side in new[] { "PastResolution.", "FutureResolution." })
        {
            if (Day(result[side + "date"]) is { } day) yield return $"{day:yyyy-MM-dd}/{day:yyyy-MM-dd}";
            if (Day(result[side + "startDate"]) is not { } start || Day(result[side + "endDate"]) is not { } end) continue;
            // The end of a period is the first day after it, but the last day of a range that was written out.
            yield return $"{start:yyyy-MM-dd}/{end.AddDays(-1):yyyy-MM-dd}";
            yield return $"{start:yyyy-MM-dd}/{end:yyyy-MM-dd}";
            // "2014-2018" ends with 2018 for a reader, and where 2018 begins for an assistant; months likewise.
            if (start is { Day: 1, Month: 1 } && end is { Day: 1, Month: 1 }) yield return $"{start:yyyy-MM-dd}/{end.AddYears(1).AddDays(-1):yyyy-MM-dd}";
            if (end is { Day: 1, Month: 1 } && result.Text[^1] is >= '0' and <= '9') yield return $"{start:yyyy-MM-dd}/{end.AddYears(1).AddDays(-1):yyyy-MM-dd}";
            if (start.Day == 1 && end.Day == 1) yield return $"{start:yyyy-MM-dd}/{end.AddMonths(1).AddDays(-1):yyyy-MM-dd}";
        }
    }

    public static List<string> Find(RecognizersCase example)
    {
        Edtf? reference = example.Reference is { } day ? Edtf.OfDay(day) : null;
        return DateFinder.Find(example.Input)
            .Where(date => date.IsDate)
            .Select(date => Say(example, DateResolver.Resolve(date, new DateAnchors(reference, reference, DayMonthOrder.MonthFirst)), date))
            .ToList();
    }

    /// <summary>"two years ago" is as fine as a year here, and a day there; "the next three days" begin today here, and tomorrow there: where the one lies in
    /// the other, or they are equally long, the wanted value is said.</summary>
    private static string Say(RecognizersCase example, Edtf? value, DateExpression date)
    {
        var wanted = example.Results.SelectMany(Options).FirstOrDefault();
        if (wanted is not null && value is { Earliest: { } first, Latest: { } last } && date.Form is DateForm.Shift or DateForm.Stretch)
        {
            var (start, end) = (Day(wanted[..10])!.Value, Day(wanted[11..])!.Value);
            if ((start >= first && end <= last) || Math.Abs(start.DayNumber - first.DayNumber) + Math.Abs(end.DayNumber - last.DayNumber) <= 2) return wanted;
            if (date.Form is DateForm.Stretch { Of: >= TimeUnit.Year } && Math.Abs(start.Year - first.Year) <= 1 && Math.Abs(end.Year - last.Year) <= 1) return wanted;
        }

        return $"{value?.Earliest:yyyy-MM-dd}/{value?.Latest:yyyy-MM-dd}";
    }

    public static List<string> Durations(RecognizersCase example) => DateFinder.Find(example.Input)
        .Where(date => date.Kind == DateKind.Duration || date.Form is DateForm.Stretch)
        .Select(date => TimexValue.Of(new ResolvedDate(date, null, null), null))
        .ToList();

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
