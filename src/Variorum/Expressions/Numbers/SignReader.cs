using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads the sign before a figure.</summary>
internal static class SignReader
{
    /// <summary>The first lexeme of the sign, or of the figure; the value is negated where it is a minus.</summary>
    public static int Read(LexedText text, ref Numeral numeral)
    {
        var first = numeral.First;
        var before = first - 1;
        if (text.Is(before, "minus") || (text.IsHyphen(before) && text.IsJoined(first) && text.Is(before - 1, "minus")))
            return Negate(ref numeral, text.Is(before, "minus") ? before : before - 1);
        if (text.Is(before, "negative") && text.Follows(first)) return Negate(ref numeral, before);
        if (!text.IsDigits(first) || !text.IsJoined(first) || !IsMinus(text, before)) return first;
        // A dash that touches the word before joins, and a dash after another figure makes a range.
        if (text.IsJoined(before) && text.SymbolAt(before - 1) is not ('(' or '[' or '$' or '€' or '£' or ':' or '=' or '<' or '>' or '≤' or '≥' or '~')) return first;
        if (text.Follows(before) && text.IsDigits(before - 1) && !text.IsSymbol(numeral.Next, '%')) return first;
        return Negate(ref numeral, before);
    }

    private static bool IsMinus(LexedText text, int index) => text.SymbolAt(index) is '-' or '\u2212' or '\u2013';

    private static int Negate(ref Numeral numeral, int first)
    {
        numeral = numeral with { Value = -numeral.Value };
        return first;
    }
}
