namespace Variorum.Views.Questions;

/// <summary>The questions with most to see first: open conflicts, then origins, then alphabet.</summary>
public static class QuestionOrder
{
    public const string Stated = "Questions with most open conflicts come first; then those with most origins; then by alphabet.";

    public static ImmutableArray<QuestionLine> Sort(IEnumerable<QuestionLine> questions) =>
    [
        .. questions
            .OrderByDescending(question => question.Conflicts)
            .ThenByDescending(question => question.Origins)
            .ThenBy(question => question.Text, StringComparer.Ordinal)
            .ThenBy(question => question.Id),
    ];
}
