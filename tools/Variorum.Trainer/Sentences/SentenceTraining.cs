using System.Security.Cryptography;
using Variorum.Language.Learning;
using Variorum.Language.Tokenizing;

namespace Variorum.Trainer.Sentences;

/// <summary>Trains <c>english.sentences.bin</c>, which is compiled into the language library.</summary>
public static class SentenceTraining
{
    /// <param name="trainingFiles">Treebanks in CoNLL-U with paragraph marks.</param>
    /// <param name="heldOutFile">A treebank that is only measured.</param>
    /// <param name="modelFolder">Where the model and its manifest go.</param>
    /// <param name="log">Told of progress and figures.</param>
    public static void Run(IReadOnlyList<string> trainingFiles, string heldOutFile, string modelFolder, Action<string> log)
    {
        var settings = new BoundarySettings();
        var examples = trainingFiles.SelectMany(file => BoundaryExamples.Of(RawTreebank.Read(File.ReadLines(file)))).ToList();
        log($"{examples.Count} gaps, {examples.Count(e => e.Ends)} of them boundaries");
        var model = BoundaryTrainer.Train(examples, settings);
        double f1 = SentenceF1(model, RawTreebank.Read(File.ReadLines(heldOutFile)));
        log(FormattableString.Invariant($"held out: sentences F1 {f1:F2}"));
        var manifest = new ModelManifest(
            BoundaryModel.Part,
            BoundaryModel.FormatVersion,
            Hash(trainingFiles),
            settings.Seed,
            "UD English EWT 2.16 train; UD English GUM train, openly licensed genres",
            "CC BY-SA 4.0",
            ModelManifest.NamedScores([("EWT dev sentences F1", f1)]));
        ModelFiles.Replace(modelFolder, new ModelFile(manifest, [("weights", model.ToSection())]),
            file => SentenceF1(BoundaryModel.Read(file), RawTreebank.Read(File.ReadLines(heldOutFile))) == f1);
    }

    private static double SentenceF1(BoundaryModel model, RawTreebank gold)
    {
        var words = WordScanner.Scan(gold.Text, 0, gold.Text.Length);
        var found = SentenceSplitter.Group(gold.Text, words, model).Select(s => s.Span).ToHashSet();
        int right = gold.Sentences.Count(s => found.Contains(s.Span));
        return 200.0 * right / (found.Count + gold.Sentences.Length);
    }

    private static string Hash(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files)
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
