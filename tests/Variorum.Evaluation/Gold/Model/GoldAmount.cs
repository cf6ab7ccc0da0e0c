namespace Variorum.Evaluation.Gold.Model;

/// <summary>How much a gold quantity says: a value, a bound or a range.</summary>
public sealed record GoldAmount(decimal? Value, decimal? Min, decimal? Max, bool Approximate);
