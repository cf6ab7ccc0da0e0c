using Variorum.Language.Learning;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>How likely, by words and places alone, each two numbers of one subject are a whole and its part, or two parts of one whole.</summary>
internal sealed class TermOdds
{
    /// <summary>Stands for the gap between numbers that no article prints both.</summary>
    public const float NoArticle = 999;
    private readonly int _count;
    private readonly float[] _wholes;
    private readonly float[] _siblings;
    private readonly float[] _gaps;

    /// <param name="addends">The smallest first, all of one subject.</param>
    /// <param name="features">What is asked of two of them.</param>
    public TermOdds(ImmutableArray<Addend> addends, TermFeatures features, BoostedTrees wholes, BoostedTrees siblings)
    {
        _count = addends.Length;
        (_wholes, _siblings, _gaps) = (new float[_count * _count], new float[_count * _count], new float[_count * _count]);
        Span<float> row = stackalloc float[TermFeatures.Names.Length];
        for (var large = 1; large < _count; large++)
        {
            for (var small = 0; small < large; small++)
            {
                var (whole, sibling, gap) = (float.MinValue, float.MinValue, NoArticle);
                foreach (var (a, b) in Compared(addends[large], addends[small]))
                {
                    features.Write(a, b, row);
                    (whole, sibling) = (Math.Max(whole, (float)wholes.Score(row)), Math.Max(sibling, (float)siblings.Score(row)));
                    if (a.Figure.Quantity.Article == b.Figure.Quantity.Article) gap = Math.Min(gap, a.GapTo(b));
                }

                _wholes[At(large, small)] = whole;
                _siblings[At(large, small)] = _siblings[At(small, large)] = sibling;
                _gaps[At(large, small)] = _gaps[At(small, large)] = gap;
            }
        }
    }

    /// <summary>The printings that stand for two numbers: where they stand nearest to each other, and where each says most.</summary>
    public static IEnumerable<(PrintedTerm A, PrintedTerm B)> Compared(Addend a, Addend b)
    {
        var nearest = Addend.Nearest(a, b);
        if (nearest is { } pair) yield return pair;
        if (nearest != (a.Fullest, b.Fullest)) yield return (a.Fullest, b.Fullest);
    }

    /// <summary>Log odds that the second is a part of the first.</summary>
    public float Whole(int large, int small) => _wholes[At(large, small)];

    /// <summary>Log odds that both are parts of one whole.</summary>
    public float Siblings(int one, int other) => _siblings[At(one, other)];

    /// <summary>How many figures one stands behind the other where they stand nearest.</summary>
    public float Gap(int one, int other) => _gaps[At(one, other)];

    private int At(int one, int other) => (one * _count) + other;
}
