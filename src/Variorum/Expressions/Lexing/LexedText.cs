using System.Globalization;

namespace Variorum.Expressions.Lexing;

/// <summary>A text with its lexemes, and the few questions that every scanner asks of them.</summary>
/// <remarks>Not the tokeniser of Variorum.Language: scanners need "5m", "km2" and "US$" taken apart, and sentence-free text.
/// Every question about a place outside the text is answered with "no".</remarks>
internal sealed class LexedText
{
    private readonly Lexeme[] _lexemes;

    public LexedText(string text)
    {
        Text = text;
        _lexemes = Lexer.Lex(text);
    }

    public string Text { get; }

    public int Count => _lexemes.Length;

    public Lexeme this[int index] => _lexemes[index];

    public bool Has(int index) => (uint)index < (uint)_lexemes.Length;

    public ReadOnlySpan<char> Of(int index) => Has(index) ? Text.AsSpan(_lexemes[index].Start, _lexemes[index].Length) : default;

    public bool IsKind(int index, LexemeKind kind) => Has(index) && _lexemes[index].Kind == kind;

    public bool IsWord(int index) => IsKind(index, LexemeKind.Word);

    public bool IsDigits(int index) => IsKind(index, LexemeKind.Digits);

    /// <summary>The word, whatever its case.</summary>
    public bool Is(int index, string word) => IsWord(index) && Of(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(int index, char symbol) => IsKind(index, LexemeKind.Symbol) && Text[_lexemes[index].Start] == symbol;

    public char SymbolAt(int index) => IsKind(index, LexemeKind.Symbol) ? Text[_lexemes[index].Start] : '\0';

    public bool IsHyphen(int index) => SymbolAt(index) is '-' or '\u2010' or '\u2011';

    /// <summary>A hyphen or a dash, as ranges are written with.</summary>
    public bool IsDash(int index) => IsHyphen(index) || SymbolAt(index) is '\u2012' or '\u2013' or '\u2014' or '\u2212';

    public bool IsApostrophe(int index) => SymbolAt(index) is '\'' or '\u2019';

    public bool IsCapitalised(int index) => IsWord(index) && char.IsUpper(Text[_lexemes[index].Start]);

    /// <summary>Nothing stands between this lexeme and the one before.</summary>
    public bool IsJoined(int index) => Has(index) && _lexemes[index].Before == Gap.None;

    /// <summary>At most one line break stands between this lexeme and the one before.</summary>
    public bool Follows(int index) => Has(index) && index > 0 && _lexemes[index].Before != Gap.Paragraph;

    /// <summary>A word that belongs to the same paragraph as the lexeme before it.</summary>
    public bool IsNextWord(int index) => IsWord(index) && Follows(index);

    public Gap Before(int index) => Has(index) ? _lexemes[index].Before : Gap.Paragraph;

    /// <summary>The number in a run of at most nine digits, else -1.</summary>
    public int SmallNumber(int index) =>
        IsDigits(index) && _lexemes[index].Length <= 9
            ? int.Parse(Of(index), NumberStyles.None, CultureInfo.InvariantCulture)
            : -1;

    /// <summary>From the start of lexeme <paramref name="first"/> to the end of the one before <paramref name="next"/>.</summary>
    public TextSpan Span(int first, int next) => new(_lexemes[first].Start, _lexemes[next - 1].End);
}
