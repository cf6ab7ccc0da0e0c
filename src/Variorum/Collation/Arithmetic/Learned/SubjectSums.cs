using Variorum.Language.Learning;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>The sums of one subject that are tried.</summary>
/// <param name="addends">The smallest first.</param>
internal sealed class SubjectSums(ImmutableArray<Addend> addends, TermFeatures terms, BoostedTrees wholes, BoostedTrees siblings)
{
    // 50 = 38 + 12 may be likely, and says nothing: what is looked for everywhere has to be right among a hundred values at least.
    private const double MostLikely = 0.01;
    private readonly TermOdds _odds = new(addends, terms, wholes, siblings);

    /// <summary>Everything that is tried: with a total of the size of its parts, told as finely.</summary>
    public IEnumerable<SumTrial> Trials()
    {
        var candidates = new SumCandidates(addends.Length, _odds);
        for (var whole = 0; whole < addends.Length; whole++)
        {
            foreach (var parts in candidates.Of(whole))
            {
                if (ProbabilityOf(addends[whole], parts) is { } probability) yield return new SumTrial(addends, whole, parts, probability);
            }
        }
    }

    /// <summary>Writes what speaks for a trial, in the order of <see cref="SumFeatures.Names"/>.</summary>
    public void Write(SumTrial trial, Span<float> into) => new SumFeatures(addends, _odds).Write(trial.Whole, trial.Parts, into);

    private double? ProbabilityOf(Addend whole, (int Addend, int Place)[] parts)
    {
        Span<decimal> values = stackalloc decimal[parts.Length];
        for (var i = 0; i < parts.Length; i++) values[i] = addends[parts[i].Addend].Value;
        var (sum, step) = (SumTrial.Sum(addends, parts), Roundness.StepOf(values));
        if (!Totals.OfOneSize(whole.Value, sum) || !Totals.ToldFinely(whole.Step, step)) return null;
        return Chance.Probability(sum, step) is var probability && probability <= MostLikely ? probability : null;
    }
}
