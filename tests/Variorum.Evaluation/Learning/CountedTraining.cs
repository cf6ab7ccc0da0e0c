using Variorum.Claims.Quantities.Learned;

namespace Variorum.Evaluation.Learning;

/// <summary>Learns of invented matters what figures without a noun count.</summary>
internal static class CountedTraining
{
    public static CountedModel Learn(IEnumerable<CountedMatter> matters)
    {
        var rows = new LabelledRows();
        foreach (var labelled in matters.SelectMany(matter => matter.Decisions))
        {
            for (var i = 0; i < labelled.Right.Length; i++) rows.Add(labelled.Decision.Features[i], labelled.Right[i], 1);
        }

        return new CountedModel(GradientBoosting.Train(rows));
    }

    /// <summary>The matters of a folder, in ordinal order of their names.</summary>
    public static ImmutableArray<CountedMatter> Matters(string examples) =>
        [.. Sets.ExamplesEvaluation.MatterFolders(examples).AsParallel().AsOrdered().Select(folder => new CountedMatter(folder))];
}
