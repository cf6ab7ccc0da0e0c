using Variorum.Evaluation.Dating;
using Variorum.Evaluation.Learning;

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
        new("examples-on-gold-claims", "DIR", "questions and arithmetic of the invented matters, made of the gold's own claims", places => places.InRoot("examples"), GoldClaimsEvaluation.Examples)
        {
            Files = ExamplesEvaluation.Files,
        },
        new("albania-on-gold-claims", "DIR", "questions and arithmetic of the real documents, made of the gold's own claims", places => places.Shared, GoldClaimsEvaluation.Albania)
        {
            Files = AlbaniaEvaluation.Files,
        },
        new("questions-held-out", "DIR", "questions of each invented matter, learned of the others alone", places => places.InRoot("examples"), HeldOutEvaluation.Run)
        {
            Files = ExamplesEvaluation.Files,
        },
        new("sums-held-out", "DIR", "sums of each invented matter, learned of the others alone", places => places.InRoot("examples"), SumsHeldOutEvaluation.Run)
        {
            Files = ExamplesEvaluation.Files,
        },
        new("counted-held-out", "DIR", "what figures without a noun count in each invented matter, learned of the others alone", places => places.InRoot("examples"), CountedHeldOutEvaluation.Run)
        {
            Files = ExamplesEvaluation.Files,
        },
        new("phrases-held-out", "DIR", "what is told of figures in each invented matter and article, learned of the others alone", places => places.Root, root => PhrasesHeldOutEvaluation.Run(Path.Combine(root, "examples"), Path.Combine(root, ArticlesEvaluation.Learned)))
        {
            Files = root => [.. ExamplesEvaluation.Files(Path.Combine(root, "examples")), .. EvaluationSet.AllFiles(Path.Combine(root, ArticlesEvaluation.Learned))],
        },
        new("dating-hidden", "DIR", "texts of the invented matters that print their date, dated without it", places => places.InRoot("examples"), HiddenDatesEvaluation.Run)
        {
            Files = ExamplesEvaluation.Files,
        },
        new("articles", "DIR", "invented articles full of disputed figures, of which nothing was learned", places => places.InRoot(ArticlesEvaluation.Folder), ArticlesEvaluation.Run)
        {
            Files = ArticlesEvaluation.Files,
        },
        .. StageSets.All,
    ];
}
