using Variorum.Language.Learning;

namespace Variorum.Collation.Questions.Learned;

/// <summary>Trees whose certainty is bounded: one pair that looks sure must not outvote many that do not.</summary>
internal sealed class BoostedPairs(BoostedTrees trees)
{
    /// <summary>Log odds beyond these are as good as certain.</summary>
    public const double Certain = 4;

    public double Score(ReadOnlySpan<float> features) => Math.Clamp(trees.Score(features), -Certain, Certain);

    public ReadOnlyMemory<byte> ToSection() => trees.ToSection();
}
