using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Reads divisions that a text itself makes: "of the 29, 17 held remains, the remaining twelve nothing", "eleven went, a further two followed: that makes thirteen".</summary>
/// <remarks>Nothing is searched for: the words say which figures belong together, but for how far back they reach. So only these few are counted as tried, and not those of other statements.</remarks>
internal static class StatementSearch
{
    private const int MostParts = 5;

    public static Search Find(ImmutableArray<Passage> passages, IReadOnlyDictionary<SnapshotId, string> texts) =>
        new(["figures of one sort", "the text divides it so"], [.. passages.SelectMany(passage => Read(passage, texts))]);

    private static IEnumerable<Hit> Read(Passage passage, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var text = texts[passage.Figures[0].Quantity.Anchor.Snapshot];
        for (var last = 1; last < passage.Figures.Length; last++)
        {
            var figure = passage.Figures[last];
            Func<ImmutableArray<Figure>, Equation?>? read = StatementCues.IsRest(figure, text) ? before => Divided([.. before, figure], text) : StatementCues.IsTotal(figure, text) ? before => Equation.Division(figure, before) : null;
            if (read is not null && Right(Runs(passage.Figures[..last], text).Select(read).OfType<Equation>()) is { } hit) yield return hit;
        }
    }

    /// <summary>The first reading that comes out right, with what was tried until then.</summary>
    private static Hit? Right(IEnumerable<Equation> readings)
    {
        var (tried, expected) = (0L, 0.0);
        foreach (var reading in readings.Where(reading => Totals.OfOneSize(reading.Total.Value, reading.Result)))
        {
            tried++;
            expected += Chance.Probability(reading.Result, reading.Step);
            if (reading.Result == reading.Total.Value && Story.Fits(reading)) return new Hit(reading, Operation.Sum, tried, expected);
        }

        return null;
    }

    /// <summary>The first is divided into the others; or the second, where the first is some of it: "13 of the 22".</summary>
    private static Equation? Divided(ImmutableArray<Figure> figures, string text)
    {
        var whole = figures[1].Value > figures[0].Value && StatementCues.IsOf(figures[0], figures[1], text) ? figures[1] : figures[0];
        return Equation.Division(whole, [.. figures.Where(figure => figure != whole)]);
    }

    /// <summary>The figures just before, the fewest first: without those that are some of others, and all of them.</summary>
    private static IEnumerable<ImmutableArray<Figure>> Runs(ImmutableArray<Figure> before, string text)
    {
        var apart = before.Where(figure => !StatementCues.IsOfThem(figure, text)).ToImmutableArray();
        for (var count = 2; count <= Math.Min(MostParts, before.Length); count++)
        {
            var all = before[^count..];
            if (count <= apart.Length) yield return apart[^count..];
            if (count > apart.Length || !all.SequenceEqual(apart[^count..])) yield return all;
        }
    }
}
