namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>Chooses which numbers are tried as the parts of a whole: the likeliest two, and these with the likeliest third, fourth and fifth.</summary>
/// <remarks>By words and places alone. What is not tried was chosen against before anybody added it up, so that it need not be counted as tried.</remarks>
internal sealed class SumCandidates(int count, TermOdds odds)
{
    private const int MostParts = 5;

    // Of a whole's likely parts so many are tried by twos, and so many as a further part.
    private const int PartsByTwo = 45;
    private const int FurtherParts = 30;

    // So many of the likeliest are carried on with one part more.
    private const int CarriedOn = 30;

    /// <summary>Each once, with the place that every part has among the likely parts of the whole.</summary>
    public IEnumerable<(int Addend, int Place)[]> Of(int whole)
    {
        var likely = Enumerable.Range(0, Math.Min(whole, count)).OrderByDescending(part => odds.Whole(whole, part)).ThenBy(part => part).Take(PartsByTwo).Select((part, place) => (Addend: part, Place: place)).ToArray();
        var sets = Twos(likely).ToList();
        for (var parts = 2; ; parts++)
        {
            foreach (var set in sets) yield return set;
            if (parts == MostParts) yield break;
            sets = [.. sets.OrderByDescending(set => Likeliness(whole, set)).Take(CarriedOn).SelectMany(set => Longer(set, likely)).DistinctBy(KeyOf)];
        }
    }

    private static IEnumerable<(int Addend, int Place)[]> Twos((int Addend, int Place)[] likely)
    {
        for (var i = 0; i < likely.Length; i++)
        {
            for (var j = i + 1; j < likely.Length; j++) yield return [likely[i], likely[j]];
        }
    }

    private static IEnumerable<(int Addend, int Place)[]> Longer((int Addend, int Place)[] set, (int Addend, int Place)[] likely) =>
        likely.Take(FurtherParts).Where(part => !set.Contains(part)).Select(part => ((int Addend, int Place)[])[.. set.Append(part).OrderBy(each => each.Place)]);

    /// <summary>The mean odds of its parts, and of each two of them.</summary>
    private float Likeliness(int whole, (int Addend, int Place)[] set)
    {
        var (parts, pairs) = (0f, 0f);
        for (var i = 0; i < set.Length; i++)
        {
            parts += odds.Whole(whole, set[i].Addend);
            for (var j = i + 1; j < set.Length; j++) pairs += odds.Siblings(set[i].Addend, set[j].Addend);
        }

        return (parts / set.Length) + (pairs * 2 / (set.Length * (set.Length - 1)));
    }

    // Places are below 64: five of them make one number.
    private static int KeyOf((int Addend, int Place)[] set) => set.Aggregate(0, (key, part) => (key << 6) | part.Place);
}
