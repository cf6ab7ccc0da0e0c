using System.Collections.Concurrent;
using Variorum.Claims;

namespace Variorum.Collation.Questions.Learned;

/// <summary>Puts figures together that likely answer one question, as was learned of invented matters. A figure may answer several.</summary>
/// <param name="ofPrintings">The log odds that two printings answer one question, over <see cref="PairFeatures"/>.</param>
/// <param name="ofFigures">The log odds that two figures do, over <see cref="FigureFeatures"/>.</param>
internal sealed class LearnedGrouper(BoostedPairs ofPrintings, BoostedPairs ofFigures)
{
    // Log odds on average over all pairs of a question's figures: 3 to 5.
    private const double Enough = -0.5;

    // What a figure of another question must reach to answer this one too: even.
    private const double EnoughAlso = 0;

    // What the rules put together needs that much less.
    private const double Ruled = 3;

    // What contradicts needs that much more. In the matters that it was learned of, few figures are told of several places.
    private const double OtherPlace = 2;
    private const double OtherMeasure = 1;

    // "Dozens", "thousands": that the values allow each other says nothing.
    private const double Vague = 1.5;

    // "38 dairies, eleven fewer than ten years ago": never 38 or 11.
    private const double StepAndLevel = 10;

    // Figures of which not even two printings come near each other are not looked at any closer.
    private const double Hopeless = -3;

    public ImmutableArray<AnswerGroup> Group(QuestionMaterial material)
    {
        var figures = new LikelyFigures(material, ofPrintings).Find().Select(figure => new FigureProfile(figure)).ToImmutableArray();
        var links = Link(material, figures);
        return
        [
            .. Merged(AverageLinkage.Of(links, Enough).Select(cluster => cluster.Concat(Also(links, cluster)).ToImmutableSortedSet()))
                .Select(cluster => AnswerGroup.Of([.. cluster.SelectMany(number => figures[number].Figure.Printings)]))
                .Where(group => group.Core.Length + group.OtherWords.Length > 1),
        ];
    }

    private Links Link(QuestionMaterial material, ImmutableArray<FigureProfile> figures)
    {
        var pairs = FigureCandidates.Pairs(figures).ToArray();
        var strengths = new double?[pairs.Length];
        // In slices, so that not every pair needs room of its own for its features.
        Parallel.ForEach(Partitioner.Create(0, Math.Max(1, pairs.Length)), slice =>
        {
            var features = new float[FigureFeatures.Names.Length];
            for (var i = slice.Item1; i < Math.Min(slice.Item2, pairs.Length); i++) strengths[i] = Strength(material, figures[pairs[i].A], figures[pairs[i].B], features);
        });
        var links = new Links(figures.Length, -BoostedPairs.Certain);
        foreach (var ((a, b), strength) in pairs.Zip(strengths))
        {
            if (strength is { } known) links.Set(a, b, known);
        }

        return links;
    }

    private double? Strength(QuestionMaterial material, FigureProfile a, FigureProfile b, float[] features)
    {
        var corrected = Corrected(material, a, b);
        return material.Figures.Write(a, b, ofPrintings, corrected > 0 ? double.MinValue : Hopeless, features) ? ofFigures.Score(features) + corrected : null;
    }

    /// <summary>Who was brought to a place answers how many came, and how many are there.</summary>
    private static IEnumerable<int> Also(Links links, ImmutableArray<int> cluster) =>
        cluster.SelectMany(links.Neighbours).Distinct().Except(cluster).Where(other => links.Mean(other, cluster) >= EnoughAlso).Order();

    /// <summary>A question of which two figures, and two thirds of all, are those of a larger one is that one: nobody asks the same twice.</summary>
    internal static IEnumerable<ImmutableSortedSet<int>> Merged(IEnumerable<ImmutableSortedSet<int>> clusters)
    {
        var merged = new List<ImmutableSortedSet<int>>();
        var asking = new Dictionary<int, List<int>>();
        foreach (var cluster in clusters.OrderByDescending(cluster => cluster.Count).ThenBy(cluster => cluster[0]))
        {
            var same = cluster.SelectMany(figure => asking.GetValueOrDefault(figure, [])).GroupBy(number => number)
                .Where(shared => shared.Count() > 1 && shared.Count() * 3 >= cluster.Count * 2).OrderByDescending(shared => shared.Count()).ThenBy(shared => shared.Key).Select(shared => (int?)shared.Key).FirstOrDefault();
            if (same is null) merged.Add([]);
            var into = same ?? merged.Count - 1;
            foreach (var figure in cluster.Except(merged[into]))
            {
                if (!asking.TryGetValue(figure, out var numbers)) asking[figure] = numbers = [];
                numbers.Add(into);
            }

            merged[into] = merged[into].Union(cluster);
        }

        return merged;
    }

    /// <summary>What speaks for and against two figures beside what was learned, on average over their printings.</summary>
    private static double Corrected(QuestionMaterial material, FigureProfile a, FigureProfile b) => FigureFeatures.Pairs(a, b).Average(pair =>
        (material.AreRuledOne(pair.A, pair.B) ? Ruled : 0) - (material.Places.Compatible(pair.A, pair.B) ? 0 : OtherPlace) - (AreOtherMeasures(pair.A, pair.B) ? OtherMeasure : 0) - (AreStepAndLevel(pair.A, pair.B) ? StepAndLevel : 0) - (pair.A.IsVague || pair.B.IsVague ? Vague : 0));

    /// <summary>Who came and who is there, the dead and the hurt: two things, unless the value says that they are one.</summary>
    private static bool AreOtherMeasures(Answer a, Answer b) => a.Size != b.Size && a.Family != b.Family && SaysMeasure(a) && SaysMeasure(b);

    /// <summary>One tells by how many something differs, the other how many there are. Of money the words say it, too, and not always rightly: there it is learned.</summary>
    private static bool AreStepAndLevel(Answer a, Answer b) => a.Quantity.Change is null != b.Quantity.Change is null && a.Family != Family.Money && b.Family != Family.Money && !a.IsPercentage && !b.IsPercentage;

    private static bool SaysMeasure(Answer answer) => answer.Measure is not (Measure.Count or Measure.Percentage) || answer.Family.IsToll();
}
