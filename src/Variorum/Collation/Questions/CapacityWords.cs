namespace Variorum.Collation.Questions;

/// <summary>Words for how many something may hold: built, licensed and certified for so many is one thing to ask.</summary>
internal static class CapacityWords
{
    private const string Capacity = "capacity";

    private static readonly ImmutableHashSet<string> Verbs =
        ["built", "designed", "constructed", "certified", "licensed", "licenced", "approved", "authorised", "authorized", "registered", "launched", "equipped", "rated", "intended", "meant", "planned", "booked"];

    /// <summary>The words of a phrase with "for whom" before such a verb told as a capacity; others as they are.</summary>
    public static IEnumerable<string> AsOne(IEnumerable<string> words, string? phrase) =>
        phrase is not null && (phrase.Contains(" for whom ", StringComparison.Ordinal) || phrase.Contains(" for which ", StringComparison.Ordinal)) ? words.Select(word => Verbs.Contains(word) ? Capacity : word) : words;
}
