using Variorum.Collation.Questions;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>
/// Looks for sums wherever their terms stand. What is tried is put in order before it is looked whether it adds up: first what is most likely a sum, by words and places, and least likely to add up by
/// accident. What adds up is weighed against all that stands as far up.
/// </summary>
/// <remarks>One order and not two bounds: "as likely and as improbable as this" would let each sum choose the bounds that make it look rare, and chance would pass for a finding several times as often as is said.</remarks>
internal sealed class LearnedSums(SumModel model, AnswerMaterial material)
{
    /// <summary>In the words of the report.</summary>
    public const string Restriction = "the likeliest by words and places";

    private readonly Dictionary<double, double> _bits = [];

    /// <param name="figures">All that can be reckoned with.</param>
    /// <returns>What adds up, by what it adds.</returns>
    public ImmutableArray<Search> Find(ImmutableArray<Figure> figures)
    {
        var terms = new TermFeatures(material);
        var trials = AddendReader.Read(figures, material).SelectMany(addends => Weighed(new SubjectSums(addends, terms, model.Wholes, model.Siblings)));
        var found = new List<Hit>();
        var (tried, expected) = (0L, 0.0);
        // Of equal weight the first tried stays first: one order on every machine.
        foreach (var (_, probability, equation) in trials.OrderByDescending(trial => trial.Weight))
        {
            tried++;
            expected += probability;
            if (equation is not null) found.Add(new Hit(equation, Operation.Sum, tried, expected));
        }

        return [.. found.GroupBy(hit => hit.Equation.Whole.Subject == Subjects.Counted).OrderBy(group => group.Key).Select(group => new Search([group.Key ? "all of them counts" : "one subject", Restriction], [.. group]))];
    }

    /// <summary>Each trial with the bits by which, should it add up, it is more likely a sum than an accident.</summary>
    private IEnumerable<(double Weight, double Probability, Equation? Equation)> Weighed(SubjectSums sums)
    {
        var features = new float[SumFeatures.Names.Length];
        foreach (var trial in sums.Trials())
        {
            sums.Write(trial, features);
            yield return ((model.Sums.Score(features) / Bits.Nat) + BitsOf(trial.Probability), trial.Probability, trial.Holds && trial.ToEquation() is var equation && Story.Fits(equation) ? equation : null);
        }
    }

    private double BitsOf(double probability)
    {
        if (!_bits.TryGetValue(probability, out var bits)) _bits[probability] = bits = (double)Bits.Of(probability);
        return bits;
    }
}
