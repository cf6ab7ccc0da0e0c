using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Years of accounts: "fiscal 2012", "the financial year 2011-12", "FY2012".</summary>
internal static class FiscalYears
{
    private static readonly WordSet Words = new("fiscal financial tax budget");

    /// <summary>"financial" and the like mean a year of accounts only before "year" or "quarter".</summary>
    public static bool IsFiscal(LexedText text, int index) =>
        Words.Contains(text, index) && (text.Is(index, "fiscal") || text.Is(index + 1, "year") || text.Is(index + 1, "quarter"));

    /// <summary>The year with the words that make it one of accounts, or as it was.</summary>
    /// <param name="floor">What stands before this lexeme belongs to another date.</param>
    public static DateHit With(LexedText text, DateHit year, int floor)
    {
        if (year.Form is not (DateForm.Calendar { Year: not null, Month: null } or DateForm.Between { From: DateForm.Calendar { Year: not null, Month: null } })) return year;
        if (IsFiscal(text, year.Next) && text.Follows(year.Next) && (text.Is(year.Next + 1, "year") || text.Is(year.Next, "fiscal"))) return Fiscal(year) with { Next = text.Is(year.Next + 1, "year") ? year.Next + 2 : year.Next + 1 };
        var first = text.Is(year.First - 1, "year") ? year.First - 2 : year.First - 1;
        return first >= floor && text.Follows(year.First) && (IsFiscal(text, first) || text.Is(first, "FY")) ? Fiscal(year) with { First = first > floor && text.Is(first - 1, "the") && text.Follows(first) ? first - 1 : first } : year;
    }

    private static DateHit Fiscal(DateHit year) => year with { Form = new DateForm.Fiscal(year.Form) };
}
