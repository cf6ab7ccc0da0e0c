using Variorum.Claims.Quantities.Learned;
using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation.Learning;

/// <summary>What figures without a noun count in each invented matter, chosen by a model that was learned of others, beside what the grammar alone says.</summary>
internal static class CountedHeldOutEvaluation
{
    /// <param name="path">A folder of matters.</param>
    public static Score Run(string path)
    {
        var matters = CountedTraining.Matters(path);
        var chosen = new Tally[matters.Length];
        HeldOut.Each(matters.Length, heldOut =>
        {
            var model = CountedTraining.Learn(matters.Where((_, number) => !heldOut.Contains(number)));
            foreach (var number in heldOut) chosen[number] = Tally.Of(matters[number], decision => CountedChooser.Likeliest(model, decision));
        });
        var grammar = matters.Select(matter => Tally.Of(matter, decision => decision.Candidates is [{ Form: CandidateForm.Rule }, ..] ? 0 : null)).ToArray();
        return new Score([.. Figures("grammar", grammar).Select(figure => figure with { Better = Better.Unjudged }), .. Figures("chosen", chosen)], []);
    }

    private static IEnumerable<Figure> Figures(string name, Tally[] matters)
    {
        var all = matters.Aggregate((a, b) => new Tally(a.Figures + b.Figures, a.Told + b.Told, a.Right + b.Right));
        yield return new Figure($"{name}.precision", (double)all.Right / all.Told, $"{all.Right} right of {all.Told} told");
        yield return new Figure($"{name}.recall", (double)all.Right / all.Figures, $"{all.Right} right of {all.Figures} figures");
    }

    private sealed record Tally(int Figures, int Told, int Right)
    {
        public static Tally Of(CountedMatter matter, Func<CountedDecision, int?> choose)
        {
            var choices = matter.Decisions.Select(labelled => (labelled.Right, Choice: choose(labelled.Decision))).ToList();
            return new Tally(choices.Count, choices.Count(choice => choice.Choice is not null), choices.Count(choice => choice.Choice is { } number && choice.Right[number]));
        }
    }
}
