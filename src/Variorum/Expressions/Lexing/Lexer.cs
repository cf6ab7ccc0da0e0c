using System.Globalization;

namespace Variorum.Expressions.Lexing;

/// <summary>Cuts a text into lexemes in one pass.</summary>
internal static class Lexer
{
    public static Lexeme[] Lex(string text)
    {
        var lexemes = new List<Lexeme>((text.Length / 5) + 4);
        var gap = Gap.Paragraph;
        var position = 0;
        var runStart = 0;
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                MarkAddress(text, lexemes, runStart);
                (position, gap) = SkipSpace(text, position);
                if (lexemes.Count == 0) gap = Gap.Paragraph;
                runStart = lexemes.Count;
                continue;
            }

            var (end, kind) = ReadOne(text, position);
            lexemes.Add(new Lexeme(position, end, kind, gap, InAddress: false));
            position = end;
            gap = Gap.None;
        }

        MarkAddress(text, lexemes, runStart);
        return lexemes.ToArray();
    }

    private static (int End, Gap Gap) SkipSpace(string text, int position)
    {
        var breaks = 0;
        for (; position < text.Length && char.IsWhiteSpace(text[position]); position++)
        {
            if (text[position] is '\n' or '\u2029' || (text[position] == '\r' && !(position + 1 < text.Length && text[position + 1] == '\n')))
                breaks++;
        }

        return (position, breaks switch { 0 => Gap.Space, 1 => Gap.Line, _ => Gap.Paragraph });
    }

    private static (int End, LexemeKind Kind) ReadOne(string text, int start)
    {
        var end = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            return (end, LexemeKind.Digits);
        }

        if (IsLetter(text[start]))
        {
            while (end < text.Length && (IsLetter(text[end]) || IsMark(text[end]))) end++;
            return (end, LexemeKind.Word);
        }

        if (char.IsHighSurrogate(text[start]) && end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return (end, LexemeKind.Symbol);
    }

    // The ordinal indicators and the micro sign are letters to Unicode; to a scanner they are symbols of their own.
    private static bool IsLetter(char c) => char.IsLetter(c) && c is not ('\u00AA' or '\u00BA');

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Marks the lexemes of one unspaced run where the run is a web or mail address.</summary>
    private static void MarkAddress(string text, List<Lexeme> lexemes, int first)
    {
        if (lexemes.Count - first < 3) return;
        var run = text.AsSpan(lexemes[first].Start, lexemes[^1].End - lexemes[first].Start);
        if (!run.Contains("://", StringComparison.Ordinal) && !run.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !IsMail(run)) return;
        for (var i = first; i < lexemes.Count; i++) lexemes[i] = lexemes[i] with { InAddress = true };
    }

    private static bool IsMail(ReadOnlySpan<char> run)
    {
        var at = run.IndexOf('@');
        return at > 0 && at < run.Length - 1 && char.IsLetterOrDigit(run[at - 1]) && char.IsLetter(run[at + 1]);
    }
}
