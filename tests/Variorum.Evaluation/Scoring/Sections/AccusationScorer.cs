using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Whether accusations are found with who accuses whom. Those in furniture need not be.</summary>
internal sealed class AccusationScorer(ICollection<Miss> misses) : ISectionScorer
{
    private readonly MatchRate _found = new();

    public void Add(GoldDocument gold, ExportDocument export, NameMatcher names)
    {
        var optional = gold.Accusations.ToLookup(accusation => accusation.Optional || gold.IsInFurniture(accusation.Span));
        var matches = SpanMatcher.Match(
            [.. optional[false]], export.Of("accusation"), [.. optional[true].Select(a => a.Span)], g => g.Span, p => p.Span(),
            (g, p) => names.Same(g.Accusers, p.Text("accuser")) && names.Same(g.Accused, p.Text("accused")));
        matches.AddTo(_found);
        foreach (var missed in matches.Missed) misses.Add(new Miss("accusation", gold.Name, $"missed: {missed.Quote}"));
    }

    public IEnumerable<Figure> Figures() => [_found.F1("accusations.f1")];
}
