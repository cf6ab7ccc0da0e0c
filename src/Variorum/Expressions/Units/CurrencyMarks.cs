using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Units;

/// <summary>Tells whether money is named just before a figure: "$", "US$", "EUR".</summary>
internal static class CurrencyMarks
{
    /// <summary>Codes that are also words of headlines.</summary>
    public static readonly WordSet Words = new("ALL TRY COP MAD PEN BOB SOS CUP BAM GEL MUR sen");

    public static bool EndsBefore(LexedText text, int figure) => TryRead(text, figure, out _, out _) || UnitTable.Scaled.TryMatchBefore(text, figure, out _, out _);

    /// <summary>The first lexeme of the currency before a figure, or the figure's own.</summary>
    public static int PrefixStart(LexedText text, int figure) => TryRead(text, figure, out var first, out _) || UnitTable.Scaled.TryMatchBefore(text, figure, out first, out _) ? first : figure;

    public static bool TryRead(LexedText text, int figure, out int first, out Unit unit)
    {
        // "$-5" and "(-5)": the sign belongs to the figure.
        if (!UnitTable.Prefixes.TryMatchBefore(text, figure, out first, out unit)) return false;
        if (text.IsWord(figure - 1) && (Words.Contains(text, figure - 1) || (text.IsJoined(first) && text.IsWord(first - 1)))) return false;
        // A sign takes no word with it that stands apart: "the US $5" is dollars of any kind, and "A $5 note" of the ordinary one.
        if (text.IsSymbol(figure - 1, '$') && first < figure - 1 && !text.IsJoined(figure - 1) && text.Is(first, "A"))
        {
            first = figure - 1;
            return UnitTable.Prefixes.TryMatch(text, first, out _, out unit);
        }

        // "CAD $45,000": the code says which dollars.
        if (!text.IsWord(first) && UnitTable.Prefixes.TryMatchBefore(text, first, out var code, out var named) && text[code].Length == 3 && named.Code.Length == 3 && text.Of(code).SequenceEqual(named.Code)) (first, unit) = (code, named);
        return text.Before(figure) != Gap.Line;
    }
}
