using Variorum.Collation.Questions;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>Chooses the percentages that may be a share.</summary>
internal static class PercentageReader
{
    public static ImmutableArray<PrintedTerm> Read(AnswerMaterial material) =>
        [.. material.Answers.Where(answer => ShareSearch.IsPercentage(answer.Quantity)).Select(answer => new PrintedTerm(ShareSearch.ToFigure(answer.Quantity), answer))];
}
