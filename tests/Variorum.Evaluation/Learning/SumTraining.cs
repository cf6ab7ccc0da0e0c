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
    private static readonly BoostingSize Size = new(TreesOfBag: 150, Depth: 5);

    private readonly ImmutableArray<(SumMatter Matter, LabelledRows Wholes, LabelledRows Siblings)> _matters =
        [.. matters.AsParallel().AsOrdered().Select(matter => (matter, Rows(matter, matter.IsPart), Rows(matter, matter.AreSiblings)))];

    /// <summary>The matters of a folder, in ordinal order of their names.</summary>
    public static ImmutableArray<SumMatter> Matters(string examples) => [.. Sets.ExamplesEvaluation.MatterFolders(examples).AsParallel().AsOrdered().Select(folder => new SumMatter(folder))];

    /// <summary>Learns of all matters but some.</summary>
    /// <param name="heldOut">What is not learned of.</param>
    public SumModel Learn(IReadOnlyCollection<SumMatter> heldOut)
    {
        var learned = _matters.Where(entry => !heldOut.Contains(entry.Matter)).ToList();
        var sums = new List<LabelledRows>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var (wholes, siblings) = Terms(learned.Where((_, number) => number % Folds != fold));
            sums.AddRange(learned.Where((_, number) => number % Folds == fold).Select(entry => Rows(entry.Matter, wholes, siblings)));
        }

        var (allWholes, allSiblings) = Terms(learned);
        return new SumModel(allWholes, allSiblings, GradientBoosting.Train(LabelledRows.Together(sums), Size));
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

    /// <summary>What adds up and stands in no gold may be true all the same: it is passed over.</summary>
    private static LabelledRows Rows(SumMatter matter, BoostedTrees wholes, BoostedTrees siblings)
    {
        var (rows, terms, others) = (new LabelledRows(), new TermFeatures(matter.Material), 0);
        foreach (var sums in matter.Subjects.Select(addends => new SubjectSums(addends, terms, wholes, siblings)))
        {
            foreach (var trial in sums.Trials())
            {
                var isSum = trial.Holds && matter.IsSum(trial);
                if (!isSum && (trial.Holds || others++ % OfTrials != 0)) continue;
                var row = new float[SumFeatures.Names.Length];
                sums.Write(trial, row);
                rows.Add(row, isSum, isSum ? 1 : OfTrials);
            }
        }

        return rows;
    }
}
