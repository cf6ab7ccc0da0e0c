namespace Variorum.Collation.Questions;

/// <summary>The words that a place is known by.</summary>
internal static class PlaceWords
{
    // "The Republic of Ostria" is Ostria.
    private static readonly ImmutableHashSet<string> Titles = ["republic", "kingdom", "country", "state", "territory", "nation", "federation", "land", "city", "town", "village", "area"];

    private static readonly ImmutableHashSet<string> Numerals = ["one", "two", "three", "four", "five", "six", "i", "ii", "iii", "iv", "v", "vi"];

    // Words that point to where everything happens, and name no place.
    private static readonly ImmutableHashSet<string> Scene = ["there", "here", "site", "scene", "spot", "present", "ground", "premise"];

    /// <summary>"People there", "persons on the site": nothing but that they are where the matter takes place.</summary>
    public static bool PointToScene(ImmutableHashSet<string> words) => !words.IsEmpty && words.IsSubsetOf(Scene);

    public static ImmutableHashSet<string> Of(string? place)
    {
        ImmutableHashSet<string> words = [.. CountedWords.Content(place)];
        return words.Except(Titles) is { IsEmpty: false } telling ? telling : words;
    }

    /// <summary>"Camp Orla Two" is not in Camp Orla.</summary>
    public static bool AreNumbers(IEnumerable<string> words) => words.All(word => Numerals.Contains(word) || word.All(char.IsAsciiDigit));

    /// <summary>One key for all spellings of a place.</summary>
    public static string Key(ImmutableHashSet<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));
}
