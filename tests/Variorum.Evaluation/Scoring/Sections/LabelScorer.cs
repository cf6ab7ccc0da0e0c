using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Whether labels are found with whom they name. Those in furniture need not be.</summary>
/// <param name="marksPlain">Whether the pile's gold marks plain titles and roles too ("a mason"). Where it marks only what judges, plain labels are not scored.</param>
/// <param name="entityNames">Every name of each exported entity, by id.</param>
internal sealed class LabelScorer(ICollection<Miss> misses, bool marksPlain, IReadOnlyDictionary<string, ImmutableArray<string>> entityNames) : ISectionScorer
{
    public const string Plain = "neutral";

    private readonly MatchRate _found = new();
    private readonly Share _polarity = new();

    public void Add(GoldDocument gold, ExportDocument export, NameMatcher names)
    {
        var optional = gold.Labels.ToLookup(label => label.Optional || gold.IsInFurniture(label.Span));
        var predicted = export.Of("label").Where(label => marksPlain || label.Text("polarity") != Plain);
        var matches = SpanMatcher.Match(
            [.. optional[false]], [.. predicted], [.. optional[true].Select(label => label.Span)], g => g.Span, p => p.Span(),
            (g, p) => names.Same([g.Target], (IEnumerable<string>)Targets(p)));
        matches.AddTo(_found);
        foreach (var extra in matches.Extra) misses.Add(new Miss("label", gold.Name, $"extra: {extra.Text("quote")} ({extra.Text("polarity")}, {extra.Text("target")})"));
        foreach (var missed in matches.Missed) misses.Add(new Miss("label", gold.Name, $"missed: {missed.Quote} ({missed.Polarity}, {missed.Target})"));
        foreach (var (label, found) in matches.Pairs) AddPolarity(gold, label, found);
    }

    public IEnumerable<Figure> Figures() => [_found.F1("labels.f1"), _polarity.Of("labels.polarity")];

    private void AddPolarity(GoldDocument gold, GoldLabel label, JsonElement found)
    {
        var right = found.Text("polarity") == label.Polarity;
        _polarity.Add(right);
        if (!right) misses.Add(new Miss("polarity", gold.Name, $"{label.Quote}: {label.Polarity}, found '{found.Text("polarity")}'"));
    }

    private ImmutableArray<string> Targets(JsonElement label) =>
        label.Text("entity") is { } id && entityNames.TryGetValue(id, out var names) ? names : [label.Field("target").Named()];
}
