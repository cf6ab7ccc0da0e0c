using Variorum.Evaluation.Pages;
using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation.Sets;

/// <summary>All sets, in the order in which they run. A new one is a line here.</summary>
public static class EvaluationSets
{
    public static ImmutableArray<EvaluationSet> All { get; } =
    [
        new("examples", "DIR", "the invented matters, run from files to casebook", places => places.InRoot("examples"), ExamplesEvaluation.Run)
        {
            Files = ExamplesEvaluation.Files,
        },
        new("export", "DIR|FILE.jsonl", "whether exports keep their contract", places => places.InRoot("examples"), ExportEvaluation.Run)
        {
            Files = ExamplesEvaluation.Files,
        },
        new("albania", "DIR|FILE.jsonl", "five real documents, three of them annotated", places => places.Shared, AlbaniaEvaluation.Run)
        {
            Files = AlbaniaEvaluation.Files,
        },
        new("pages", "DIR", "article bodies of saved news pages", places => places.InShared("data/article-extraction"), Pages),
    ];

    private static Score Pages(string path)
    {
        var (figures, misses) = PagesScorer.Score(path);
        return Score.Of(figures, misses.Select(miss => FormattableString.Invariant($"{miss.Id} {miss.F1:0.000} {miss.Address}")));
    }
}
