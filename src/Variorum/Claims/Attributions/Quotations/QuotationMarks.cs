namespace Variorum.Claims.Attributions.Quotations;

/// <summary>Which characters open and close a quotation.</summary>
internal static class QuotationMarks
{
    /// <summary>Two apostrophes, as typewriters and agencies set the double mark.</summary>
    private const string Typed = "''";

    public static bool IsMark(char character) => IsDouble(character) || character is '‘' or '’' or '\'' or '‹' or '›' or '`';

    public static bool IsDouble(char character) => character is '"' or '“' or '”' or '„' or '‟' or '«' or '»';

    /// <summary>How many characters the double mark has that begins at a place: 0 where none does.</summary>
    public static int DoubleLength(string text, int at) => IsDouble(text[at]) ? 1 : IsTyped(text, at) ? Typed.Length : 0;

    /// <summary>How many characters the double mark has that ends before a place: 0 where none does.</summary>
    public static int DoubleLengthBefore(string text, int end) => IsDouble(text[end - 1]) ? 1 : end >= 2 && IsTyped(text, end - 2) ? Typed.Length : 0;

    /// <summary>What could close a quotation that the mark at a place opens; empty where it opens none.</summary>
    public static string Closer(string text, int at, int start) => text[at] switch
    {
        '“' or '„' or '‟' => "”",
        // Turned the wrong way round by a word processor.
        '”' when at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (at == start || char.IsWhiteSpace(text[at - 1])) => "”",
        '«' => "»",
        '`' or '\'' when IsTyped(text, at) => OpensHere(text, at, start, Typed.Length) ? Typed : "",
        '"' when OpensHere(text, at, start, 1) => "\"",
        '‘' when OpensHere(text, at, start, 1) => "’",
        '\'' when OpensHere(text, at, start, 1) => "'",
        _ => "",
    };

    /// <summary>A single mark after a letter is an apostrophe, and one before a letter closes nothing.</summary>
    public static bool ClosesHere(string text, int at, int end, string closer)
    {
        if (closer == Typed) return IsTyped(text, at) && at + 2 <= end && !(at + 2 < end && text[at + 2] == '\'');
        if (text[at] != closer[0] || (closer[0] == '\'' && IsTyped(text, at) && !(at + 2 < end && text[at + 2] == '\''))) return false;
        return IsDouble(closer[0]) || ((at + 1 >= end || !char.IsLetterOrDigit(text[at + 1])) && at > 0 && !char.IsWhiteSpace(text[at - 1]));
    }

    /// <summary>Whether a closer of <see cref="Closer"/> is a double mark's.</summary>
    public static bool IsDouble(string closer) => closer == Typed || IsDouble(closer[0]);

    private static bool IsTyped(string text, int at) => at + 1 < text.Length && text[at] is '\'' or '`' && text[at + 1] == text[at];

    private static bool OpensHere(string text, int at, int start, int length) =>
        at + length < text.Length && !char.IsWhiteSpace(text[at + length]) && (at == start || !char.IsLetterOrDigit(text[at - 1]));
}
