namespace Variorum.Evaluation.Sets;

/// <summary>Says where a marked copy and the text that the product read part.</summary>
internal static class TextDifference
{
    private const int Shown = 30;

    /// <returns>Null where they are the same.</returns>
    public static string? Describe(string marked, string? page)
    {
        if (page is null) return "the product read no such document";
        if (marked == page) return null;
        var same = marked.AsSpan().CommonPrefixLength(page);
        var line = marked.AsSpan(0, same).Count('\n') + 1;
        return $"in line {line} of the text the marked copy goes on '{From(marked, same)}' and the page '{From(page, same)}'";
    }

    private static string From(string text, int start) => text.Substring(start, Math.Min(Shown, text.Length - start)).ReplaceLineEndings("\\n");
}
