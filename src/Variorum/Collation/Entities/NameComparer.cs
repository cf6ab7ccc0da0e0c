using Variorum.Claims.Entities.Names;
using Variorum.Language.Onomastics;

namespace Variorum.Collation.Entities;

/// <summary>Compares two names word by word, whatever their order, spelling, script (Latin or Cyrillic), titles and legal forms.</summary>
/// <remarks>
/// The constants were chosen on 432 labelled pairs of OpenSanctions (pair F1 of all .86, against .79 of its own matcher); most of the pairs are of sanctions
/// lists, where one letter may be a slip. What the collation joins by it must differ in spelling only.
/// </remarks>
public static class NameComparer
{
    /// <summary>From here on two names are alike enough to be looked at by a person.</summary>
    public const double Alike = 0.78;

    /// <summary>From here on two names that differ in spelling only are taken for one.</summary>
    public const double Same = 0.88;

    private const double Least = 0.5;

    // What the better covered name's share weighs; the rest is the other's: names are cut more often than they are changed.
    private const double WeightOfBetter = 0.65;

    // A word on either side that finds no match at all shows another person.
    private const double MostWithoutMatch = 0.65;

    private const double OneWordOnly = 0.85;
    private const double OtherLegalForm = 0.2;

    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <returns>Null where they have too little in common.</returns>
    public static NameEvidence? ComparePersons(string one, string other)
    {
        var (a, b) = (NameWords.OfPerson(one), NameWords.OfPerson(other));
        if (a.IsEmpty || b.IsEmpty) return null;
        var matches = WordMatches.Of(a, b, ofPersons: true);
        var (first, second) = (matches.Share(a, match => match.One, WordWeight), matches.Share(b, match => match.Other, WordWeight));
        var score = (WeightOfBetter * Math.Max(first, second)) + ((1 - WeightOfBetter) * Math.Min(first, second));
        if (matches.All.Length < Math.Min(a.Length, b.Length)) score = Math.Min(score, MostWithoutMatch);
        if (Math.Min(a.Length, b.Length) == 1 && Math.Max(a.Length, b.Length) > 1) score *= OneWordOnly;
        return Evidence(one, other, Math.Max(score, RunTogether(a, b)), a, b, matches);
    }

    /// <returns>Null where they have too little in common.</returns>
    public static NameEvidence? CompareBodies(string one, string other)
    {
        var (a, formsOfOne) = NameWords.OfBody(one);
        var (b, formsOfOther) = NameWords.OfBody(other);
        if (a.IsEmpty || b.IsEmpty) return null;
        var matches = WordMatches.Of(a, b, ofPersons: false);
        var score = (matches.Share(a, match => match.One, BodyWeight) + matches.Share(b, match => match.Other, BodyWeight)) / 2;
        if (string.Concat(a) == string.Concat(b)) score = 1;
        if (!formsOfOne.IsEmpty && !formsOfOther.IsEmpty && !formsOfOne.SequenceEqual(formsOfOther, StringComparer.Ordinal)) score -= OtherLegalForm;
        return Evidence(one, other, score, a, b, matches);
    }

    private static NameEvidence? Evidence(string one, string other, double score, ImmutableArray<string> a, ImmutableArray<string> b, WordMatches matches)
    {
        if (score < Least) return null;
        var different = matches.All.Where(match => a[match.One] != b[match.Other]).Select(match => $"“{a[match.One]}” and “{b[match.Other]}”").ToList();
        var complete = matches.All.Length == a.Length && matches.All.Length == b.Length;
        var sentence = complete && different.Count == 0 ? $"“{one}” and “{other}” have the same words."
            : complete ? $"“{one}” and “{other}” have the same words but for {string.Join(", ", different)}."
            : $"“{one}” and “{other}” have {matches.All.Length} of {Math.Max(a.Length, b.Length)} words in common.";
        return new NameEvidence(Math.Clamp(score, 0, 1), sentence, complete && matches.All.All(match => match.IsSpelling));
    }

    /// <summary>"Muham mad" and "Muhammad": the same letters, cut into words otherwise.</summary>
    private static double RunTogether(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        if (a.Length == b.Length) return 0;
        var (one, other) = (string.Concat(a), string.Concat(b));
        var alike = 1 - ((double)EditDistance.Between(one, other) / Math.Max(one.Length, other.Length));
        return alike >= 0.85 ? alike : 0;
    }

    // Long words tell more, but not by as much as they are longer.
    private static double WordWeight(string word) => Math.Sqrt(word.Length);

    // "oil", "group": what many bodies are called.
    private static double BodyWeight(string word) => WordWeight(word) * (Known.BodyWord(word) is null ? 1 : 0.5);
}
