using System.Collections.Frozen;
using Variorum.Language.Learning;

namespace Variorum.Collation.Questions.Learned;

/// <summary>What two figures, each with all its printings, have in common, in numbers: a printing that says little is explained by the others.</summary>
internal sealed class FigureFeatures(PairFeatures pairFeatures, WordWeights words, WordWeights context)
{
    /// <summary>Of a figure that is printed often, so many printings are compared.</summary>
    public const int MostCompared = 4;

    // Where no printings stand near each other.
    private const double NotNear = -8;
    private const int FewBest = 3;

    private static readonly ImmutableArray<string> Own =
    [
        "best pair", "mean of pairs", "worst pair", "mean of the three best", "best neighbours", "pairs", "printings of the one", "printings of the other",
        "articles of both", "share of articles of both", "pairs of one voice in one article", "pairs of two voices in one article", "same commonest measure", "same commonest noun",
        "a noun of both", "likeness of all phrases", "shared in all phrases", "likeness of all sentences", "shared in all sentences", "likeness of all passages", "shared in all passages",
    ];

    /// <summary>In the order of the numbers.</summary>
    public static readonly ImmutableArray<string> Names = [.. Own, .. PairFeatures.Names.Select(name => "mean " + name), .. PairFeatures.Names.Select(name => "most " + name)];

    /// <summary>Writes the numbers in the order of <see cref="Names"/>; false, and nothing is written, where no two printings come near each other.</summary>
    /// <param name="likelihood">The log odds that two printings answer one question.</param>
    /// <param name="least">What the likeliest two must reach.</param>
    public bool Write(FigureProfile a, FigureProfile b, BoostedPairs likelihood, double least, Span<float> into)
    {
        var width = PairFeatures.Names.Length;
        var means = into.Slice(Own.Length, width);
        var most = into.Slice(Own.Length + width, width);
        means.Clear();
        most.Fill(float.MinValue);
        var scores = new List<double>();
        var near = NotNear;
        Span<float> pair = stackalloc float[width];
        foreach (var (first, second) in Pairs(a, b))
        {
            pairFeatures.Write(first, second, pair);
            scores.Add(likelihood.Score(pair));
            if (first.StandsBeside(second)) near = Math.Max(near, scores[^1]);
            for (var i = 0; i < width; i++)
            {
                means[i] += pair[i];
                most[i] = Math.Max(most[i], pair[i]);
            }
        }

        if (scores.Max() < least) return false;
        for (var i = 0; i < width; i++) means[i] /= scores.Count;
        scores.Sort((x, y) => y.CompareTo(x));
        var writer = new FeatureWriter(into);
        foreach (var value in (double[])[scores[0], scores.Average(), scores[^1], scores.Take(FewBest).Average(), near]) writer.Add((float)value);
        Printings(ref writer, a, b, scores.Count);
        Words(ref writer, a, b);
        return true;
    }

    /// <summary>The printings that may be held against each other.</summary>
    public static IEnumerable<(Answer A, Answer B)> Pairs(FigureProfile a, FigureProfile b) =>
        from first in a.Compared
        from second in b.Compared
        where MayCompare(first, second)
        select (first, second);

    /// <summary>Money of two currencies may be, and a percentage and its number; days and months, or lengths and areas, may not.</summary>
    public static bool MayCompare(Answer a, Answer b) => AnswerComparer.Comparable(a, b) || (a.Family == b.Family && a.Family is not (Family.Extent or Family.Time));

    private static void Printings(ref FeatureWriter writer, FigureProfile a, FigureProfile b, int pairs)
    {
        writer.Add(pairs);
        writer.AddBoth(a.Figure.Printings.Length, b.Figure.Printings.Length);
        var shared = a.Articles.Count(b.Articles.Contains);
        writer.Add(shared);
        writer.Add((float)shared / Math.Min(a.Articles.Count, b.Articles.Count));
        writer.Add(Told(a, b, sameVoice: true));
        writer.Add(Told(a, b, sameVoice: false));
    }

    /// <summary>How many printings of the one stand in an article in which the other is told too, by the same voice or by another.</summary>
    private static int Told(FigureProfile a, FigureProfile b, bool sameVoice) =>
        a.Figure.Printings.Count(first => b.Figure.Printings.Any(second => first.Quantity.Article == second.Quantity.Article && (VoiceOf(first) == VoiceOf(second)) == sameVoice));

    private static string VoiceOf(Answer answer) => answer.Quantity.Voice.FirstOrDefault(string.Empty);

    private void Words(ref FeatureWriter writer, FigureProfile a, FigureProfile b)
    {
        writer.Add(a.Measure == b.Measure);
        writer.Add(a.Head.Length > 0 && a.Head == b.Head);
        writer.Add(a.Heads.Any(b.Heads.Contains));
        Compare(ref writer, words, a.Said, b.Said);
        Compare(ref writer, context, a.All, b.All);
        Compare(ref writer, context, a.Passages, b.Passages);
    }

    private static void Compare(ref FeatureWriter writer, WordWeights weights, FrozenSet<string> a, FrozenSet<string> b)
    {
        writer.Add((float)weights.Likeness(a, b));
        writer.Add((float)weights.Shared(a, b));
    }
}
