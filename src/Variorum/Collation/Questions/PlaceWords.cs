namespace Variorum.Collation.Questions;

/// <summary>Compares places by the words of their names: "Camp Ossa, Talmere" lies in "Talmere".</summary>
internal static class PlaceWords
{
    public static ImmutableHashSet<string> Of(string? place) => [.. CountedWords.Content(place)];

    /// <summary>Neither contradicts the other: one is unknown, or all words of one are among the other's.</summary>
    public static bool Compatible(Answer a, Answer b) => a.Place.IsEmpty || b.Place.IsEmpty || a.Place.IsSubsetOf(b.Place) || b.Place.IsSubsetOf(a.Place);

    public static bool BothKnown(Answer a, Answer b) => !a.Place.IsEmpty && !b.Place.IsEmpty;

    /// <summary>The place of one lies inside the other's: more words are a smaller place, but "Ossa and Brem" is more than "Ossa".</summary>
    public static bool Inside(Answer inner, Answer outer)
    {
        if (!BothKnown(inner, outer) || inner.Place.SetEquals(outer.Place)) return false;
        return IsSeveral(inner) == IsSeveral(outer) ? outer.Place.IsSubsetOf(inner.Place) : IsSeveral(outer) && inner.Place.IsSubsetOf(outer.Place);
    }

    private static bool IsSeveral(Answer answer) => answer.Quantity.Place!.Contains(" and ", StringComparison.Ordinal);
}
