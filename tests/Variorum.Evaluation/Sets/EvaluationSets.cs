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
        .. StageSets.All,
    ];
}
