using Variorum.Text;

namespace Variorum.Collation.Questions.Learned;

/// <summary>A reading, and what is told of it alone.</summary>
/// <param name="Cues">How many of its sentences have each sort of <see cref="RelationCues"/>.</param>
/// <param name="Named">Who gives it, folded; those who merely print it are not among them.</param>
/// <param name="Days">When it was printed.</param>
internal sealed record RelationProfile(ReadingGroup Reading, ImmutableArray<float> Cues, HashSet<string> Named, List<DateOnly> Days)
{
    public HashSet<Identifier> Articles { get; } = [.. Reading.Answers.Select(answer => answer.Quantity.Article)];
}
