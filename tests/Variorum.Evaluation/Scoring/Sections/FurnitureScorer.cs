using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;
using Variorum.Language;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>How much furniture is taken for article text, and how much article text for furniture, by characters.</summary>
internal sealed class FurnitureScorer : ISectionScorer
{
    private readonly Share _leak = new();
    private readonly Share _lost = new();

    public void Add(GoldDocument gold, ExportDocument export, NameMatcher names)
    {
        var goldFurniture = Characters(gold.Furniture.Select(furniture => furniture.Span));
        var found = Characters(export.Furniture);
        var text = Characters(export.Articles.Select(article => article.Span()));
        text.ExceptWith(found);
        foreach (var furniture in gold.Furniture)
            _leak.Add(Each(furniture.Span).Count(text.Contains), furniture.Span.Length);
        foreach (var article in gold.Articles)
        {
            var body = Each(article.Span).Where(i => !goldFurniture.Contains(i)).ToList();
            _lost.Add(body.Count(found.Contains), body.Count);
        }
    }

    public IEnumerable<Figure> Figures() =>
    [
        _leak.Of("furniture.leak", " characters", Better.Lower),
        _lost.Of("body.lost", " characters of article text", Better.Lower),
    ];

    private static IEnumerable<int> Each(TextSpan span) => Enumerable.Range(span.Start, span.Length);

    private static HashSet<int> Characters(IEnumerable<TextSpan> spans) => [.. spans.SelectMany(Each)];
}
