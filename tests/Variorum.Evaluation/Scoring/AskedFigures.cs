using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring;

/// <summary>Which of the figures that were found the gold marks, and which of its questions each answers.</summary>
internal sealed class AskedFigures
{
    private readonly HashSet<string> _marked;
    private readonly ILookup<string, int> _questions;

    /// <param name="matched">The gold quantities that were found, with what was found.</param>
    public AskedFigures(GoldPile gold, IReadOnlyDictionary<GoldReference, JsonElement> matched)
    {
        _marked = matched.Values.Select(found => found.Text("id") ?? "").ToHashSet(StringComparer.Ordinal);
        _questions = gold.Questions
            .SelectMany((question, number) => question.Readings.SelectMany(reading => reading).Where(matched.ContainsKey).Select(figure => (Id: matched[figure].Text("id") ?? "", Number: number)))
            .ToLookup(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
    }

    public bool IsMarked(string figure) => _marked.Contains(figure);

    public bool IsAsked(string figure) => _questions.Contains(figure);

    /// <summary>The gold has a question that both answer.</summary>
    public bool AreOne(string a, string b) => _questions[a].Intersect(_questions[b]).Any();
}
