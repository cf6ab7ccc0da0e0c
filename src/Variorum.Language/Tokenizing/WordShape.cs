namespace Variorum.Language.Tokenizing;

/// <summary>Coarse kinds of words and signs, as far as they matter for where sentences end. Below 31.</summary>
internal static class WordShape
{
    public const byte Lower = 1;
    public const byte Capitalised = 2;
    public const byte Upper = 3;
    public const byte SingleUpper = 4;
    public const byte Number = 6;
    public const byte Ordinal = 7;
    public const byte Abbreviation = 8;
    public const byte Title = 9;
    public const byte Initial = 10;
    public const byte Acronym = 11;
    public const byte Terminal = 12;
    public const byte Ellipsis = 13;
    public const byte Comma = 14;
    public const byte Colon = 15;
    public const byte Dash = 16;
    public const byte OpeningQuote = 17;
    public const byte ClosingQuote = 18;
    public const byte StraightQuote = 19;
    public const byte Opening = 20;
    public const byte Closing = 21;
    public const byte Address = 22;
    public const byte Sign = 23;
    public const byte Rule = 24;
    public const byte Emoticon = 25;
    public const byte Bullet = 26;
    public const byte Semicolon = 27;

    public static byte Of(ReadOnlySpan<char> word)
    {
        char c = word[0];
        if (CharacterKinds.IsLetter(c) || CharacterKinds.IsWordPart(c))
            return char.IsDigit(c) ? (char.IsLetter(word[^1]) ? Ordinal : Number) : OfWord(word);
        if (word.Length == 1)
            return OfSign(c);
        if (c is '.' or '!' or '?' or '…')
            return char.IsDigit(word[^1]) ? Number : word.IndexOfAny('!', '?') >= 0 ? Terminal : Ellipsis;
        if (char.IsDigit(word[^1]))
            return Number;
        if (char.IsLetter(word[^1]))
            return CharacterKinds.IsApostrophe(c) ? Lower : Address;
        if (c is ':' or ';' or '=' or '<' && word.Length <= 3)
            return Emoticon;
        return c == '-' && word.Length <= 3 ? Dash : CharacterKinds.IsApostrophe(c) ? StraightQuote : Rule;
    }

    private static byte OfWord(ReadOnlySpan<char> word)
    {
        if (word[^1] == '.')
        {
            if (word.Length == 2)
                return Initial;
            return word[..^1].Contains('.') ? Acronym : WordLists.Titles.Has(word[..^1]) ? Title : Abbreviation;
        }
        if (word.Length > 4 && (word.Contains('.') || word.Contains('@')))
            return Address;
        if (!char.IsUpper(word[0]))
            return Lower;
        if (word.Length == 1)
            return SingleUpper;
        int upper = 0;
        foreach (char c in word[..Math.Min(16, word.Length)])
            upper += char.IsUpper(c) ? 1 : 0;
        return upper == Math.Min(16, word.Length) ? Upper : Capitalised;
    }

    private static byte OfSign(char c) => c switch
    {
        '.' or '!' or '?' => Terminal,
        '…' => Ellipsis,
        ',' => Comma,
        ':' => Colon,
        ';' => Semicolon,
        '-' or '–' or '—' => Dash,
        '“' or '«' or '‘' or '„' => OpeningQuote,
        '”' or '»' or '’' => ClosingQuote,
        '"' or '\'' => StraightQuote,
        '(' or '[' or '{' => Opening,
        ')' or ']' or '}' => Closing,
        '•' or '*' or '●' or '·' or '▪' or '■' or '◦' => Bullet,
        _ => Sign,
    };
}
