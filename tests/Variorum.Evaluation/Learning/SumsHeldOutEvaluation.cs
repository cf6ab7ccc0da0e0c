using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>Sums of each invented matter by a model that was learned of others, beside what is found without any.</summary>
internal static class SumsHeldOutEvaluation
{
    /// <param name="path">A folder of matters.</param>
    public static Score Run(string path)
    {
        var matters = SumTraining.Matters(path);
        var (without, with) = (new Score[matters.Length], new Score[matters.Length]);
        var training = new SumTraining(matters);
        HeldOut.Each(matters.Length, heldOut =>
        {
            var model = training.Learn([.. heldOut.Select(number => matters[number])]);
            foreach (var number in heldOut)
            {
                without[number] = matters[number].Score(null);
                with[number] = matters[number].Score(model);
            }
        });
        var misses = matters.Zip(with, (matter, score) => ExamplesEvaluation.Prefixed(matter.Name, score).Misses).SelectMany(each => each);
        return new Score([.. Figures("without", without).Select(figure => figure with { Better = Better.Unjudged }), .. Figures("learned", with)], [.. misses]);
    }

    private static IEnumerable<Figure> Figures(string name, Score[] scores)
    {
        foreach (var figure in (string[])["arithmetic.recall", "arithmetic.shown"])
            yield return new Figure($"{name}.{figure}", scores.Average(score => Of(score, figure)), $"mean of {scores.Length} matters");
        yield return new Figure($"{name}.arithmetic.false", scores.Sum(score => Of(score, "arithmetic.false")), "shown and not in the gold, all together", Better.Lower);
    }

    private static double Of(Score score, string figure) => score.Figures.First(each => each.Name == figure).Value;
}
