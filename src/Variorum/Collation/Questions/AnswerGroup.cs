namespace Variorum.Collation.Questions;

/// <summary>The answers to one question.</summary>
/// <param name="Core">Those that say so in the question's own measure.</param>
/// <param name="OtherWords">Those of a related measure that give one of the core's values.</param>
internal sealed record AnswerGroup(ImmutableArray<Answer> Core, ImmutableArray<Answer> OtherWords)
{
    /// <summary>The core first.</summary>
    public IEnumerable<Answer> All => Core.Concat(OtherWords);

    /// <summary>What share of the answers have a word of this stem in their phrases or sentences.</summary>
    public double ShareOf(string stem) => (double)All.Count(answer => answer.AllStems.Contains(stem)) / (Core.Length + OtherWords.Length);

    /// <summary>The family that most answers are of is the question's; that "1,900" was not read as a count of the dead does not make it another question.</summary>
    public static AnswerGroup Of(ImmutableArray<Answer> answers)
    {
        var family = answers.GroupBy(answer => answer.Family).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key.IsToll()).ThenBy(same => same.Key).First().Key;
        var ordered = answers.OrderBy(answer => answer.Quantity.Anchor).ThenBy(answer => answer.Quantity.Id).ToList();
        return new AnswerGroup([.. ordered.Where(answer => answer.Family == family)], [.. ordered.Where(answer => answer.Family != family)]);
    }
}
