namespace Variorum.Articles.Labels;

/// <summary>Tells lines and cells that only say what the day in the next one is: "Published", "Last updated:".</summary>
internal static class StampLabels
{
    private const int Longest = 25;

    public static bool Is(PageContext page, int block) => block + 1 < page.Count && Is(page.Words(block)) && page.Shapes[block + 1].Stamp is { Date: not null };

    /// <summary>Nothing but words that stand around days, one of which announces.</summary>
    public static bool Is(ReadOnlySpan<char> line) => line.Length <= Longest && Announces(line, StampWords.Announces);

    /// <summary>The same, and the day is that of a change.</summary>
    public static bool IsOfChange(ReadOnlySpan<char> line) => line.Length <= Longest && Announces(line, StampWords.IsUpdate);

    private static bool Announces(ReadOnlySpan<char> line, Func<string, bool> announces)
    {
        if (line.ContainsAnyInRange('0', '9')) return false;
        var text = line.ToString();
        var words = StampWord.Of(text, new TextSpan(0, text.Length));
        return words.Exists(word => announces(word.Lower)) && words.TrueForAll(word => StampWords.IsFiller(word.Lower));
    }
}
