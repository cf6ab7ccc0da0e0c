using Variorum.Collation.Questions.Learned;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>Questions of each invented matter by a model that was learned of all the others: what a stranger may expect.</summary>
internal static class HeldOutEvaluation
{
    private const int AtOnce = 2;

    /// <param name="path">A folder of matters.</param>
    public static Score Run(string path)
    {
        var matters = LearnCommand.Matters(path);
        var scores = new Score[matters.Length];
        Parallel.For(0, matters.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, number =>
        {
            var model = QuestionTraining.Learn(matters.RemoveAt(number));
            scores[number] = ExamplesEvaluation.Prefixed(matters[number].Name, matters[number].Score(new LearnedGrouper(model).Group));
        });
        return new Score([.. scores.SelectMany(score => score.Figures), Mean(scores)], [.. scores.SelectMany(score => score.Misses)]);
    }

    private static Figure Mean(Score[] scores) =>
        new("mean.questions.pair-f1", scores.Average(score => score.Figures.First(figure => figure.Name.EndsWith(".pair-f1", StringComparison.Ordinal)).Value), $"{scores.Length} matters");
}
