using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring;

/// <summary>Whether the identities that hold are found, and how far down the list the last of them stands. They are known by their values.</summary>
internal static class ArithmeticScorer
{
    public static IEnumerable<Figure> Score(GoldPile gold, ExportFile export, ICollection<Miss> misses)
    {
        var needed = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var identity in gold.Identities.Where(identity => identity.Holds))
            needed[Key(identity.Terms.Prepend(identity.Total).Select(term => (double)term.Value))] = !identity.Derived;
        var ranked = Ranked(export).ToList();
        var hits = ranked.Where(found => needed.ContainsKey(found.Key)).Select(found => found.Key).ToHashSet(StringComparer.Ordinal);
        var shown = ranked.Where(found => IsShown(found.Line)).Select(found => found.Key).ToHashSet(StringComparer.Ordinal);
        var own = needed.Where(entry => entry.Value).Select(entry => entry.Key).ToList();
        var last = ranked.FindLastIndex(found => needed.ContainsKey(found.Key)) + 1;
        foreach (var key in own.Where(key => !hits.Contains(key))) misses.Add(new Miss("arithmetic", "", $"missed: {key}"));
        foreach (var found in ranked.Take(2000).Where(found => needed.ContainsKey(found.Key) || IsShown(found.Line)))
            misses.Add(new Miss("arithmetic", "", $"{(needed.ContainsKey(found.Key) ? "true" : IsShown(found.Line) ? "shown, not in the gold" : "not in the gold")}: {found.Line.Text("identity")} ({found.Line.Number("surprise"):F1})"));
        var chance = ranked.Count(found => !needed.ContainsKey(found.Key) && IsShown(found.Line));
        return
        [
            new Figure("arithmetic.false", chance, "shown and not in the gold", Better.Unjudged),
            new Figure("arithmetic.recall", (double)own.Count(hits.Contains) / Math.Max(1, own.Count), $"of {own.Count}"),
            new Figure("arithmetic.shown", (double)own.Count(shown.Contains) / Math.Max(1, own.Count), $"of {own.Count}, more than chance explains"),
            new Figure("arithmetic.rank-of-last-true", last, $"{ranked.Count} found, restatements folded", Better.Unjudged),
        ];
    }

    /// <summary>A report shows what chance does not explain.</summary>
    private static bool IsShown(JsonElement line) => line.Number("surprise") > 0;

    /// <summary>The exported identities that hold and restate no other, the most surprising first, each set of values once.</summary>
    private static IEnumerable<(string Key, JsonElement Line)> Ranked(ExportFile export)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var quantity in export.Of("quantity"))
            values[quantity.Text("id") ?? ""] = quantity.Number("value") ?? quantity.Number("min") ?? 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in export.Of("arithmetic").OrderByDescending(line => line.Number("surprise") ?? 0))
        {
            var key = Key(Terms(line).Select(id => values.GetValueOrDefault(id)));
            if (line.Field("restates") is null && !line.Denies("holds") && seen.Add(key)) yield return (key, line);
        }
    }

    private static IEnumerable<string> Terms(JsonElement line) =>
        line.Items("terms").Select(term => (term.ValueKind == JsonValueKind.String ? term.GetString() : term.Text("quantity")) ?? "")
            .Prepend(line.Text("total") ?? "");

    private static string Key(IEnumerable<double> values) =>
        string.Join(' ', values.Select(Math.Abs).Distinct().Order().Select(value => value.ToString("R", null)));
}
