using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Digits that signs tie together without blanks: "192.168.0.1", "555-123-4567", "14:30", "1:36.6", "2-0".</summary>
internal static class FigureChain
{
    /// <summary>The lexeme after the chain that starts at <paramref name="index"/>, and how many signs tie it.</summary>
    public static (int Next, int Ties) Read(LexedText text, int index)
    {
        var next = index + 1;
        var ties = 0;
        while (IsTie(text, next) && text.IsJoined(next) && text.IsDigits(next + 1) && text.IsJoined(next + 1))
        {
            next += 2;
            ties++;
        }

        return (next, ties);
    }

    /// <summary>Groups of digits parted by blanks, hyphens or brackets that are dialled: "+355 69 123 4567", "069 123 456".</summary>
    public static bool TryReadPhone(LexedText text, int index, out int next)
    {
        var plus = text.IsSymbol(index - 1, '+') && text.IsJoined(index);
        next = index + 1;
        var (digits, groups) = (text[index].Length, 1);
        while (groups < 8)
        {
            var at = text.IsHyphen(next) || text.SymbolAt(next) is '.' or ')' or '(' ? next + 1 : next;
            if (text.SymbolAt(at) is '(' or ')') at++;
            if (!text.IsDigits(at) || text.Before(at) is Gap.Line or Gap.Paragraph || text[at].Length > 8) break;
            (digits, groups, next) = (digits + text[at].Length, groups + 1, at + 1);
        }

        var zero = text.Of(index)[0] == '0' && text[index].Length is > 1 and < 6;
        if (groups == 2 && next == index + 3 && text[index].Length == 3 && text[index + 2].Length == 4) return text.IsHyphen(index + 1) && text.IsJoined(index + 2) && !text.IsNextWord(next);
        return digits is >= 7 and <= 15 && (plus || (zero && groups > 1) || (groups == 3 && text[index].Length == 3 && text[next - 1].Length == 4));
    }

    private static bool IsTie(LexedText text, int index) => text.SymbolAt(index) is '.' or '/' or ':' || text.IsDash(index);
}
