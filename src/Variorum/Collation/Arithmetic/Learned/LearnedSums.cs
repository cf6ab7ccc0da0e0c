using Variorum.Collation.Questions;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>
/// Looks for sums and shares wherever their terms stand. What is tried is put in order before it is looked whether it comes out right: first what is most likely meant, by words and places, and least likely
/// right by accident. What is right is weighed against all that stands as far up.
/// </summary>
/// <remarks>One order and not two bounds: "as likely and as improbable as this" would let each sum choose the bounds that make it look rare, and chance would pass for a finding several times as often as is said.</remarks>
internal sealed class LearnedSums(SumModel model, AnswerMaterial material)
{
    /// <summary>In the words of the report.</summary>
    public const string Restriction = "the likeliest by words and places";

    // In log odds, 1 to 400: with two figures and one percentage in a pile there is nothing else to try, and what is right by accident would pass for a share whatever its words.
    // Of 52 shares in matters that were not learned of none was less likely, and of what else was right five in six were.
    private const double LeastOfShare = -6;

    private readonly Dictionary<double, double> _bits = [];

    /// <param name="figures">All that can be reckoned with.</param>
    /// <returns>The sums that add up, by what they add; and the percentages that are a share.</returns>
    public (ImmutableArray<Search> Sums, Search Shares) Find(ImmutableArray<Figure> figures)
    {
        var (terms, percentages) = (new TermFeatures(material), PercentageReader.Read(material));
        var (sums, shares) = (new List<WeighedTrial>(), new List<WeighedTrial>());
        foreach (var addends in AddendReader.Read(figures, material))
        {
            var odds = new TermOdds(addends, terms, model.Wholes, model.Siblings);
            sums.AddRange(Weighed(new SubjectSums(addends, odds)));
            shares.AddRange(Weighed(new SubjectShares(addends, odds, percentages), new ShareFeatures(addends, odds, material)));
        }

        return (
            [.. Right(sums, Operation.Sum).GroupBy(hit => hit.Equation.Whole.Subject == Subjects.Counted).OrderBy(group => group.Key).Select(group => new Search([group.Key ? "all of them counts" : "one subject", Restriction], [.. group]))],
            new Search(["a percentage and two figures of one sort", Restriction], [.. Right(shares, Operation.Share)]));
    }

    private static IEnumerable<Hit> Right(IEnumerable<WeighedTrial> trials, Operation operation)
    {
        var (tried, expected) = (0L, 0.0);
        var told = new HashSet<(decimal, decimal, decimal)>();
        // Of equal weight the first tried stays first: one order on every machine.
        foreach (var trial in trials.OrderByDescending(trial => trial.Weight))
        {
            if (trial.Key is not { } key || told.Add(key))
            {
                tried++;
                expected += trial.Probability;
            }

            if (trial.Equation is { } equation) yield return new Hit(equation, operation, tried, expected);
        }
    }

    private IEnumerable<WeighedTrial> Weighed(SubjectSums sums)
    {
        var features = new float[SumFeatures.Names.Length];
        foreach (var trial in sums.Trials())
        {
            sums.Write(trial, features);
            yield return new WeighedTrial(WeightOf(model.Sums.Score(features), trial.Probability), trial.Probability, trial.Holds && trial.ToEquation() is var equation && Story.Fits(equation) ? equation : null);
        }
    }

    private IEnumerable<WeighedTrial> Weighed(SubjectShares shares, ShareFeatures features)
    {
        var row = new float[ShareFeatures.Names.Length];
        foreach (var trial in shares.Trials())
        {
            features.Write(trial, row);
            var odds = model.Shares.Score(row);
            if (odds < LeastOfShare) continue;
            yield return new WeighedTrial(WeightOf(odds, trial.Probability), trial.Probability, trial.Holds ? trial.ToEquation() : null) { Key = trial.Key };
        }
    }

    private double WeightOf(double logOdds, double probability) => (logOdds / Bits.Nat) + BitsOf(probability);

    private double BitsOf(double probability)
    {
        if (!_bits.TryGetValue(probability, out var bits)) _bits[probability] = bits = (double)Bits.Of(probability);
        return bits;
    }

    /// <param name="Weight">The bits by which, should it come out right, it is more likely meant than an accident.</param>
    /// <param name="Equation">Where it does.</param>
    private readonly record struct WeighedTrial(double Weight, double Probability, Equation? Equation)
    {
        /// <summary>Of several with one key the first counts as tried.</summary>
        public (decimal, decimal, decimal)? Key { get; init; }
    }
}
