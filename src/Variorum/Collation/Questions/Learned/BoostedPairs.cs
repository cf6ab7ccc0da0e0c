using Variorum.Language.Learning;

namespace Variorum.Collation.Questions.Learned;

/// <summary>Trees whose certainty is bounded: one pair that looks sure must not outvote many that do not.</summary>
internal sealed class BoostedPairs(BoostedTrees trees)
{
    public double Score(ReadOnlySpan<float> features) => Math.Clamp(trees.Score(features), -FigureFeatures.Certain, FigureFeatures.Certain);

    public void Write(SectionWriter writer) => trees.Write(writer);
}
