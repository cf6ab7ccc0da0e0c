using Variorum.Language.Learning;

namespace Variorum.Collation.Questions.Learned;

/// <summary>What was learned of how two readings of one question stand to each other: for each kind the odds that it is that one.</summary>
/// <param name="trees">In the order of <see cref="Kinds"/>, over <see cref="RelationFeatures"/>.</param>
internal sealed class RelationTrees(ImmutableArray<BoostedTrees> trees)
{
    // What the rules say is believed where nothing else is half as likely again; where they find nothing that explains a difference, four times as likely.
    private const double Believed = 0.5;
    private const double Unexplained = 1.5;

    /// <summary>Those between which learning decides; the others are told by the values alone.</summary>
    public static readonly ImmutableArray<RelationKind> Kinds = [RelationKind.Conflict, RelationKind.Superseded, RelationKind.DifferentDate, RelationKind.DifferentScope];

    public ImmutableArray<BoostedTrees> Trees => trees;

    /// <summary>All kinds, the likeliest first.</summary>
    /// <param name="ruled">What the rules say.</param>
    public ImmutableArray<RelationKind> Ranked(ReadOnlySpan<float> features, RelationKind ruled)
    {
        var odds = new (RelationKind Kind, double LogOdds)[Kinds.Length];
        for (var kind = 0; kind < Kinds.Length; kind++) odds[kind] = (Kinds[kind], trees[kind].Score(features) + (Kinds[kind] == ruled ? Trust(ruled) : 0));
        return [.. odds.OrderByDescending(each => each.LogOdds).Select(each => each.Kind)];
    }

    private static double Trust(RelationKind ruled) => ruled is RelationKind.Conflict ? Unexplained : Believed;
}
