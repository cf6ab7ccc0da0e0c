namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>The sums of one subject that are tried.</summary>
internal sealed class SubjectSums
{
    // 50 = 38 + 12 may be likely, and says nothing: what is looked for everywhere has to be right among a hundred values at least.
    private const double MostLikely = 0.01;
    private readonly ImmutableArray<Addend> _addends;
    private readonly SumCandidates _candidates;
    private readonly SumFeatures _features;

    /// <param name="addends">The smallest first.</param>
    public SubjectSums(ImmutableArray<Addend> addends, TermOdds odds)
    {
        (_addends, _candidates, _features) = (addends, new SumCandidates(addends.Length, odds), new SumFeatures(addends, odds));
    }

    /// <summary>Everything that is tried: with a total of the size of its parts, told as finely.</summary>
    public IEnumerable<SumTrial> Trials()
    {
        for (var whole = 0; whole < _addends.Length; whole++)
        {
            foreach (var parts in _candidates.Of(whole))
            {
                if (ProbabilityOf(_addends[whole], parts) is { } probability) yield return new SumTrial(_addends, whole, parts, probability);
            }
        }
    }

    /// <summary>Writes what speaks for a trial, in the order of <see cref="SumFeatures.Names"/>.</summary>
    public void Write(SumTrial trial, Span<float> into) => _features.Write(trial.Whole, trial.Parts, into);

    private double? ProbabilityOf(Addend whole, (int Addend, int Place)[] parts)
    {
        // Most are of another size: that is asked first, for it costs least.
        var sum = SumTrial.Sum(_addends, parts);
        if (!Totals.OfOneSize(whole.Value, sum)) return null;
        Span<decimal> values = stackalloc decimal[parts.Length];
        for (var i = 0; i < parts.Length; i++) values[i] = _addends[parts[i].Addend].Value;
        var step = Roundness.StepOf(values);
        if (!Totals.ToldFinely(whole.Step, step)) return null;
        return Chance.Probability(sum, step) is var probability && probability <= MostLikely ? probability : null;
    }
}
