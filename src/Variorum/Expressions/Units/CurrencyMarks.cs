using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Units;

/// <summary>Tells whether money is named just before a figure.</summary>
internal static class CurrencyMarks
{
    public static bool EndsBefore(LexedText text, int figure) => PrefixStart(text, figure) < figure;

    /// <summary>The first lexeme of the currency before a figure ("US$"), or the figure's own.</summary>
    public static int PrefixStart(LexedText text, int figure)
    {
        var at = figure - 1;
        if (text.SymbolAt(at) is '$' or '€' or '£' or '¥' or '₹') return text.IsJoined(at) && text.IsWord(at - 1) ? at - 1 : at;
        return figure;
    }
}
