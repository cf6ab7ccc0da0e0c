using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;

namespace Variorum.Evaluation.Quantities;

/// <summary>Scores quantities as CQE does on NewsQuant: micro F1 of value, of value and unit, and of both with the concept.</summary>
/// <remarks>Values match within 1e-5 of each other, a range only as a pair, the unit as a lower-case string, each gold quantity
/// once. (Almasian et al., "CQE: A Comprehensive Quantity Extractor", EMNLP 2023.)</remarks>
public static class NewsQuantScorer
{
    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) Score(string path) =>
        // Only the news has concepts; without any in the gold, none are told.
        NewsQuantSentence.Read(path).Any(sentence => sentence.Quantities.Any(quantity => quantity.Concepts.Count > 0)) ? Score(path, PredictConcepts) : Score(path, Predict);

    /// <param name="predict">What is found in a sentence; concepts may be empty where no stage finds them yet.</param>
    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) Score(string path, Func<string, IReadOnlyList<NewsQuantQuantity>> predict)
    {
        var misses = new List<string>();
        var (gold, found, value, unit, partial, complete) = (0, 0, 0, 0, 0, 0);
        foreach (var sentence in NewsQuantSentence.Read(path))
        {
            var predicted = predict(sentence.Text);
            (gold, found) = (gold + sentence.Quantities.Count, found + predicted.Count);
            var byValue = Pair(sentence.Quantities, predicted, SameValue);
            value += byValue.Count;
            unit += Pair(sentence.Quantities, predicted, SameUnit).Count;
            partial += Pair(sentence.Quantities, predicted, (a, b) => SameUnit(a, b) && SharesConcept(a, b)).Count;
            complete += Pair(sentence.Quantities, predicted, (a, b) => SameUnit(a, b) && a.Concepts.SetEquals(b.Concepts)).Count;
            Explain(sentence, predicted, byValue, misses);
        }

        return ([("value", F1(value)), ("value+unit", F1(unit)), ("value+unit+concept.partial", F1(partial)), ("value+unit+concept.complete", F1(complete)),
            ("value.precision", 100.0 * value / Math.Max(1, found)), ("value.recall", 100.0 * value / Math.Max(1, gold))], misses);

        double F1(int right) => 200.0 * right / Math.Max(1, gold + found);
    }

    /// <summary>The quantities of a sentence as this set names them, without concepts.</summary>
    public static IReadOnlyList<NewsQuantQuantity> Predict(string text) => Found(text).SelectMany(quantity => NewsQuantUnits.Parts(text, quantity) ?? [ToNewsQuant(text, quantity)]).ToList();

    private static IEnumerable<QuantityExpression> Found(string text) => QuantityFinder.Find(text)
        .Where(quantity => quantity.Number.Role == NumberRole.Cardinal && (quantity.Number.Form != NumberForm.Vague || quantity.Amount.Value is not null) && quantity.Number.Figured is not null);

    /// <summary>The same with what each quantity is said of.</summary>
    public static IReadOnlyList<NewsQuantQuantity> PredictConcepts(string text)
    {
        var concepts = new NewsQuantConcepts(text);
        return Found(text).Select(quantity => concepts.AgeUnit(quantity) is { } age ? quantity with { Unit = age } : quantity)
            .Select(quantity => ToNewsQuant(text, quantity) with { Concepts = concepts.Of(quantity) }).ToList();
    }

    private static NewsQuantQuantity ToNewsQuant(string text, QuantityExpression quantity)
    {
        var range = quantity.Amount is { Value: null, Min: not null, Max: not null };
        var low = quantity.Amount.Value ?? quantity.Amount.Min ?? quantity.Amount.Max ?? 0;
        return new NewsQuantQuantity((double)low, range ? (double)quantity.Amount.Max!.Value : null, NewsQuantUnits.Name(text, quantity), new HashSet<string>());
    }

    private static void Explain(NewsQuantSentence sentence, IReadOnlyList<NewsQuantQuantity> predicted, List<(int Gold, int Found)> byValue, List<string> misses)
    {
        foreach (var (g, gold) in sentence.Quantities.Index())
        {
            var pair = byValue.FindIndex(match => match.Gold == g);
            if (pair < 0) misses.Add($"missed {Show(gold)} | {sentence.Text}");
            else if (SameUnit(gold, predicted[byValue[pair].Found]) && !gold.Concepts.SetEquals(predicted[byValue[pair].Found].Concepts) && predicted[byValue[pair].Found].Concepts.Count + gold.Concepts.Count > 0)
                misses.Add($"concept {Show(gold)} [{string.Join(' ', gold.Concepts)}] read as [{string.Join(' ', predicted[byValue[pair].Found].Concepts)}] | {sentence.Text}");
            else if (!SameUnit(gold, predicted[byValue[pair].Found])) misses.Add($"unit {Show(gold)} read as {predicted[byValue[pair].Found].Unit} | {sentence.Text}");
        }

        foreach (var (p, found) in predicted.Index())
        {
            if (!byValue.Exists(match => match.Found == p)) misses.Add($"extra {Show(found)} | {sentence.Text}");
        }
    }

    private static string Show(NewsQuantQuantity quantity) => $"{quantity.Low}{(quantity.High is { } high ? $"-{high}" : "")} {quantity.Unit}";

    /// <summary>One to one; a pair that also agrees in the unit goes first, so that the order of a sentence does not matter.</summary>
    private static List<(int Gold, int Found)> Pair(IReadOnlyList<NewsQuantQuantity> gold, IReadOnlyList<NewsQuantQuantity> found, Func<NewsQuantQuantity, NewsQuantQuantity, bool> same)
    {
        var pairs = new List<(int Gold, int Found)>();
        foreach (var strict in new[] { true, false })
        {
            for (var g = 0; g < gold.Count; g++)
            {
                if (pairs.Exists(pair => pair.Gold == g)) continue;
                for (var f = 0; f < found.Count; f++)
                {
                    if (pairs.Exists(pair => pair.Found == f) || !same(gold[g], found[f]) || (strict && !SameUnit(gold[g], found[f]))) continue;
                    pairs.Add((g, f));
                    break;
                }
            }
        }

        return pairs;
    }

    private static bool SameUnit(NewsQuantQuantity gold, NewsQuantQuantity found) => SameValue(gold, found) && gold.Unit == found.Unit;

    private static bool SharesConcept(NewsQuantQuantity gold, NewsQuantQuantity found) => gold.Concepts.Overlaps(found.Concepts) || (gold.Concepts.Count == 0 && found.Concepts.Count == 0);

    private static bool SameValue(NewsQuantQuantity gold, NewsQuantQuantity found)
    {
        if (gold.High is null != found.High is null) return false;
        if (gold.High is not { } high || found.High is not { } other) return Near(gold.Low, found.Low);
        // "from 5.4 to 4.7": the set keeps the order of the text, and the range has none.
        return (Near(gold.Low, found.Low) && Near(high, other)) || (Near(gold.Low, other) && Near(high, found.Low));
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-5 * Math.Max(Math.Abs(one), Math.Abs(other));
}
