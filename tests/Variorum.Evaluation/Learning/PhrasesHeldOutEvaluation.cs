using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation.Learning;

/// <summary>What is told of the figures of each invented matter by a model that was learned of others, beside all that the grammar says.</summary>
internal static class PhrasesHeldOutEvaluation
{
    /// <param name="articles">The folder of the articles that are learned of, too.</param>
    public static Score Run(string examples, string articles)
    {
        var matters = PhraseTraining.Matters(examples, articles);
        var told = new Tally[matters.Length];
        HeldOut.Each(matters.Length, heldOut =>
        {
            var model = PhraseTraining.Learn(matters.Where((_, number) => !heldOut.Contains(number)));
            foreach (var number in heldOut) told[number] = Tally.Of(matters[number], figure => model.Longest(figure.Decision.Phrases, figure.Decision.Noun));
        });
        var grammar = matters.Select(matter => Tally.Of(matter, figure => figure.Decision.Phrases[0].Text)).ToArray();
        return new Score([.. Figures("grammar", grammar).Select(figure => figure with { Better = Better.Unjudged }), .. Figures("told", told)], []);
    }

    private static IEnumerable<Figure> Figures(string name, Tally[] matters)
    {
        var all = matters.Aggregate((a, b) => new Tally(a.Figures + b.Figures, a.Judged + b.Judged, a.True + b.True));
        yield return new Figure($"{name}.true", (double)all.True / all.Judged, $"of {all.Judged} told and judged");
        yield return new Figure($"{name}.recall", (double)all.True / all.Figures, $"{all.True} true of {all.Figures} figures of which something is true");
    }

    /// <param name="Figures">Those of which some phrase holds.</param>
    /// <param name="Judged">Those of which a phrase is told that somebody judged.</param>
    /// <param name="True">Those of which the phrase that is told holds.</param>
    private sealed record Tally(int Figures, int Judged, int True)
    {
        public static Tally Of(PhraseMatter matter, Func<JudgedFigure, string?> tell)
        {
            var told = matter.Figures.Select(figure => figure.Judged.FirstOrDefault(judged => judged is not null && judged.Phrase == tell(figure))).OfType<Told.JudgedPhrase>().ToList();
            return new Tally(matter.Figures.Count(figure => figure.Judged.Any(judged => judged is { Holds: true })), told.Count, told.Count(judged => judged.Holds));
        }
    }
}
