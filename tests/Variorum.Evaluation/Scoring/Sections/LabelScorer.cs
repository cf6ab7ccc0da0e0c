using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Whether labels are found with whom they name. Those in furniture need not be.</summary>
/// <param name="entityNames">Every name of each exported entity, by id.</param>
internal sealed class LabelScorer(ICollection<Miss> misses, IReadOnlyDictionary<string, ImmutableArray<string>> entityNames) : ISectionScorer
{
    private readonly MatchRate _found = new();

    public void Add(GoldDocument gold, ExportDocument export, NameMatcher names)
    {
        var optional = gold.Labels.ToLookup(label => label.Optional || gold.IsInFurniture(label.Span));
        var matches = SpanMatcher.Match(
            [.. optional[false]], export.Of("label"), [.. optional[true].Select(label => label.Span)], g => g.Span, p => p.Span(),
            (g, p) => names.Same([g.Target], (IEnumerable<string>)Targets(p)));
        matches.AddTo(_found);
        foreach (var missed in matches.Missed) misses.Add(new Miss("label", gold.Name, $"missed: {missed.Quote} ({missed.Target})"));
    }

    public IEnumerable<Figure> Figures() => [_found.F1("labels.f1")];

    private ImmutableArray<string> Targets(JsonElement label) =>
        label.Text("entity") is { } id && entityNames.TryGetValue(id, out var names) ? names : [label.Field("target").Named()];
}
