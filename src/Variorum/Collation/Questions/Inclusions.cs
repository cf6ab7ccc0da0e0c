using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Tells where a sentence says that one figure is part of another: "100,000 were put to death, including 30,000 in one summer".</summary>
internal sealed class Inclusions(IReadOnlyDictionary<SnapshotId, string> texts)
{
    private static readonly ImmutableArray<string> Cues = ["including", "among them", "among whom", "of whom", "of them", "of which", "of these", "of those"];

    public bool Includes(Answer a, Answer b)
    {
        var (first, second) = a.Quantity.Anchor.Span.Start <= b.Quantity.Anchor.Span.Start ? (a, b) : (b, a);
        if (first.Quantity.Article != second.Quantity.Article || first.Quantity.Sentence != second.Quantity.Sentence || first.Size <= second.Size) return false;
        var (from, to) = (first.Quantity.Anchor.Span.End, second.Quantity.Anchor.Span.Start);
        return from < to && Folding.Fold(texts[first.Quantity.Anchor.Snapshot][from..to]) is var between && Cues.Any(cue => between.Contains(cue, StringComparison.Ordinal));
    }
}
