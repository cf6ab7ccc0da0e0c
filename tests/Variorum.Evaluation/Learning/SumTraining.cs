using Variorum.Collation.Arithmetic.Learned;
using Variorum.Language.Learning;

namespace Variorum.Evaluation.Learning;

/// <summary>Learns of invented matters which numbers are parts of which.</summary>
internal sealed class SumTraining(ImmutableArray<SumMatter> matters)
{
    // Sums are to be learned from the odds of terms of matters that were not in the learning of the odds.
    private const int Folds = 4;

    // Of the pairs, and of the trials, that are none so many are passed over for one that is kept and counts for all.
    private const int OfPairs = 7;
    private const int OfTrials = 20;
    private const int OfShares = 5;
    private static readonly BoostingSize Size = new(TreesOfBag: 150, Depth: 5);

    // Some fifty shares are all there is to learn from.
    private static readonly BoostingSize SizeOfShares = new(TreesOfBag: 60, Depth: 3);

    private readonly ImmutableArray<(SumMatter Matter, LabelledRows Wholes, LabelledRows Siblings)> _matters =
        [.. matters.AsParallel().AsOrdered().Select(matter => (matter, Rows(matter, matter.IsPart), Rows(matter, matter.AreSiblings)))];

    /// <summary>The matters of a folder, in ordinal order of their names.</summary>
    public static ImmutableArray<SumMatter> Matters(string examples) => [.. Sets.ExamplesEvaluation.MatterFolders(examples).AsParallel().AsOrdered().Select(folder => new SumMatter(folder))];

    /// <summary>Learns of all matters but some.</summary>
    /// <param name="heldOut">What is not learned of.</param>
    public SumModel Learn(IReadOnlyCollection<SumMatter> heldOut)
    {
        var learned = _matters.Where(entry => !heldOut.Contains(entry.Matter)).ToList();
        var (sums, shares) = (new List<LabelledRows>(), new List<LabelledRows>());
        for (var fold = 0; fold < Folds; fold++)
        {
            var (wholes, siblings) = Terms(learned.Where((_, number) => number % Folds != fold));
            foreach (var (ofSums, ofShares) in learned.Where((_, number) => number % Folds == fold).Select(entry => Rows(entry.Matter, wholes, siblings)))
            {
                sums.Add(ofSums);
                shares.Add(ofShares);
            }
        }

        var (allWholes, allSiblings) = Terms(learned);
        return new SumModel(allWholes, allSiblings, GradientBoosting.Train(LabelledRows.Together(sums), Size), GradientBoosting.Train(LabelledRows.Together(shares), SizeOfShares));
    }

    private static (BoostedTrees Wholes, BoostedTrees Siblings) Terms(IEnumerable<(SumMatter Matter, LabelledRows Wholes, LabelledRows Siblings)> entries)
    {
        var all = entries.ToList();
        return (GradientBoosting.Train(LabelledRows.Together(all.Select(entry => entry.Wholes)), Size), GradientBoosting.Train(LabelledRows.Together(all.Select(entry => entry.Siblings)), Size));
    }

    /// <summary>Of two numbers every printing that is compared: together they count as one pair.</summary>
    private static LabelledRows Rows(SumMatter matter, Func<Addend, Addend, bool> label)
    {
        var (rows, features, others) = (new LabelledRows(), new TermFeatures(matter.Material), 0);
        foreach (var addends in matter.Subjects)
        {
            for (var large = 1; large < addends.Length; large++)
            {
                for (var small = 0; small < large; small++)
                {
                    var yes = label(addends[large], addends[small]);
                    if (!yes && others++ % OfPairs != 0) continue;
                    var printings = TermOdds.Compared(addends[large], addends[small]).ToList();
                    foreach (var (a, b) in printings)
                    {
                        var row = new float[TermFeatures.Names.Length];
                        features.Write(a, b, row);
                        rows.Add(row, yes, (yes ? 1.0 : OfPairs) / printings.Count);
                    }
                }
            }
        }

        return rows;
    }

    /// <summary>What comes out right and stands in no gold may be true all the same: it is passed over.</summary>
    private static (LabelledRows Sums, LabelledRows Shares) Rows(SumMatter matter, BoostedTrees wholes, BoostedTrees siblings)
    {
        var (ofSums, ofShares, terms) = (new TrialRows(OfTrials), new TrialRows(OfShares), new TermFeatures(matter.Material));
        foreach (var addends in matter.Subjects)
        {
            var odds = new TermOdds(addends, terms, wholes, siblings);
            var (sums, features) = (new SubjectSums(addends, odds), new ShareFeatures(addends, odds, matter.Material));
            foreach (var trial in sums.Trials()) ofSums.Add(trial.Holds, trial.Holds && matter.IsSum(trial), SumFeatures.Names.Length, row => sums.Write(trial, row));
            foreach (var trial in new SubjectShares(addends, odds, matter.Percentages).Trials())
                ofShares.Add(trial.Holds, trial.Holds && matter.IsShare(trial), ShareFeatures.Names.Length, row => features.Write(trial, row));
        }

        return (ofSums.Rows, ofShares.Rows);
    }

    /// <summary>Rows of what was tried: all that is meant, and one in so many of what is not.</summary>
    private sealed class TrialRows(int passedOver)
    {
        private int _others;

        public LabelledRows Rows { get; } = new();

        public void Add(bool holds, bool meant, int features, Action<float[]> write)
        {
            if (!meant && (holds || _others++ % passedOver != 0)) return;
            var row = new float[features];
            write(row);
            Rows.Add(row, meant, meant ? 1 : passedOver);
        }
    }
}
