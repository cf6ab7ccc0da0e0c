using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Adds up all that one sentence or one paragraph counts, and compares it with the figure that stands before it, behind it, or first or last in it.</summary>
/// <remarks>A list is taken whole: which of its figures would do is not tried, so that little is open and handfuls may be added.</remarks>
internal static class ListSearch
{
    private const int MostParts = 8;

    public static Search Find(ImmutableArray<Passage> passages, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var chance = new Chance();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(Equation, Operation, double)>();
        foreach (var equation in passages.SelectMany(passage => Lists(passage, texts)).SelectMany(list => Divisions(list.Before, list.Items, list.Behind)))
        {
            var probability = Chance.Probability(equation.Result, equation.Step);
            if (!Totals.OfOneSize(equation.Total.Value, equation.Result)) continue;
            if (tried.Add(equation.Key)) chance.Add(probability);
            if (equation.Result == equation.Total.Value && Story.Fits(equation)) found.Add((equation, Operation.Sum, probability));
        }

        return Search.Of(["figures of one sort", "all that one sentence or paragraph counts, and the figure beside it"], found, chance);
    }

    /// <summary>What a sentence, and what a paragraph counts: all of it, and without what is some of others.</summary>
    private static IEnumerable<(Figure? Before, ImmutableArray<Figure> Items, Figure? Behind)> Lists(Passage passage, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var text = texts[passage.Figures[0].Quantity.Anchor.Snapshot];
        var apart = passage.Figures.Where(figure => !StatementCues.IsOfThem(figure, text)).ToImmutableArray();
        ImmutableArray<ImmutableArray<Figure>> readings = apart.Length == passage.Figures.Length ? [apart] : [passage.Figures, apart];
        return readings.SelectMany(figures => Runs(figures, IsOneSentence).Concat(Runs(figures, (one, next) => IsOneParagraph(one, next, text))));
    }

    private static IEnumerable<(Figure? Before, ImmutableArray<Figure> Items, Figure? Behind)> Runs(ImmutableArray<Figure> figures, Func<Figure, Figure, bool> isOne)
    {
        for (var (start, end) = (0, 1); end <= figures.Length; end++)
        {
            if (end < figures.Length && isOne(figures[end - 1], figures[end])) continue;
            yield return (start > 0 ? figures[start - 1] : null, figures[start..end], end < figures.Length ? figures[end] : null);
            start = end;
        }
    }

    private static IEnumerable<Equation> Divisions(Figure? before, ImmutableArray<Figure> items, Figure? behind)
    {
        if (items.Length is < 2 or > MostParts + 1) yield break;
        if (before is not null && Equation.Division(before, items) is { } ofBefore) yield return ofBefore;
        if (behind is not null && Equation.Division(behind, items) is { } ofBehind) yield return ofBehind;
        if (Equation.Division(items[0], items[1..]) is { } ofFirst) yield return ofFirst;
        if (Equation.Division(items[^1], items[..^1]) is { } ofLast) yield return ofLast;
    }

    private static bool IsOneSentence(Figure one, Figure next) => one.Quantity.Sentence == next.Quantity.Sentence;

    private static bool IsOneParagraph(Figure one, Figure next, string text) =>
        text.AsSpan(one.Quantity.Anchor.Span.Start, Math.Max(0, next.Quantity.Anchor.Span.Start - one.Quantity.Anchor.Span.Start)).IndexOf('\n') < 0;
}
