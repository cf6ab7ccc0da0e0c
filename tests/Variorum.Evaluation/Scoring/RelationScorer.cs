using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring;

/// <summary>Whether two answers to a question are said to stand to each other as the gold says.</summary>
internal static class RelationScorer
{
    private const string Agree = "agree";
    private const string Conflict = "conflict";

    public static Figure Score(
        GoldPile gold, ExportFile export, IReadOnlyDictionary<GoldReference, JsonElement> matched, ICollection<Miss> misses)
    {
        var share = new Share();
        foreach (var relation in gold.Relations)
        {
            var found = matched.TryGetValue(relation.A, out var a) && matched.TryGetValue(relation.B, out var b)
                ? export.Of("question").SelectMany(question => Between(question, a.Text("id"), b.Text("id"))).ToList()
                : [];
            share.Add(found.Contains(relation.Kind));
            if (!found.Contains(relation.Kind))
                misses.Add(new Miss("relations", relation.A.Document, $"{relation.A.Id}, {relation.B.Document} {relation.B.Id}: {relation.Kind}, found '{string.Join(", ", found)}'"));
        }

        return share.Of("questions.relations", " pairs");
    }

    /// <summary>Of the conflicts that are told, of figures that the gold asks for: how many are of one question. The others contradict nothing.</summary>
    public static Figure Conflicts(GoldPile gold, ExportFile export, IReadOnlyDictionary<GoldReference, JsonElement> matched) =>
        OfOneQuestion("questions.conflicts", new AskedFigures(gold, matched), export, (asked, figure) => asked.IsAsked(figure));

    /// <summary>The same of all figures that the gold marks, also those that it asks nothing about: what a reader sees.</summary>
    public static Figure MarkedConflicts(GoldPile gold, ExportFile export, IReadOnlyDictionary<GoldReference, JsonElement> matched) =>
        OfOneQuestion("questions.conflicts-marked", new AskedFigures(gold, matched), export, (asked, figure) => asked.IsMarked(figure));

    private static Figure OfOneQuestion(string name, AskedFigures asked, ExportFile export, Func<AskedFigures, string, bool> isMeant)
    {
        var share = new Share();
        foreach (var question in export.Of("question"))
        {
            foreach (var conflict in question.Items("relations").Where(relation => relation.Text("relation") == Conflict))
            {
                var (a, b) = (Meant(conflict.Text("a")), Meant(conflict.Text("b")));
                if (a.Count > 0 && b.Count > 0) share.Add(a.Exists(first => b.Exists(second => asked.AreOne(first, second))));
            }

            List<string> Meant(string? reading) => [.. question.Items("readings").Where(r => r.Text("id") == reading).SelectMany(r => r.Texts("quantities")).Where(figure => isMeant(asked, figure))];
        }

        return share.Of(name, " told");
    }

    private static IEnumerable<string> Between(JsonElement question, string? a, string? b)
    {
        var (readingA, readingB) = (Reading(question, a), Reading(question, b));
        if (readingA is null || readingB is null) return [];
        if (readingA == readingB) return [Agree];
        return question.Items("relations")
            .Where(relation => (relation.Text("a"), relation.Text("b")) is var ends && (ends == (readingA, readingB) || ends == (readingB, readingA)))
            .Select(relation => relation.Text("relation") ?? "");
    }

    private static string? Reading(JsonElement question, string? quantity) =>
        quantity is null ? null : question.Items("readings").Where(r => r.Texts("quantities").Contains(quantity)).Select(r => r.Text("id")).FirstOrDefault();
}
