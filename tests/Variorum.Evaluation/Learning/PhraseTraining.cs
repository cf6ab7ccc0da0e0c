using Variorum.Claims.Quantities.Learned;
using Variorum.Evaluation.Sets;
using Variorum.Evaluation.Told;

namespace Variorum.Evaluation.Learning;

/// <summary>Learns of invented matters and articles which phrases a text bears out.</summary>
internal static class PhraseTraining
{
    public static PhraseModel Learn(IEnumerable<PhraseMatter> matters)
    {
        var rows = new LabelledRows();
        foreach (var figure in matters.SelectMany(matter => matter.Figures))
        {
            for (var i = 0; i < figure.Judged.Length; i++)
            {
                if (figure.Judged[i] is { } judged) rows.Add(figure.Decision.Phrases[i].Features, judged.Holds, 1);
            }
        }

        return new PhraseModel(GradientBoosting.Train(rows));
    }

    /// <summary>The matters of the examples, and each article that may be learned of.</summary>
    /// <param name="articles">The folder of these articles.</param>
    public static ImmutableArray<PhraseMatter> Matters(string examples, string articles)
    {
        var judged = JudgedPhrases.Read(Path.Combine(articles, JudgedPhrases.FileName));
        var matters = ExamplesEvaluation.MatterFolders(examples).Select(folder => (Func<PhraseMatter>)(() => PhraseMatter.Of(folder)));
        var others = ArticlesEvaluation.Files(articles).Select(file => (Func<PhraseMatter>)(() => PhraseMatter.OfArticle(file, judged)));
        return [.. matters.Concat(others).AsParallel().AsOrdered().Select(read => read())];
    }
}
