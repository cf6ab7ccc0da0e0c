using Variorum.Collation.Questions;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>Words beside a figure that hint at a whole or at a part. None decides: what they weigh is learned.</summary>
internal sealed class SumCues(IReadOnlyDictionary<SnapshotId, string> texts)
{
    // Some eight words before the figure and behind it, within its sentence.
    private const int Reach = 50;

    /// <summary>A total; a rest; one beside others; a part; all of it; some left out; a sum; no more than that.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Groups =
    [
        ["total", "altogether", " in all", "overall", "together", "combined"],
        ["remaining", "the rest", "remainder", "balance", "difference"],
        [" other ", " another ", " others ", " further ", "more than", "additional", " plus ", " added "],
        [" of whom", " of which", " of them", " of these", " of those", "including", "among them"],
        [" all ", " full ", " whole ", " entire "],
        [" not ", " without ", "excluding", " except ", " outside "],
        [" sum ", " add up", " adds up", " come to ", " comes to ", " came to ", " make ", " makes ", " made up"],
        [" only ", " just ", " alone "],
    ];

    private readonly Dictionary<Answer, float[]> _known = new((IEqualityComparer<Answer>)ReferenceEqualityComparer.Instance);

    public static readonly ImmutableArray<string> Names = ["total", "rest", "others", "part", "all", "without", "sum", "only"];

    /// <summary>For each sort of cue 1 where it stands beside the figure, else 0.</summary>
    public ReadOnlySpan<float> Of(Answer answer)
    {
        if (!_known.TryGetValue(answer, out var cues)) _known[answer] = cues = Read(answer);
        return cues;
    }

    private float[] Read(Answer answer)
    {
        var (sentence, at) = (answer.Quantity.Sentence, answer.Quantity.Anchor.Span);
        var (from, to) = (Math.Max(sentence.Start, at.Start - Reach), Math.Min(sentence.End, at.End + Reach));
        var beside = from < to ? $" {Folding.Fold(texts[answer.Quantity.Anchor.Snapshot][from..to])} " : string.Empty;
        return [.. Groups.Select(cues => cues.Any(cue => beside.Contains(cue, StringComparison.Ordinal)) ? 1f : 0f)];
    }
}
