using Variorum.Collation.Questions.Learned;

namespace Variorum.Collation.Questions;

/// <summary>How questions are found, so that this can be learned and measured.</summary>
/// <param name="Group">Tells which answers belong to one question.</param>
/// <param name="Relations">What was learned of how readings stand to each other; without it only the rules speak.</param>
internal sealed record QuestionMethod(Func<QuestionMaterial, ImmutableArray<AnswerGroup>> Group, LearnedRelations? Relations)
{
    /// <summary>By the rules alone.</summary>
    public static QuestionMethod Ruled { get; } = new(material => material.Ruled, null);

    public static QuestionMethod Learned(QuestionModel model) => new(new LearnedGrouper(model.Pairs, model.Figures).Group, new LearnedRelations(model.Relations, new SameThing(model.Same, model.Pairs)));
}
