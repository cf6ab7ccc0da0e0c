using Variorum.Collation.Questions;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>Questions of each invented matter by a model that was learned of others: what a stranger may expect.</summary>
internal static class HeldOutEvaluation
{
    /// <param name="path">A folder of matters.</param>
    public static Score Run(string path)
    {
        var matters = LearnCommand.Matters(path);
        var scores = new Score[matters.Length];
        var training = new QuestionTraining(matters);
        HeldOut.Each(matters.Length, heldOut =>
        {
            var method = QuestionMethod.Learned(training.Learn([.. heldOut.Select(number => matters[number])]));
            foreach (var number in heldOut) scores[number] = ExamplesEvaluation.Prefixed(matters[number].Name, matters[number].Score(method));
        });
        return new Score([.. scores.SelectMany(score => score.Figures).Select(figure => figure with { Better = Better.Unjudged }), Mean(scores)], [.. scores.SelectMany(score => score.Misses)]);
    }

    /// <summary>Of one matter chance makes some hundredths: whatever is read otherwise, all is learned anew. Of the mean it makes one, which is not told.</summary>
    private static Figure Mean(Score[] scores)
    {
        var mean = scores.Average(score => score.Figures.First(figure => figure.Name.EndsWith(".pair-f1", StringComparison.Ordinal)).Value);
        return new Figure("mean.questions.pair-f1", Math.Floor(mean * 100) / 100, $"{scores.Length} matters, in whole hundredths");
    }
}
