using Variorum.Claims.Quantities;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Looks for percentages whose part and whole stand side by side in another place, and whose sentence names one of both.</summary>
internal static class SharesElsewhere
{
    private const decimal Hundred = 100;

    // "1,846 prisoners, of whom 1,213 serve a sentence; 547 are on remand": the whole, and one part between.
    private const int WidestStep = 2;

    // A word that so many pairs have names none of them.
    private const int MostNamed = 200;

    private static readonly ImmutableHashSet<string> Empty = ["per", "cent", "percent", "percentage", "person", "other"];

    public static Search Find(ImmutableArray<Quantity> quantities, ImmutableArray<Passage> passages, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var named = passages.SelectMany(Pairs).SelectMany(pair => Words(pair.Part).Union(Words(pair.Whole)).Select(word => (word, pair))).ToLookup(entry => entry.word, entry => entry.pair, StringComparer.Ordinal);
        return ShareSearch.Of(
            ["one subject", "part and whole next to each other", "a percentage elsewhere that names one of them"],
            quantities,
            percentage => percentage.Amount.Value >= Hundred ? [] : Named(percentage, texts[percentage.Anchor.Snapshot], named));
    }

    /// <summary>The pairs of another place that have a word of what the percentage is of.</summary>
    private static IEnumerable<(Figure Part, Figure Whole, Operation Operation)> Named(Quantity percentage, string text, ILookup<string, (Figure Part, Figure Whole)> named) => Base(percentage, text)
        .Select(word => named[word].Take(MostNamed + 1).ToList())
        .Where(pairs => pairs.Count <= MostNamed)
        .SelectMany(pairs => pairs)
        .Distinct()
        .Where(pair => ShareSearch.IsFar(percentage, pair.Part.Quantity) && ShareSearch.IsFar(percentage, pair.Whole.Quantity))
        .OrderBy(pair => pair.Part.Place).ThenBy(pair => pair.Whole.Place)
        .Select(pair => (pair.Part, pair.Whole, Operation.Share));

    /// <summary>What the percentage is of, as far as its clause goes on: "of those on the payroll at the busiest time".</summary>
    private static IEnumerable<string> Base(Quantity percentage, string text)
    {
        var rest = text[percentage.Anchor.Span.Start..Math.Max(percentage.Anchor.Span.Start, percentage.Sentence.End)];
        return Telling(rest.IndexOfAny([',', ';', ':', '(']) is var end and > 0 ? rest[..end] : rest);
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

    private static ImmutableHashSet<string> Words(Figure figure) => [.. Telling(figure.Quantity.Comparable())];

    /// <summary>"People" and "persons" name nothing.</summary>
    private static IEnumerable<string> Telling(string? phrase) => CountedWords.Content(phrase).Where(word => word.Length > 2 && char.IsLetter(word[0]) && !Empty.Contains(word));
}
