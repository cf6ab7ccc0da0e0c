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
        foreach (var (a, b) in foundPairs.Where(pair => !goldPairs.Contains(pair))) misses.Add(new Miss("questions", a.Document, $"not one question: {Told(matched, a)}, {b.Document} {Told(matched, b)}"));
        foreach (var (a, b) in goldPairs.Where(pair => !foundPairs.Contains(pair))) misses.Add(new Miss("questions", a.Document, $"not put together: {Told(matched, a)}, {b.Document} {Told(matched, b)}"));
        return rate.F1("questions.pair-f1", " pairs");

        IEnumerable<string?> Answers(GoldReference quantity) => byQuantity[matched[quantity].Text("id") ?? ""];
    }

    /// <summary>Of all that is put together, also of figures that the gold marks and asks nothing about: how many pairs the gold does not have.</summary>
    public static Figure Strays(GoldPile gold, ExportFile export, IReadOnlyDictionary<GoldReference, JsonElement> matched, ICollection<Miss> misses)
    {
        var asked = new AskedFigures(gold, matched);
        var marked = matched.ToLookup(entry => entry.Value.Text("id") ?? "", entry => entry.Key, StringComparer.Ordinal);
        var together = export.Of("question")
            .SelectMany(question => Pairs([.. question.Items("readings").SelectMany(reading => reading.Texts("quantities")).SelectMany(quantity => marked[quantity]).Distinct()]))
            .ToHashSet();
        var strays = together.Where(pair => !asked.AreOne(matched[pair.A].Text("id") ?? "", matched[pair.B].Text("id") ?? "")).ToList();
        foreach (var (a, b) in strays) misses.Add(new Miss("strays", a.Document, $"not one question: {Told(matched, a)}, {b.Document} {Told(matched, b)}"));
        var share = new Share();
        share.Add(strays.Count, together.Count);
        return share.Of("questions.strays", " pairs", Better.Lower);
    }

    private static string Told(IReadOnlyDictionary<GoldReference, JsonElement> matched, GoldReference quantity) => matched.TryGetValue(quantity, out var found)
        ? $"{quantity.Id} [{found.Text("quote")}; {found.Text("counted")}; {found.Text("measure")}; {found.Text("place")}; {found.Text("asOf")}]"
        : $"{quantity.Id} [not found]";

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
