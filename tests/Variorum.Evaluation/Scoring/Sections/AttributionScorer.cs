using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Whether what is said is found, with who says it.</summary>
internal sealed class AttributionScorer(ICollection<Miss> misses) : ISectionScorer
{
    private readonly MatchRate _found = new();

    public void Add(GoldDocument gold, ExportDocument export, NameMatcher names)
    {
        var required = gold.Attributions.Where(attribution => !attribution.Optional).ToList();
        var optional = gold.Attributions.Where(attribution => attribution.Optional).Select(attribution => attribution.Span).ToList();
        var matches = SpanMatcher.Match(
            required, export.Of("attribution"), optional, g => g.Span, p => p.Span(), (g, p) => SameContent(g, p) && SameSource(g, p, names));
        matches.AddTo(_found);
        foreach (var extra in matches.Extra)
            misses.Add(new Miss("attributions", gold.Name, $"extra: {extra.Field("source").Named()} | {extra.Text("cue")}: {extra.Text("quote")}"));
        foreach (var missed in matches.Missed)
            misses.Add(new Miss("attributions", gold.Name, $"missed: {string.Join(" / ", missed.Sources)}: {missed.Quote}"));
    }

    public IEnumerable<Figure> Figures() => [_found.F1("attributions.f1")];

    private static bool SameContent(GoldAttribution gold, JsonElement predicted)
    {
        var overlap = SpanMatcher.Overlap(gold.Span, predicted.Span());
        return overlap >= 0.5 * Math.Max(1, gold.Span.Length) && overlap >= 0.4 * predicted.Span().Length;
    }

    private static bool SameSource(GoldAttribution gold, JsonElement predicted, NameMatcher names)
    {
        var source = predicted.Field("source");
        // Hearsay has nobody to be named.
        if (gold.Sources.IsEmpty) return string.IsNullOrEmpty(source.Named());
        if (names.Same(gold.Sources, source.Named())) return true;
        var words = NameWords.Fold(gold.SourceQuote);
        return words.Length > 0 && words == NameWords.Fold(source?.Text("quote"));
    }
}
