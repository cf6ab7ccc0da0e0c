namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Holds what is told to be counted against the gold.</summary>
internal static class CountedPhrases
{
    private static readonly HashSet<string> Complementing = new(
        "of in at for from with to by on who that which whose whom aboard into between without after before per each under over during among since until within through around near as than".Split(' '), StringComparer.Ordinal);

    /// <summary>Half of the content words are shared; or the prediction is short and mostly made of the gold's words.</summary>
    public static bool Same(string gold, string? found)
    {
        var (a, b) = (NameWords.Of(gold), NameWords.Of(found));
        if (b.Count == 0) return false;
        var shared = a.Intersect(b).Count();
        return (double)shared / Math.Max(a.Count, b.Count) >= 0.5 || ((double)shared / b.Count >= 0.6 && b.Count <= 8 && shared >= 1);
    }

    /// <summary>The same, and what heads the one stands at the head of the other: "oil" is in "time for which oil ran out", and is another thing.</summary>
    public static bool SameThing(string gold, string? found) => Same(gold, found) && NameWords.Of(Head(gold)).Overlaps(NameWords.Of(Head(found!)));

    /// <summary>What stands before the first word that adds a complement.</summary>
    private static string Head(string phrase)
    {
        var words = phrase.Split(' ');
        var head = words.Skip(1).TakeWhile(word => !Complementing.Contains(word)).Prepend(words[0]);
        return string.Join(' ', head);
    }
}
