namespace Variorum.Articles.Labels;

/// <summary>Tells the entries of a chronicle, whose days are those of what it tells of, from the articles of an archive.</summary>
internal static class Chronicles
{
    // Live pages and archives hold what was written about when the page was; a chronicle reaches back.
    private const int LongestAgo = 45;

    private static readonly string[] Names = ["timeline", "chronology", "chronicle", "milestone", "history-event"];

    public static bool Is(PageContext page, IReadOnlyList<ElementNode> entries, Moments moments)
    {
        var days = entries.Select(entry => FirstDay(entry, moments)).OfType<string>().ToList();
        if (PageFields.PublishedDate(page.Page)?.Value is { } published) return days.Count(day => IsLongBefore(day, published)) * 2 > entries.Count;
        var called = IsCalledOne(entries[0]) || (entries[0].Parent is { } parent && IsCalledOne(parent));
        // The newest stands first where pages are written, the oldest where they tell.
        return called && days.Distinct(StringComparer.Ordinal).Count() > 1 && days.SequenceEqual(days.Order(StringComparer.Ordinal));
    }

    /// <summary>Its days are part of its text, and the whole is one article.</summary>
    public static ImmutableArray<Part> Mark(BlockLabel[] labels, IReadOnlyList<ElementNode> entries)
    {
        foreach (var entry in entries)
        {
            for (var i = entry.First; i <= entry.Last; i++)
            {
                if (labels[i].Kind is BlockKind.Stamp or BlockKind.Title) labels[i] = BlockLabel.Of(BlockKind.Body);
            }
        }

        return [new Part(0, labels.Length - 1, IsOfPage: true)];
    }

    private static string? FirstDay(ElementNode entry, Moments moments)
    {
        for (var i = entry.First; i <= entry.Last; i++)
        {
            if (moments.Of(i)?.Date is { } day) return day;
        }

        return null;
    }

    private static bool IsLongBefore(string day, string published) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", out var then) && DateOnly.TryParseExact(published, "yyyy-MM-dd", out var now) && now.DayNumber - then.DayNumber > LongestAgo;

    private static bool IsCalledOne(ElementNode node) => Names.Any(name => node.Step.Hints.Contains(name, StringComparison.OrdinalIgnoreCase));
}
