using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation.Baselines;

/// <summary>How figures are held against floors, and how floors move.</summary>
public static class FloorRules
{
    /// <summary>Figures are compared with the four decimals that floors have.</summary>
    private const int Decimals = 4;

    /// <returns>Null where the figure has no floor.</returns>
    public static bool? Holds(Figure figure, double? floor) => (figure.Better, floor) switch
    {
        (Better.Unjudged, _) or (_, null) => null,
        (Better.Lower, { } ceiling) => Pinned(figure) <= ceiling,
        (_, { } least) => Pinned(figure) >= least,
    };

    /// <summary>The set's floors after a run: raised where the run did better, lowered only with a reason.</summary>
    /// <param name="reason">Why floors may be lowered, or null.</param>
    public static (SetBaseline Floors, ImmutableArray<LoweredFloor> Lowered) Update(
        string set, SetBaseline? old, string sha256, IEnumerable<Figure> figures, string? reason)
    {
        var floors = (old?.Floors ?? ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal)).ToBuilder();
        var lowered = ImmutableArray.CreateBuilder<LoweredFloor>();
        foreach (var figure in figures.Where(figure => figure.Better != Better.Unjudged))
        {
            var known = floors.TryGetValue(figure.Name, out var floor);
            var holds = !known || Holds(figure, floor) == true;
            if (!holds && reason is null) continue;
            if (!holds) lowered.Add(new LoweredFloor(set, figure.Name, floor, Pinned(figure), reason!));
            floors[figure.Name] = Pinned(figure);
        }

        return (new SetBaseline(sha256, floors.ToImmutable()), lowered.ToImmutable());
    }

    /// <summary>Rounded towards the worse, so that the same run holds its own floor.</summary>
    private static double Pinned(Figure figure)
    {
        var scale = Math.Pow(10, Decimals);
        // A product such as 0.7 * 10000 may fall short of the whole number by a last digit.
        var scaled = Math.Round(figure.Value * scale, 6);
        return (figure.Better == Better.Lower ? Math.Ceiling(scaled) : Math.Floor(scaled)) / scale;
    }
}
