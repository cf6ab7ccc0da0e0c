using Variorum.Language;

namespace Variorum.Evaluation.Polnear;

/// <summary>How many spans there are, were found, and are right.</summary>
internal readonly record struct SpanCount(int Gold, int Found, int Right)
{
    public SpanCount With(HashSet<TextSpan> gold, HashSet<TextSpan> found) => new(Gold + gold.Count, Found + found.Count, Right + gold.Count(found.Contains));

    public IEnumerable<(string Name, double Value)> Figures(string kind) =>
    [
        ($"{kind}.f1", 200.0 * Right / Math.Max(1, Gold + Found)),
        ($"{kind}.precision", 100.0 * Right / Math.Max(1, Found)),
        ($"{kind}.recall", 100.0 * Right / Math.Max(1, Gold)),
    ];
}
