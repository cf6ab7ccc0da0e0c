using Variorum.Expressions.Lexing;
using Variorum.Expressions.Units;

namespace Variorum.Expressions.Numbers;

/// <summary>Tells the figures that name, order or time something from those that count.</summary>
internal static class FigureRoles
{
    private static readonly WordSet Modals = new("can could should must might may would will shall who whose another");

    private static readonly WordSet BeforePronoun = new("no the this that which each every any some another");

    private static readonly WordSet BeforeAge = new("his her their my your our early mid late the");

    private static readonly WordSet Results = new("win won wins victory defeat defeated beat beating loss lost lead leads led draw drew drawn down up score scores scored vote voted");

    /// <summary>True where the figure does not count or measure.</summary>
    public static bool TryTell(LexedText text, Numeral numeral, out NumberRole role)
    {
        role = numeral.Form == NumberForm.Words && IsPronoun(text, numeral) ? NumberRole.Pronoun
            : IsAgeDecade(text, numeral) ? NumberRole.Date
            : ListMarkers.Is(text, numeral) ? NumberRole.ListMarker
            : IsName(text, numeral) ? NumberRole.Identifier
            : NumberRole.Cardinal;
        return role != NumberRole.Cardinal;
    }

    /// <summary>What digits are that signs tie together and that are neither a number nor a range.</summary>
    public static NumberRole OfChain(LexedText text, int first, int next)
    {
        if (text.IsSymbol(first + 1, ':') && IsClock(text, first, next)) return NumberRole.TimeOfDay;
        return next == first + 3 && text.IsDash(first + 1) && text.SmallNumber(first) is >= 0 and < 100 && text.SmallNumber(first + 2) is >= 0 and < 100
            ? NumberRole.Score
            : NumberRole.Identifier;
    }

    /// <summary>A result, where a range would run downwards or the words around speak of one.</summary>
    public static bool IsScore(LexedText text, Numeral one, Numeral other) =>
        one.Form == NumberForm.Digits && other.Form == NumberForm.Digits && one.Value < 1000 && other.Value < 1000
        && !UnitReader.StartsUnit(text, other.Next);

    public static bool SpeaksOfResult(LexedText text, int first, int next) => Results.Contains(text, first - 1) || Results.Contains(text, next);

    private static bool IsClock(LexedText text, int first, int next) =>
        text.SmallNumber(first) is >= 0 and < 24 && text[first].Length <= 2 && text[first + 2].Length == 2 && text.SmallNumber(first + 2) is >= 0 and < 60
        && (next == first + 3 || (next == first + 5 && text.IsSymbol(first + 3, ':') && text[first + 4].Length == 2));

    private static bool IsName(LexedText text, Numeral numeral)
    {
        var first = numeral.First;
        if (numeral.Form == NumberForm.Fraction) return false;
        if (text.IsDigits(first) && text.IsJoined(first) && text.IsWord(first - 1) && !CurrencyMarks.EndsBefore(text, first) && !text.Is(first - 1, "x")) return true;
        if (text.IsDigits(first) && text.IsJoined(first) && text.SymbolAt(first - 1) is '_' or '@' or '#' or '&') return true;
        if (text.IsDigits(first) && IdentifierCues.AreHyphened(text, first)) return true;
        if (numeral.Form == NumberForm.Words && IdentifierCues.IsInsideCompound(text, numeral)) return true;
        if (numeral.Form == NumberForm.Digits && TouchesWord(text, numeral)) return true;
        if (CurrencyMarks.EndsBefore(text, first)) return false;
        if (IdentifierCues.StandBefore(text, first) && !UnitReader.StartsUnit(text, numeral.Next)) return true;
        if (text.Is(numeral.Next, "block") && text.Is(numeral.Next + 1, "of")) return true;
        if (IsIndexName(text, first) || (text.IsDigits(first) && IdentifierCues.StreetFollows(text, numeral.Next))) return true;
        return IdentifierCues.NameStandsBefore(text, numeral) && !UnitReader.StartsUnit(text, numeral.Next);
    }

    /// <summary>"3D", "9AB8": letters grow out of the figure that are neither a unit nor an ending.</summary>
    private static bool TouchesWord(LexedText text, Numeral numeral)
    {
        var next = numeral.Next;
        if (!text.IsJoined(next) || !text.IsWord(next)) return text.IsSymbol(next, '_') && text.IsJoined(next);
        if (text.IsJoined(next + 1) && text.IsDigits(next + 1) && !UnitReader.StartsUnit(text, next)) return true;
        return !UnitReader.StartsUnit(text, next) && !text.Is(next, "s") && !text.Is(next, "x") && (text[next].Length <= 3 || IsMixedCase(text.Of(next)));
    }

    /// <summary>"02YHdqzAJJ": a code.</summary>
    private static bool IsMixedCase(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsLower(word[i - 1]) && char.IsUpper(word[i])) return true;
        }

        return false;
    }

    /// <summary>"S&amp;P 500".</summary>
    private static bool IsIndexName(LexedText text, int first) => text.Is(first - 1, "P") && (text.IsSymbol(first - 2, '&') || text.Is(first - 2, "S"));

    /// <summary>"in his 20s": no seconds.</summary>
    private static bool IsAgeDecade(LexedText text, Numeral numeral) =>
        numeral.Form == NumberForm.Digits && numeral.Value is 20 or 30 or 40 or 50 or 60 or 70 or 80 or 90 && text.Is(numeral.Next, "s") && text.IsJoined(numeral.Next)
        && BeforeAge.Contains(text, numeral.First - 1);

    private static bool IsPronoun(LexedText text, Numeral numeral)
    {
        if (numeral.Next != numeral.First + 1 || !text.Is(numeral.First, "one")) return false;
        var next = numeral.Next;
        if (Modals.Contains(text, next) || (text.IsApostrophe(next) && text.Is(next + 1, "s"))) return true;
        if (text.Is(next, "by") && text.Is(next + 1, "one")) return true;
        if (text.Is(numeral.First - 1, "no")) return true;
        return BeforePronoun.Contains(text, numeral.First - 1) && !text.Is(next, "of") && (!text.IsNextWord(next) || ClosedClass.Words.Contains(text, next));
    }
}
