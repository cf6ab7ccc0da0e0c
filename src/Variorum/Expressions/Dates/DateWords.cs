using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>The words that dates are made of.</summary>
internal static class DateWords
{
    public static readonly WordTable<decimal> Months = WordTables.Numbers("""
        January 1|February 2|March 3|April 4|May 5|June 6|July 7|August 8|September 9|October 10|November 11|December 12
        |Jan 1|Feb 2|Febr 2|Mar 3|Apr 4|Jun 6|Jul 7|Aug 8|Sep 9|Sept 9|Oct 10|Nov 11|Dec 12
        """);

    /// <summary>0 is Sunday, as in <see cref="DayOfWeek"/>.</summary>
    public static readonly WordTable<decimal> Weekdays = WordTables.Numbers("""
        Sunday 0|Monday 1|Tuesday 2|Wednesday 3|Thursday 4|Friday 5|Saturday 6
        |Mon 1|Tue 2|Tues 2|Wed 3|Weds 3|Thu 4|Thur 4|Thurs 4|Fri 5
        """);

    public static readonly WordTable<decimal> PluralWeekdays = WordTables.Numbers("Sundays 0|Mondays 1|Tuesdays 2|Wednesdays 3|Thursdays 4|Fridays 5|Saturdays 6");

    public static readonly WordTable<Season> Seasons = new(new Dictionary<string, Season>
    {
        ["spring"] = Season.Spring,
        ["summer"] = Season.Summer,
        ["autumn"] = Season.Autumn,
        ["fall"] = Season.Autumn,
        ["winter"] = Season.Winter,
    });

    public static readonly WordTable<TimeUnit> Units = new(UnitRows().Select(row => KeyValuePair.Create(row.Word, row.Unit)));

    /// <summary>Every way to write a unit of time.</summary>
    public static IEnumerable<string> UnitWords => UnitRows().Select(row => row.Word);

    /// <summary>Words after which a bare month, season or weekday is a time.</summary>
    public static readonly WordSet Leads = new("""
        in on of since until till by during before after from to and or between through throughout last next this early late mid earlier later every each past
        coming previous around about for as than end beginning start
        """);

    /// <summary>Full names, for telling a misspelt one.</summary>
    private static readonly string[] FullMonths =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The month, where the word is one; 0 where it is none. A long misspelt one is known by one letter too many, too few, wrong or swapped.</summary>
    public static int MonthAt(LexedText text, int index, bool misspelt = false)
    {
        if (Months.TryGet(text, index, out var month)) return (int)month;
        if (!misspelt || !text.IsCapitalised(index) || text[index].Length is < 5 or > 11) return 0;
        for (var i = 0; i < FullMonths.Length; i++)
        {
            if (FullMonths[i].Length > 5 && IsOneSlipFrom(text.Of(index), FullMonths[i])) return i + 1;
        }

        return 0;
    }

    public static bool TryUnit(LexedText text, int index, out TimeUnit unit) => Units.TryGet(text, index, out unit);

    public static bool IsPluralUnit(LexedText text, int index) => TryUnit(text, index, out _) && text.Of(index)[^1] is 's' or 'S';

    private static IEnumerable<(string Word, TimeUnit Unit)> UnitRows()
    {
        foreach (var unit in Enum.GetValues<TimeUnit>())
        {
            var name = unit.ToString();
            yield return (name, unit);
            yield return (unit == TimeUnit.Century ? "Centuries" : name + "s", unit);
        }

        string[] others = ["yr Year", "yrs Year", "hr Hour", "hrs Hour", "min Minute", "mins Minute", "sec Second", "secs Second", "wk Week", "wks Week", "mth Month", "mths Month", "night Day", "nights Day", "qtr Quarter", "evening Day", "morning Day", "afternoon Day"];
        foreach (var other in others) yield return (other.Split(' ')[0], Enum.Parse<TimeUnit>(other.Split(' ')[1]));
    }

    private static bool IsOneSlipFrom(ReadOnlySpan<char> word, string name)
    {
        var head = 0;
        while (head < word.Length && head < name.Length && char.ToLowerInvariant(word[head]) == name[head]) head++;
        var tail = 0;
        while (tail < word.Length - head && tail < name.Length - head && char.ToLowerInvariant(word[^(tail + 1)]) == name[^(tail + 1)]) tail++;
        var (left, right) = (word.Length - head - tail, name.Length - head - tail);
        if (head == 0) return false;
        return (left <= 1 && right <= 1) || (left == 2 && right == 2 && char.ToLowerInvariant(word[head]) == name[head + 1] && char.ToLowerInvariant(word[head + 1]) == name[head]);
    }
}
