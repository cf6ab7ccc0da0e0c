using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Reads how long something takes, and how often: "three days", "a 27-year", "almost five months", "every Monday", "annually".</summary>
internal static class DurationReader
{
    private static readonly WordTable<TimeUnit> Adverbs = new(new Dictionary<string, TimeUnit>
    {
        ["daily"] = TimeUnit.Day,
        ["weekly"] = TimeUnit.Week,
        ["monthly"] = TimeUnit.Month,
        ["quarterly"] = TimeUnit.Quarter,
        ["yearly"] = TimeUnit.Year,
        ["annually"] = TimeUnit.Year,
        ["annual"] = TimeUnit.Year,
        ["hourly"] = TimeUnit.Hour,
    });

    private static readonly WordSet BeforeBare = new("in for over after within just");

    /// <summary>Before a mere "a day": "took a day", "less than a minute".</summary>
    private static readonly WordSet BeforeLength = new("for within lasted lasts took takes take about almost nearly than only just over");

    public static bool TryReadSet(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (Adverbs.TryGet(text, index, out var unit))
        {
            hit = Set(index, index + 1, unit, null);
            return true;
        }

        if (DateWords.PluralWeekdays.TryGet(text, index, out var plural) && text.IsCapitalised(index))
        {
            hit = Set(index, index + 1, TimeUnit.Week, (DayOfWeek)(int)plural);
            return true;
        }

        if (text.Is(index, "everyday"))
        {
            hit = Set(index, index + 1, TimeUnit.Day, null);
            return true;
        }

        return TryReadEvery(text, index, out hit);
    }

    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (text.IsJoined(index) && (text.IsWord(index - 1) || text.SymbolAt(index - 1) is '$' or '€' or '£' or '.')) return false;
        if (!CountReader.TryRead(text, index, out var length, out var next) || IsAge(text, next)) return false;
        var unit = length.Of;
        // "one day", "a second man", "another week on": only what is plainly a length.
        if (text.Is(index, "another") && unit == TimeUnit.Day || text.Is(index, "one") && text.Is(index + 1, "day") || unit is TimeUnit.Second && text.Is(next - 1, "second") && !text.IsDigits(index)) return false;
        if (text.Is(index, "a") && IsRate(text, index, next))
        {
            hit = Set(index, next, unit, null);
            return true;
        }

        if ((text.Is(index, "a") || text.Is(index, "an")) && unit is TimeUnit.Day or TimeUnit.Minute or TimeUnit.Second or TimeUnit.Quarter or TimeUnit.Season && next == index + 2 && !BeforeLength.Contains(text, index - 1)) return false;
        if (unit is TimeUnit.Second or TimeUnit.Season or TimeUnit.Quarter && text.Of(next - 1).Length <= 3 && !text.IsDigits(index)) return false;
        hit = new DateHit(index, next, DateKind.Duration, length);
        return true;
    }

    /// <summary>"in years", "for decades", "decades-long".</summary>
    public static bool TryReadBare(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (text.IsHyphen(index + 1) && text.IsJoined(index + 1) && text.Is(index + 2, "long") && DateWords.IsPluralUnit(text, index) && DateWords.TryUnit(text, index, out var lasting))
        {
            hit = new DateHit(index, index + 3, DateKind.Duration, new DateForm.Length(null, lasting));
            return true;
        }

        if (!text.Follows(index) || !BeforeBare.Contains(text, index - 1) || !DateWords.TryUnit(text, index, out var unit) || text.Of(index)[^1] is not 's' || unit is TimeUnit.Season or TimeUnit.Second or TimeUnit.Quarter) return false;
        hit = new DateHit(index, index + 1, DateKind.Duration, new DateForm.Length(null, unit));
        return true;
    }

    /// <summary>"every Monday", "each year", "per month".</summary>
    private static bool TryReadEvery(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!(text.Is(index, "every") || text.Is(index, "each") || text.Is(index, "per"))) return false;
        var at = text.Is(index + 1, "other") || text.Is(index + 1, "single") ? index + 2 : index + 1;
        if (!text.Follows(at)) return false;
        if (DateWords.Weekdays.TryGet(text, at, out var weekday)) hit = Set(index, at + 1, TimeUnit.Week, (DayOfWeek)(int)weekday);
        else if (DateWords.TryUnit(text, at, out var unit)) hit = Set(index, at + 1, unit, null);
        else if (!text.Is(index, "per") && CountReader.TryRead(text, at, out var length, out var next)) hit = Set(index, next, length.Of, null);
        return hit is not null;
    }

    private static DateHit Set(int first, int next, TimeUnit unit, DayOfWeek? weekday) => new(first, next, DateKind.Set, new DateForm.Repeated(unit, weekday));

    /// <summary>"65-year-old", "three years of age".</summary>
    private static bool IsAge(LexedText text, int next)
    {
        var at = text.IsHyphen(next) ? next + 1 : next;
        return text.Is(at, "old") || text.Is(at, "olds") || (text.Is(at, "of") && text.Is(at + 1, "age"));
    }

    /// <summary>"15 a year", "$70 a month": what stands before is counted in each.</summary>
    private static bool IsRate(LexedText text, int index, int next) =>
        next == index + 2 && (text.IsDigits(index - 1) || Nouns.LooksPlural(text, index - 1) || text.SymbolAt(index - 1) == '%' || text.Is(index - 1, "once") || text.Is(index - 1, "twice") || text.Is(index - 1, "million") || text.Is(index - 1, "billion"));
}
