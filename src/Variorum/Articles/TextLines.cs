using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>The lines of a stretch of the page text, without blanks at their ends; empty ones are left out.</summary>
internal static class TextLines
{
    public static IEnumerable<TextSpan> Of(string text, TextSpan span)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && text[i] != '\n') continue;
            var line = Trimming.Trim(text, new TextSpan(start, i));
            if (!line.IsEmpty) yield return line;
            start = i + 1;
        }
    }
}
