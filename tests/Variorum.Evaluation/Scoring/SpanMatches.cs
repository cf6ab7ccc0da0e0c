namespace Variorum.Evaluation.Scoring;

/// <summary>What was paired, what was predicted in vain and what was missed.</summary>
internal sealed record SpanMatches<TGold, TPredicted>(
    ImmutableArray<(TGold Gold, TPredicted Predicted)> Pairs, ImmutableArray<TPredicted> Extra, ImmutableArray<TGold> Missed)
{
    public void AddTo(MatchRate rate) => rate.Add(Pairs.Length, Pairs.Length + Extra.Length, Pairs.Length + Missed.Length);
}
