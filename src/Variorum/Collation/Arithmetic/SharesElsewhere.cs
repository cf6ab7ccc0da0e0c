using Variorum.Claims.Quantities;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Looks for percentages whose part and whole stand side by side in another place, and whose sentence names one of both.</summary>
internal static class SharesElsewhere
{
    private const decimal Hundred = 100;

    // "1,846 prisoners, of whom 1,213 serve a sentence; 547 are on remand": the whole, and one part between.
    private const int WidestStep = 2;

    public static Search Find(ImmutableArray<Quantity> quantities, ImmutableArray<Passage> passages, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var pairs = passages.SelectMany(Pairs).Select(pair => (pair.Part, pair.Whole, Words: Words(pair.Part).Union(Words(pair.Whole)))).ToImmutableArray();
        var chance = new Chance();
        var tried = new HashSet<(decimal, decimal, decimal)>();
        var found = new List<(Equation, Operation, double)>();
        foreach (var quantity in quantities.Where(ShareSearch.IsPercentage))
        {
            var (value, step) = (quantity.Amount.Value!.Value, ShareSearch.StepOf(quantity));
            if (value >= Hundred) continue;
            var words = Base(quantity, texts[quantity.Anchor.Snapshot]);
            var probability = (double)(step / Hundred);
            foreach (var (part, whole, _) in pairs.Where(pair => ShareSearch.IsFar(quantity, pair.Part.Quantity) && ShareSearch.IsFar(quantity, pair.Whole.Quantity) && pair.Words.Overlaps(words)))
            {
                if (tried.Add((value, part.Value, whole.Value))) chance.Add(probability);
                if (Math.Abs((Hundred * part.Value / whole.Value) - value) * 2 <= step)
                    found.Add((new Equation(new Figure(quantity, "percentage", value, step, -1), [(part, 1), (whole, -1)], whole, [part, whole]), Operation.Share, probability));
            }
        }

        return Search.Of(["one subject", "part and whole next to each other", "a percentage elsewhere that names one of them"], found, chance);
    }

    /// <summary>What the percentage is of, as far as its clause goes on: "of those on the payroll at the busiest time".</summary>
    private static HashSet<string> Base(Quantity percentage, string text)
    {
        var rest = text[percentage.Anchor.Span.Start..Math.Max(percentage.Anchor.Span.Start, percentage.Sentence.End)];
        var clause = rest.IndexOfAny([',', ';', ':', '(']) is var end and > 0 ? rest[..end] : rest;
        return [.. CountedWords.Content(clause).Skip(2)];
    }

    private static IEnumerable<(Figure Part, Figure Whole)> Pairs(Passage passage)
    {
        for (var i = 0; i < passage.Figures.Length; i++)
        {
            for (var j = i + 1; j <= i + WidestStep && j < passage.Figures.Length; j++)
            {
                var (one, other) = (passage.Figures[i], passage.Figures[j]);
                if (one.Value != other.Value) yield return one.Value < other.Value ? (one, other) : (other, one);
            }
        }
    }

    /// <summary>"People" and "persons" name nothing.</summary>
    private static ImmutableHashSet<string> Words(Figure figure) =>
        CountedWords.Content(figure.Quantity.Comparable()).Where(word => word.Length > 2 && word is not ("person" or "other")).ToImmutableHashSet(StringComparer.Ordinal);
}
