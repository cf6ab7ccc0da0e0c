using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring;

/// <summary>Whether the answers to accusations, anywhere in the pile, stand beside those that they answer.</summary>
internal static class DenialScorer
{
    /// <param name="matched">The gold accusations that were found, with what was found.</param>
    public static Figure Score(GoldPile gold, ExportFile export, IReadOnlyDictionary<GoldReference, JsonElement> matched, ICollection<Miss> misses)
    {
        var articles = gold.Documents.ToDictionary(
            document => document.Name,
            document => ExportDocument.Find(export, document.Name).Articles.Select(article => article.Text("id") ?? "").ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        var answers = gold.Documents.SelectMany(document => document.Attributions.Select(said => (new GoldReference(document.Name, said.Id), said.Span)))
            .GroupBy(said => said.Item1).ToDictionary(said => said.Key, said => said.First().Span);
        var right = new HashSet<(string Accusation, string Denial)>();
        var found = 0;
        foreach (var denial in gold.Denials)
        {
            var hits = matched.TryGetValue(denial.Accusation, out var accusation)
                ? accusation.Items("denials").Where(each => articles[denial.Answer.Document].Contains(each.Text("article") ?? "") && SpanMatcher.Overlap(each.Span(), answers[denial.Answer]) > 0).ToList()
                : [];
            found += hits.Count > 0 ? 1 : 0;
            foreach (var hit in hits) right.Add((accusation.Text("id") ?? "", Place(hit)));
            if (hits.Count == 0) misses.Add(new Miss("denials", denial.Accusation.Document, $"missed: {denial.By} answers {denial.Accusation.Id}"));
        }

        var extra = export.Of("accusation")
            .SelectMany(accusation => accusation.Items("denials").Select(each => (Accusation: accusation, Denial: each)))
            .Where(pair => !right.Contains((pair.Accusation.Text("id") ?? "", Place(pair.Denial))))
            .ToList();
        foreach (var (accusation, denial) in extra) misses.Add(new Miss("denials", Document(accusation), $"extra: {denial.Text("by")}: {denial.Text("quote")}, to {accusation.Text("quote")}"));
        var rate = new MatchRate();
        rate.Add(found, found + extra.Count, gold.Denials.Length);
        return rate.F1("denials.f1");

        string Document(JsonElement accusation) => articles.FirstOrDefault(entry => entry.Value.Contains(accusation.Text("article") ?? "")).Key ?? "";
    }

    private static string Place(JsonElement denial) => $"{denial.Text("article")} {denial.Span().Start}";
}
