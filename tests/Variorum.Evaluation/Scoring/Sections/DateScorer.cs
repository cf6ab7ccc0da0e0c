using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Whether dates are found, and resolved where the document alone allows it.</summary>
internal sealed class DateScorer(ICollection<Miss> misses) : ISectionScorer
{
    private readonly MatchRate _found = new();
    private readonly Share _value = new();

    public void Add(GoldDocument gold, ExportDocument export, NameMatcher names)
    {
        var required = gold.Dates.Where(date => !date.Optional).ToList();
        var optional = gold.Dates.Where(date => date.Optional).Select(date => date.Span).ToList();
        var matches = SpanMatcher.Match(required, export.Of("date"), optional, g => g.Span, p => p.Span(), (_, _) => true);
        matches.AddTo(_found);
        foreach (var extra in matches.Extra) misses.Add(new Miss("dates", gold.Name, $"extra: {extra.Text("quote")} ({extra.Text("value")})"));
        foreach (var missed in matches.Missed) misses.Add(new Miss("dates", gold.Name, $"missed: {missed.Quote} ({missed.Value})"));
        foreach (var (date, found) in matches.Pairs.Where(pair => pair.Gold.Resolvable))
        {
            var right = Exact(found.Text("value")) == Exact(date.Value);
            _value.Add(right);
            if (!right) misses.Add(new Miss("datevalue", gold.Name, $"{date.Quote}: {date.Value}, found '{found.Text("value")}'"));
        }
    }

    public IEnumerable<Figure> Figures() => [_found.F1("dates.f1"), _value.Of("dates.value")];

    private static string Exact(string? date) => (date ?? "").Replace("~", "", StringComparison.Ordinal);
}
