using Variorum.Evaluation.Baselines;
using Variorum.Evaluation.Sets;
using Variorum.Language.Learning;
using Variorum.Trainer;

namespace Variorum.Evaluation.Learning;

/// <summary>Puts a model that was learned of the invented matters where the build takes it from.</summary>
internal static class LearnedModel
{
    /// <param name="again">Reads the stored file and gives its sections, to see that nothing was lost.</param>
    /// <param name="articles">A folder of articles that were learned of, too; null where there is none.</param>
    public static void Store(Places places, TextWriter output, string part, int formatVersion, IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> sections, Func<ModelFile, IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)>> again, string? articles = null)
    {
        var examples = places.InRoot("examples");
        var matters = string.Join(", ", ExamplesEvaluation.MatterFolders(examples).Select(Path.GetFileName));
        var more = articles is null ? [] : EvaluationSet.AllFiles(articles);
        var source = $"the invented matters of examples/: {matters}" + (articles is null ? "" : $"; invented articles: {ArticlesEvaluation.Learned}");
        var manifest = new ModelManifest(part, formatVersion, FileSetHash.Of(examples, [.. ExamplesEvaluation.Files(examples), .. more]), Seed: 1, source, "CC BY-SA 4.0", ModelManifest.NamedScores([]));
        var file = new ModelFile(manifest, sections);
        ModelStore.Replace(new TrainingFolders(examples, places.InRoot("models")), file, back => new ModelFile(manifest, again(back)).ToBytes().AsSpan().SequenceEqual(file.ToBytes()));
        output.WriteLine("Build again to have it in the program.");
    }
}
