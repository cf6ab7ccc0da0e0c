using Variorum.Language.Learning;

namespace Variorum.Collation.Questions.Learned;

/// <summary>What was learned of whether two readings of a question count one thing at all: what is put together on a matter that nobody learned of often does not, and two figures that count different things do not contradict.</summary>
/// <param name="trees">Over <see cref="Names"/>.</param>
/// <param name="likelihood">The log odds that two printings answer one question.</param>
internal sealed class SameThing(BoostedTrees trees, BoostedPairs likelihood)
{
    // Log odds, 3 to 5: as much as two figures need to be put into one question.
    private const double Enough = -0.5;

    private static readonly ImmutableArray<string> Own =
        ["mean likelihood", "most likelihood", "least likelihood", "with others, most", "with others, least", "by a third", "readings"];

    /// <summary>In the order of the numbers.</summary>
    public static readonly ImmutableArray<string> Names = [.. RelationFeatures.Names, .. Own];

    public ReadingLikelihoods Likelihoods(PairFeatures pairs, ImmutableArray<ReadingGroup> readings) => new(pairs, likelihood, readings);

    /// <summary>It is not likely enough that they count one thing.</summary>
    /// <param name="relation">As <see cref="RelationFeatures"/> wrote it.</param>
    public bool Doubts(ReadingLikelihoods likelihoods, int a, int b, ReadOnlySpan<float> relation)
    {
        Span<float> features = stackalloc float[Names.Length];
        Write(likelihoods, a, b, relation, features);
        return trees.Score(features) < Enough;
    }

    /// <summary>Writes the numbers in the order of <see cref="Names"/>.</summary>
    /// <param name="a">The place of the one among the readings.</param>
    /// <param name="b">The place of the other.</param>
    /// <param name="relation">As <see cref="RelationFeatures"/> wrote it.</param>
    public static void Write(ReadingLikelihoods likelihoods, int a, int b, ReadOnlySpan<float> relation, Span<float> into)
    {
        relation.CopyTo(into);
        var writer = new FeatureWriter(into[relation.Length..]);
        var (mean, most, least) = likelihoods.Of(a, b);
        writer.Add((float)mean);
        writer.Add((float)most);
        writer.Add((float)least);
        writer.AddBoth((float)likelihoods.WithOthers(a), (float)likelihoods.WithOthers(b));
        writer.Add((float)likelihoods.ByThird(a, b));
        writer.Add(likelihoods.Count);
    }
}
