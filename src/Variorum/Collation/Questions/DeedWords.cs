using Variorum.Claims.Quantities.Measures;

namespace Variorum.Collation.Questions;

/// <summary>Words for what is done to people, in any of their forms: they say the measure of a figure and not whom it counts.</summary>
internal static class DeedWords
{
    private const int LongestEnding = 3;

    private static readonly ImmutableHashSet<string> Outcomes = ["dead", "death", "toll", "casualty", "fatality", "life", "lost", "injury", "arrest", "hurt", "detention", "execution", "signature"];

    public static bool Contains(string word) => Outcomes.Contains(word) || Stems(word).Any(stem => VerbMeasures.OfDeed(stem) is not null);

    /// <summary>"killed" without its ending, with an ending of "e", and with its last letter once.</summary>
    private static IEnumerable<string> Stems(string word)
    {
        yield return word;
        for (var cut = 1; cut <= LongestEnding && word.Length - cut > 1; cut++)
        {
            if (word[^cut..] is not ("d" or "ed" or "s" or "es" or "ing")) continue;
            yield return word[..^cut];
            yield return word[..^cut] + "e";
        }
    }
}
