using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Whether accusations are found with who accuses whom. Those in furniture need not be.</summary>
internal sealed class AccusationScorer(ICollection<Miss> misses) : ISectionScorer
{
    private readonly MatchRate _found = new();
    private readonly Dictionary<GoldReference, JsonElement> _matched = [];

    /// <summary>The gold accusations that were found, with what was found.</summary>
    public IReadOnlyDictionary<GoldReference, JsonElement> Matched => _matched;

    public void Add(GoldDocument gold, ExportDocument export, NameMatcher names)
    {
        var optional = gold.Accusations.ToLookup(accusation => accusation.Optional || gold.IsInFurniture(accusation.Span));
        var matches = SpanMatcher.Match(
            [.. optional[false]], export.Of("accusation"), [.. optional[true].Select(a => a.Span)], g => g.Span, p => p.Span(),
            (g, p) => (g.Accusers.IsEmpty || names.Same(g.Accusers, p.Text("accuser"))) && names.Same(g.Accused, p.Text("accused")));
        matches.AddTo(_found);
        foreach (var extra in matches.Extra) misses.Add(new Miss("accusation", gold.Name, $"extra: {extra.Text("quote")} ({extra.Text("accuser")} > {extra.Text("accused")})"));
        foreach (var missed in matches.Missed) misses.Add(new Miss("accusation", gold.Name, $"missed: {missed.Quote} ({missed.Accusers.FirstOrDefault()} > {missed.Accused.FirstOrDefault()})"));
        foreach (var (accusation, found) in matches.Pairs) _matched[new GoldReference(gold.Name, accusation.Id)] = found;
    }

    public IEnumerable<Figure> Figures() => [_found.F1("accusations.f1")];
}
