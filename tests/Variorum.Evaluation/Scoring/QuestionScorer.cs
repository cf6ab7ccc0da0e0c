using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring;

/// <summary>Pairs of quantities that answer the same question: F1 over those that were found at all, recall over all of the gold's.</summary>
internal static class QuestionScorer
{
    /// <param name="matched">The gold quantities that were found, with what was found.</param>
    public static Figure Score(GoldPile gold, ExportFile export, IReadOnlyDictionary<GoldReference, JsonElement> matched, ICollection<Miss> misses)
    {
        var questions = gold.Questions.Select(q => q.Readings.SelectMany(r => r).Distinct().ToList()).ToList();
        var goldPairs = questions.SelectMany(Pairs).ToHashSet();
        var byQuantity = export.Of("question")
            .SelectMany(q => q.Items("readings").SelectMany(r => r.Texts("quantities")).Select(id => (Quantity: id, Question: q.Text("id"))))
            .ToLookup(entry => entry.Quantity, entry => entry.Question, StringComparer.Ordinal);
        var found = questions.SelectMany(q => q).Distinct().Where(matched.ContainsKey).ToList();
        var foundPairs = Pairs(found).Where(pair => Answers(pair.A).Intersect(Answers(pair.B)).Any()).ToHashSet();
        var rate = new MatchRate();
        rate.Add(foundPairs.Count(goldPairs.Contains), foundPairs.Count, goldPairs.Count);
        foreach (var (a, b) in foundPairs.Where(pair => !goldPairs.Contains(pair))) misses.Add(new Miss("questions", a.Document, $"not one question: {Told(a)}, {b.Document} {Told(b)}"));
        foreach (var (a, b) in goldPairs.Where(pair => !foundPairs.Contains(pair))) misses.Add(new Miss("questions", a.Document, $"not put together: {Told(a)}, {b.Document} {Told(b)}"));
        return rate.F1("questions.pair-f1", " pairs");

        string Told(GoldReference quantity) => matched.TryGetValue(quantity, out var found)
            ? $"{quantity.Id} [{found.Text("quote")}; {found.Text("counted")}; {found.Text("measure")}; {found.Text("place")}; {found.Text("asOf")}]"
            : $"{quantity.Id} [not found]";

        IEnumerable<string?> Answers(GoldReference quantity) => byQuantity[matched[quantity].Text("id") ?? ""];
    }

    private static IEnumerable<(GoldReference A, GoldReference B)> Pairs(List<GoldReference> items) =>
        from a in items
        from b in items
        where Compare(a, b) < 0
        select (a, b);

    private static int Compare(GoldReference a, GoldReference b)
    {
        var byDocument = string.CompareOrdinal(a.Document, b.Document);
        return byDocument != 0 ? byDocument : string.CompareOrdinal(a.Id, b.Id);
    }
}
