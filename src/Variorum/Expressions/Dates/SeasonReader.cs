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
        if (TryReadAfterYear(text, index, out hit)) return true;
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
        if (!led || !bare || (text.Is(at, "fall") && (first < 0 || text.Is(at + 1, "of")))) return false;
        hit = new DateHit(index, at + 1, DateKind.Partial, new DateForm.InSeason(season, null));
        return true;
    }

    /// <summary>"third quarter", "first half", "final quarter", with "of 2009" or "of this year"; "fiscal third quarter".</summary>
    public static bool TryReadFraction(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var fiscal = FiscalYears.IsFiscal(text, index);
        var start = fiscal ? index + 1 : index;
        var last = text.Is(start, "final") || text.Is(start, "last") || text.Is(start, "closing");
        var ordinal = default(Numeral);
        if (!last && !OrdinalReader.TryRead(text, start, out ordinal)) return false;
        var at = last ? start + 1 : WordNumeralReader.SkipHyphen(text, ordinal.Next);
        if (text.Follows(at) && FiscalYears.IsFiscal(text, at)) (fiscal, at) = (true, at + 1);
        var parts = text.Is(at, "quarter") ? 4 : text.Is(at, "half") ? 2 : 0;
        if (parts == 0 || !text.Follows(at) || ordinal.Value > parts) return false;
        var whole = TryReadWhole(text, at + 1, ref fiscal, out var next);
        // Games have quarters and halves too: a half says what it is half of, and so does the last of them.
        if (whole is null && (parts == 2 || last)) return false;
        DateForm form = new DateForm.Fraction(last ? parts : (int)ordinal.Value!.Value, parts, whole);
        hit = new DateHit(index, next, whole is DateForm.Calendar ? DateKind.Absolute : DateKind.Partial, fiscal ? new DateForm.Fiscal(form) : form);
        return true;
    }

    /// <summary>"of 2009", ", 2009", "of this year", "of fiscal 2009", "of the financial year".</summary>
    private static DateForm? TryReadWhole(LexedText text, int index, ref bool fiscal, out int next)
    {
        if (TryReadYear(text, index, out var year, out next)) return new DateForm.Calendar(year, null, null, null);
        next = index;
        if (!text.Is(index, "of") || !text.Follows(index + 1)) return null;
        var pointed = text.Is(index + 1, "this") || text.Is(index + 1, "last") || text.Is(index + 1, "next") || text.Is(index + 1, "the");
        var noun = pointed ? index + 2 : index + 1;
        if (FiscalYears.IsFiscal(text, noun))
        {
            (fiscal, noun) = (true, noun + 1);
            if (DayReader.TryReadYear(text, text.Is(noun, "year") ? noun + 1 : noun, out year, out next)) return new DateForm.Calendar(year, null, null, null);
            next = index;
        }

        if (!pointed || !text.Is(noun, "year")) return null;
        next = noun + 1;
        return new DateForm.Unit(TimeUnit.Year, text.Is(index + 1, "last") ? -1 : text.Is(index + 1, "next") ? 1 : 0);
    }

    /// <summary>"Q3 2009", "Q3", "H1 2019".</summary>
    private static bool TryReadLetter(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!TryReadLetterAlone(text, index, out var ordinal, out var parts)) return false;
        if (TryReadYear(text, text.IsHyphen(index + 2) ? index + 3 : index + 2, out var year, out var next))
            hit = new DateHit(index, next, DateKind.Absolute, new DateForm.Fraction(ordinal, parts, new DateForm.Calendar(year, null, null, null)));
        else if (parts == 4)
            hit = new DateHit(index, index + 2, DateKind.Partial, new DateForm.Fraction(ordinal, parts, null));
        return hit is not null;
    }

    /// <summary>"2016 Q3", "2016H2".</summary>
    private static bool TryReadAfterYear(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (text.SmallNumber(index) is not (>= 1900 and <= 2199) || text[index].Length != 4 || !text.Follows(index + 1) || !TryReadLetterAlone(text, index + 1, out var ordinal, out var parts)) return false;
        hit = new DateHit(index, index + 3, DateKind.Absolute, new DateForm.Fraction(ordinal, parts, new DateForm.Calendar(text.SmallNumber(index), null, null, null)));
        return true;
    }

    private static bool TryReadLetterAlone(LexedText text, int index, out int ordinal, out int parts)
    {
        parts = text.Of(index) is "Q" ? 4 : text.Of(index) is "H" ? 2 : 0;
        ordinal = text.SmallNumber(index + 1);
        return parts > 0 && text.IsJoined(index + 1) && ordinal >= 1 && ordinal <= parts && !(text.IsJoined(index + 2) && (text.IsWord(index + 2) || text.IsDigits(index + 2)));
    }

    private static bool TryReadYear(LexedText text, int index, out int year, out int next) => DayReader.TryReadYear(text, index, out year, out next);
}
