using Variorum.Expressions.Lexing;
using Variorum.Expressions.Units;

namespace Variorum.Expressions.Numbers;

/// <summary>Tells the figures that number lines, sections and points of a list.</summary>
internal static class ListMarkers
{
    private const int MostInBrackets = 40;

    public static bool Is(LexedText text, Numeral numeral)
    {
        var first = numeral.First;
        if (IsSectionNumber(text, numeral)) return true;
        if (numeral.Form != NumberForm.Digits || numeral.Next != first + 1 || text[first].Length > 2) return false;
        if (IsInlineMarker(text, first) || IsSetApart(text, numeral) || ClosesNothing(text, first)) return true;
        var bracket = text.IsSymbol(first - 1, '(') && text.IsJoined(first);
        var opening = text.Before(bracket ? first - 1 : first);
        if (opening is not (Gap.Line or Gap.Paragraph) || !text.IsJoined(numeral.Next)) return false;
        if (opening == Gap.Line && !bracket && text.SymbolAt(first - 1) is not ('.' or ':' or ';' or '!' or '?' or ')' or '\u201D')) return false;
        return text.SymbolAt(numeral.Next) == ')' || (text.IsSymbol(numeral.Next, '.') && !text.IsJoined(numeral.Next + 1)) || IsDashedMarker(text, numeral.Next);
    }

    /// <summary>"3.2 Employees of the port" at the start of a line: a sentence follows, not a unit and no headline's capitals.</summary>
    private static bool IsSectionNumber(LexedText text, Numeral numeral) =>
        numeral.Form == NumberForm.Digits && numeral.Next == numeral.First + 3 && text.IsSymbol(numeral.First + 1, '.') && text[numeral.First].Length <= 2 && text[numeral.First + 2].Length <= 2
        && text.Before(numeral.First) is Gap.Line or Gap.Paragraph && text.IsNextWord(numeral.Next) && text.IsCapitalised(numeral.Next) && !UnitReader.StartsUnit(text, numeral.Next)
        && (text.IsDigits(numeral.Next + 1) || (text.IsNextWord(numeral.Next + 1) && !text.IsCapitalised(numeral.Next + 1)));

    /// <summary>"says that 1) it rains, 2) it pours": a closing bracket that nothing opens.</summary>
    private static bool ClosesNothing(LexedText text, int first)
    {
        if (!text.IsSymbol(first + 1, ')') || text.IsJoined(first) || !text.IsNextWord(first + 2)) return false;
        for (var i = first - 1; i >= Math.Max(0, first - MostInBrackets) && text.Follows(i + 1); i--)
        {
            if (text.SymbolAt(i) == '(') return false;
        }

        return true;
    }

    /// <summary>"1  The night in pictures": more than a blank parts the figure from the line that it numbers.</summary>
    private static bool IsSetApart(LexedText text, Numeral numeral) =>
        text.Before(numeral.First) is Gap.Line or Gap.Paragraph && text.Before(numeral.Next) == Gap.Space && text.IsCapitalised(numeral.Next)
        && (text[numeral.Next].Start - text[numeral.First].End > 1 || text.Text[text[numeral.First].End] == '\t');

    /// <summary>"1- Ana Ferro": the dash touches the figure only; "52 - Deaths" counts.</summary>
    private static bool IsDashedMarker(LexedText text, int dash) => text.IsDash(dash) && text.Before(dash + 1) == Gap.Space && text.IsCapitalised(dash + 1);

    /// <summary>"the reasons are: 1. The treaty ...; 2. The wish ..."; not "Held: 90. Hurt: 12", for a list begins with one.</summary>
    private static bool IsInlineMarker(LexedText text, int first) =>
        (text.SymbolAt(first - 1) is ';' || (text.SymbolAt(first - 1) is ':' && text.SmallNumber(first) is 0 or 1)) && !text.IsJoined(first) && text.IsSymbol(first + 1, '.') && text.IsJoined(first + 1) && text.IsCapitalised(first + 2) && !text.IsJoined(first + 2);
}
