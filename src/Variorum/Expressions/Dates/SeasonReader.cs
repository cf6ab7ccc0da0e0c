using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Dates;

/// <summary>Reads seasons, quarters and halves of a year: "the summer of 1988", "Q3 2009", "the third quarter", "the first half of 2018".</summary>
internal static class SeasonReader
{
    private static readonly WordSet Leads = new("in since during by until till of through last next this every early late mid");

    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        var first = text.Is(index, "the") ? index : -1;
        var at = first >= 0 ? index + 1 : index;
        hit = null!;
        if (!text.Has(at) || text[at].InAddress) return false;
        if (TryReadFraction(text, at, out hit) || TryReadLetter(text, at, out hit))
        {
            hit = hit with { First = index };
            return true;
        }

        if (!DateWords.Seasons.TryGet(text, at, out var season) || (text.IsHyphen(at + 1) && text.IsJoined(at + 1))) return false;
        if (TryReadYear(text, at + 1, out var year, out var next))
        {
            hit = new DateHit(index, next, DateKind.Absolute, new DateForm.InSeason(season, year));
            return true;
        }

        var led = Leads.Contains(text, index - 1) && text.Follows(index);
        var bare = !text.IsNextWord(at + 1) || ClosedClass.Words.Contains(text, at + 1);
        if (!led || !bare || (text.Is(at, "fall") && first < 0)) return false;
        hit = new DateHit(index, at + 1, DateKind.Partial, new DateForm.InSeason(season, null));
        return true;
    }

    /// <summary>"third quarter", "first half", with "of 2009" or "of this year".</summary>
    public static bool TryReadFraction(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!OrdinalReader.TryRead(text, index, out var ordinal)) return false;
        var at = text.IsHyphen(ordinal.Next) ? ordinal.Next + 1 : ordinal.Next;
        if (!text.Follows(at)) return false;
        var parts = text.Is(at, "quarter") ? 4 : text.Is(at, "half") ? 2 : 0;
        if (parts == 0 || ordinal.Value > parts) return false;
        DateForm? whole = null;
        var next = at + 1;
        if (TryReadYear(text, next, out var year, out var end)) (whole, next) = (new DateForm.Calendar(year, null, null, null), end);
        else if (text.Is(next, "of") && (text.Is(next + 1, "this") || text.Is(next + 1, "last") || text.Is(next + 1, "next") || text.Is(next + 1, "the")) && text.Is(next + 2, "year"))
            (whole, next) = (new DateForm.Unit(TimeUnit.Year, text.Is(next + 1, "last") ? -1 : text.Is(next + 1, "next") ? 1 : 0), next + 3);
        // Games have quarters and halves too: a half says what it is half of.
        if (whole is null && parts == 2) return false;
        hit = new DateHit(index, next, whole is DateForm.Calendar ? DateKind.Absolute : DateKind.Partial, new DateForm.Fraction((int)ordinal.Value!.Value, parts, whole));
        return true;
    }

    /// <summary>"Q3 2009", "Q3", "H1 2019".</summary>
    private static bool TryReadLetter(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var parts = text.Of(index) is "Q" ? 4 : text.Of(index) is "H" ? 2 : 0;
        if (parts == 0 || !text.IsJoined(index + 1) || text.SmallNumber(index + 1) is not >= 1 || text.SmallNumber(index + 1) > parts) return false;
        var ordinal = text.SmallNumber(index + 1);
        if (TryReadYear(text, text.IsHyphen(index + 2) ? index + 3 : index + 2, out var year, out var next))
            hit = new DateHit(index, next, DateKind.Absolute, new DateForm.Fraction(ordinal, parts, new DateForm.Calendar(year, null, null, null)));
        else if (parts == 4)
            hit = new DateHit(index, index + 2, DateKind.Partial, new DateForm.Fraction(ordinal, parts, null));
        return hit is not null;
    }

    private static bool TryReadYear(LexedText text, int index, out int year, out int next) => DayReader.TryReadYear(text, index, out year, out next);
}
