using Variorum.Language.Learning;
using Variorum.Language.Tokenizing;
using Variorum.Trainer.Treebanks;

namespace Variorum.Trainer.Sentences;

/// <summary>Treebanks in, <c>english.sentences.bin</c> out.</summary>
internal static class SentenceTraining
{
    public static int Run(TrainingFolders folders)
    {
        var settings = new BoundarySettings();
        string[] files = [folders.Data(TreebankFiles.EwtTrain), folders.Data(TreebankFiles.GumTrain)];
        var examples = files.SelectMany(file => BoundaryExamples.Of(RawTreebank.Read(File.ReadLines(file)))).ToList();
        TrainingLog.Write($"sentences: {examples.Count} gaps, {examples.Count(e => e.Ends)} of them boundaries");
        var model = BoundaryTrainer.Train(examples, settings);
        var heldOut = RawTreebank.Read(File.ReadLines(folders.Data(TreebankFiles.EwtDev)));
        double f1 = SentenceF1(model, heldOut);
        TrainingLog.Write(FormattableString.Invariant($"sentences: F1 {f1:F2} on held-out text"));
        var manifest = new ModelManifest(
            BoundaryModel.Part,
            BoundaryModel.FormatVersion,
            TrainingFolders.HashOf(files),
            settings.Seed,
            "UD English EWT 2.16 train; UD English GUM train, openly licensed genres",
            "CC BY-SA 4.0",
            ModelManifest.NamedScores([("EWT dev sentences F1", f1)]));
        ModelStore.Replace(
            folders, new ModelFile(manifest, [("weights", model.ToSection())]), file => SentenceF1(BoundaryModel.Read(file), heldOut) == f1);
        return 0;
    }

    private static double SentenceF1(BoundaryModel model, RawTreebank gold)
    {
        var words = WordScanner.Scan(gold.Text, 0, gold.Text.Length);
        var found = SentenceSplitter.Group(gold.Text, words, model).Select(s => s.Span).ToHashSet();
        int right = gold.Sentences.Count(s => found.Contains(s.Span));
        return 200.0 * right / (found.Count + gold.Sentences.Length);
    }
}
