using Variorum.Collation.Questions.Learned;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>Questions of each invented matter by a model that was learned of all the others: what a stranger may expect.</summary>
internal static class HeldOutEvaluation
{
    /// <param name="path">A folder of matters.</param>
    public static Score Run(string path)
    {
        var matters = LearnCommand.Matters(path);
        var scores = new Score[matters.Length];
        var training = new QuestionTraining(matters);
        Parallel.For(0, matters.Length, number =>
            scores[number] = ExamplesEvaluation.Prefixed(matters[number].Name, matters[number].Score(new LearnedGrouper(training.Learn(matters[number])).Group)));
        return new Score([.. scores.SelectMany(score => score.Figures).Select(figure => figure with { Better = Better.Unjudged }), Mean(scores)], [.. scores.SelectMany(score => score.Misses)]);
    }

    /// <summary>Of one matter chance makes some hundredths: whatever is read otherwise, all is learned anew. Of the mean it makes one, which is not told.</summary>
    private static Figure Mean(Score[] scores)
    {
        var mean = scores.Average(score => score.Figures.First(figure => figure.Name.EndsWith(".pair-f1", StringComparison.Ordinal)).Value);
        return new Figure("mean.questions.pair-f1", Math.Floor(mean * 100) / 100, $"{scores.Length} matters, in whole hundredths");
    }
}
