using System.Globalization;

namespace Variorum.Language.Tokenizing;

/// <summary>What a single UTF-16 code unit can be to the tokeniser.</summary>
internal static class CharacterKinds
{
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>White space, controls, and marks that have no width and belong to no word (byte-order mark, directions).</summary>
    public static bool IsSeparator(char c) => c switch
    {
        > ' ' and < '\u007F' => false,
        '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2066' and <= '\u2069' => true,
        _ => char.IsWhiteSpace(c) || char.IsControl(c),
    };

    /// <summary>Letters, digits, and what can only stand within a word: accents, soft hyphens, joiners, halves of rare letters.</summary>
    public static bool IsWordPart(char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
            return true;
        if (c < '\u0080')
            return false;
        return char.IsLetterOrDigit(c) || IsInvisibleInWords(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
    }

    public static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= '\u0080' && char.IsLetter(c));

    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '´' or '‘';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsInvisibleInWords(char c) => c is SoftHyphen or ZeroWidthNonJoiner or ZeroWidthJoiner;
}
