using Variorum.Collation.Questions;
using Variorum.Collation.Questions.Learned;

namespace Variorum.Evaluation.Learning;

/// <summary>Learns of invented matters which printings, and then which figures, answer one question, and how its readings stand to each other.</summary>
internal sealed class QuestionTraining(ImmutableArray<LabelledMatter> matters)
{
    // The figures, and whether two count one thing, are to be learned from scores of matters that were not in the learning of the scores.
    private const int Folds = 4;

    // Pairs of a matter weigh like so many, whatever their number: a large question has hundreds.
    private const double PairsOfMatter = 200;

    // Of the pairs that are not one, one in so many is kept, and counts for the others.
    private const int OfOthers = 3;

    // They depend on no model, and each matter is learned of many times where parts of them are held out in turn.
    private readonly ImmutableArray<(LabelledMatter Matter, LabelledRows Pairs, ImmutableArray<LabelledRelation> Relations)> _matters = [.. matters.Select(matter => (matter, PairRows(matter), RelationTraining.Rows(matter)))];

    /// <summary>Learns of all matters but some.</summary>
    /// <param name="heldOut">What is not learned of.</param>
    public QuestionModel Learn(IReadOnlyCollection<LabelledMatter> heldOut)
    {
        var learned = _matters.Where(entry => !heldOut.Contains(entry.Matter)).ToList();
        var pairsBut = Enumerable.Range(0, Folds).Select(fold => Boosted(learned.Where((_, number) => number % Folds != fold).Select(entry => entry.Pairs))).ToList();
        var figures = Enumerable.Range(0, Folds).Select(fold => OfFold(fold).Select(matter => FigureRows(matter, pairsBut[fold])).ToList()).ToList();
        return new QuestionModel(
            Boosted(learned.Select(entry => entry.Pairs)),
            Boosted(figures.SelectMany(rows => rows)),
            RelationTraining.Learn(learned.SelectMany(entry => entry.Relations)),
            SameThingTraining.Learn(Enumerable.Range(0, Folds).SelectMany(SameThingRows)));

        IEnumerable<LabelledMatter> OfFold(int fold) => learned.Where((_, number) => number % Folds == fold).Select(entry => entry.Matter);

        IEnumerable<LabelledRows> SameThingRows(int fold)
        {
            var grouper = new LearnedGrouper(pairsBut[fold], Boosted(figures.Where((_, number) => number != fold).SelectMany(rows => rows)));
            return OfFold(fold).Select(matter => SameThingTraining.Rows(matter, grouper.Group(matter.Material), pairsBut[fold]));
        }
    }

    private static BoostedPairs Boosted(IEnumerable<LabelledRows> rows) => new(GradientBoosting.Train(LabelledRows.Together(rows)));

    private static LabelledRows PairRows(LabelledMatter matter)
    {
        var rows = new LabelledRows();
        var pairs = Ordered(matter.Answers, FigureFeatures.MayCompare).Select(pair => (pair.A, pair.B, IsOne: matter.AreOne(pair.A, pair.B))).ToList();
        var weight = Math.Sqrt(PairsOfMatter / Math.Max(1, pairs.Count(pair => pair.IsOne)));
        foreach (var ((a, b, isOne), copies) in Kept(pairs, pair => pair.IsOne))
        {
            var features = new float[PairFeatures.Names.Length];
            matter.Material.Pairs.Write(a, b, features);
            rows.Add(features, isOne, weight * copies);
        }

        return rows;
    }

    private static LabelledRows FigureRows(LabelledMatter matter, BoostedPairs likelihood)
    {
        var rows = new LabelledRows();
        var figures = new LikelyFigures(matter.Material, likelihood).Find()
            .Select(figure => figure.Printings.Where(matter.IsMarked).ToImmutableArray())
            .Where(printings => !printings.IsEmpty)
            .Select(printings => new FigureProfile(new PrintedFigure(printings)))
            .ToImmutableArray();
        var pairs = Ordered(figures, (a, b) => FigureFeatures.Pairs(a, b).Any()).Select(pair => (pair.A, pair.B, Share: ShareOfOne(matter, pair.A, pair.B))).ToList();
        foreach (var ((a, b, share), copies) in Kept(pairs, pair => pair.Share > 0))
        {
            var features = new float[FigureFeatures.Names.Length];
            matter.Material.Figures.Write(a, b, likelihood, double.MinValue, features);
            rows.Add(features, share > 0.5, copies * Math.Sqrt(a.Figure.Printings.Length * b.Figure.Printings.Length));
        }

        return rows;
    }

    /// <summary>How many of the pairs of printings answer one question.</summary>
    private static double ShareOfOne(LabelledMatter matter, FigureProfile a, FigureProfile b) =>
        (double)a.Figure.Printings.Sum(first => b.Figure.Printings.Count(second => matter.AreOne(first, second))) / (a.Figure.Printings.Length * b.Figure.Printings.Length);

    private static IEnumerable<(T Item, int Copies)> Kept<T>(List<T> pairs, Func<T, bool> isOne) => pairs
        .Select((pair, number) => (Item: pair, Number: number, IsOne: isOne(pair)))
        .Where(pair => pair.IsOne || pair.Number % OfOthers == 0)
        .Select(pair => (pair.Item, pair.IsOne ? 1 : OfOthers));

    private static IEnumerable<(T A, T B)> Ordered<T>(ImmutableArray<T> items, Func<T, T, bool> may)
    {
        for (var i = 0; i < items.Length; i++)
        {
            for (var j = i + 1; j < items.Length; j++)
            {
                if (may(items[i], items[j])) yield return (items[i], items[j]);
            }
        }
    }
}
