namespace Variorum.Pages;

internal static class Trimming
{
    /// <summary>The span without blank characters at its ends; empty at its start where it holds nothing else.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[end - 1])) end--;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return new TextSpan(start, end);
    }
}
