using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Decides from a document's own dates in digits which figure is the day.</summary>
public static class DayMonthOrders
{
    /// <summary>A figure over 12 can only be the day; where no date has one, a reading that would lie after the day of printing is wrong; where neither
    /// tells, who writes "14 October 2023" writes "14/10/2023", and who writes "October 14, 2023" the other. Evidence on both sides is no evidence.</summary>
    public static DayMonthOrder Decide(string text, Edtf? publication = null)
    {
        var lexed = new LexedText(text);
        var printed = publication?.Latest;
        var (dayFirst, monthFirst) = (0, 0);
        var (wordsDayFirst, wordsMonthFirst) = (false, false);
        for (var i = 0; i < lexed.Count; i++)
        {
            if (lexed.IsWord(i) && DateWords.MonthAt(lexed, i) > 0)
            {
                wordsDayFirst |= IsDay(lexed, i - 1) && lexed.Follows(i) && IsYear(lexed, i + 1);
                wordsMonthFirst |= IsDay(lexed, i + 1) && lexed.IsSymbol(i + 2, ',') && IsYear(lexed, i + 3);
            }

            if (lexed.SymbolAt(i + 1) is not '/' || !NumericDateReader.TryRead(lexed, i, out var hit)) continue;
            var (first, second) = (lexed.SmallNumber(i), lexed.SmallNumber(i + 2));
            if (lexed[i].Length == 4) continue;
            if (hit.Form is DateForm.Calendar) (dayFirst, monthFirst) = (dayFirst + (first > 12 ? 1 : 0), monthFirst + (second > 12 ? 1 : 0));
            else if (hit.Form is DateForm.Ambiguous ambiguous && printed is { } day) (dayFirst, monthFirst) = Weigh(ambiguous, day, dayFirst, monthFirst);
        }

        return dayFirst + monthFirst > 0 ? Only(dayFirst > 0, monthFirst > 0) : Only(wordsDayFirst, wordsMonthFirst);
    }

    private static DayMonthOrder Only(bool dayFirst, bool monthFirst) => (dayFirst, monthFirst) switch
    {
        (true, false) => DayMonthOrder.DayFirst,
        (false, true) => DayMonthOrder.MonthFirst,
        _ => DayMonthOrder.Unknown,
    };

    private static bool IsDay(LexedText text, int index) => text.SmallNumber(index) is >= 1 and <= 31 && text[index].Length <= 2;

    private static bool IsYear(LexedText text, int index) => text.SmallNumber(index) is >= 1900 and <= 2199 && text[index].Length == 4;

    private static (int DayFirst, int MonthFirst) Weigh(DateForm.Ambiguous date, DateOnly printed, int dayFirst, int monthFirst)
    {
        var asDay = EdtfDate.TryOfDay(date.Year, date.Second, date.First, out var one) && one.Earliest <= printed;
        var asMonth = EdtfDate.TryOfDay(date.Year, date.First, date.Second, out var other) && other.Earliest <= printed;
        return asDay == asMonth ? (dayFirst, monthFirst) : asDay ? (dayFirst + 1, monthFirst) : (dayFirst, monthFirst + 1);
    }
}
