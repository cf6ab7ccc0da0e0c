namespace Variorum.Claims.Attributions.Quotations;

/// <summary>Which characters open and close a quotation.</summary>
internal static class QuotationMarks
{
    public static bool IsMark(char character) => IsDouble(character) || character is '‘' or '’' or '\'' or '‹' or '›';

    public static bool IsDouble(char character) => character is '"' or '“' or '”' or '„' or '‟' or '«' or '»';

    /// <summary>What could close a quotation that this character opens at a place; '\0' where it opens none.</summary>
    public static char Closer(string text, int at, int start) => text[at] switch
    {
        '“' or '„' or '‟' => '”',
        '«' => '»',
        '"' when OpensHere(text, at, start) => '"',
        '‘' when OpensHere(text, at, start) => '’',
        '\'' when OpensHere(text, at, start) => '\'',
        _ => '\0',
    };

    /// <summary>A single mark after a letter is an apostrophe, and one before a letter closes nothing.</summary>
    public static bool ClosesHere(string text, int at, int end, char closer) =>
        text[at] == closer && (IsDouble(closer) || ((at + 1 >= end || !char.IsLetterOrDigit(text[at + 1])) && at > 0 && !char.IsWhiteSpace(text[at - 1])));

    private static bool OpensHere(string text, int at, int start) =>
        at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && (at == start || !char.IsLetterOrDigit(text[at - 1]));
}
