namespace Variorum.Evaluation.Scoring;

/// <summary>What came of scoring one set.</summary>
public sealed record Score(ImmutableArray<Figure> Figures, ImmutableArray<Miss> Misses)
{
    /// <summary>From plain figures that are all better when higher, and a list of misses.</summary>
    public static Score Of(IEnumerable<(string Name, double Value)> figures, IEnumerable<string>? misses = null) => new(
        [.. figures.Select(figure => new Figure(figure.Name, figure.Value))],
        [.. (misses ?? []).Select(miss => new Miss("", "", miss))]);
}
