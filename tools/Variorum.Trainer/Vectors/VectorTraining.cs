using Variorum.Language.Learning;
using Variorum.Trainer.Treebanks;

namespace Variorum.Trainer.Vectors;

/// <summary>Plain text in, <c>english.words.bin</c> out.</summary>
internal static class VectorTraining
{
    private const int Seed = 1;
    private const int Epochs = 4;
    private const int LeastCount = 6;
    private const int Rounds = 15;

    private static readonly int[] Grains = [64, 256, 1024];

    public static int Run(TrainingFolders folders)
    {
        string[] texts = [folders.Data("text/un-general-debate-1990-2023.txt"), folders.Data("text/current-events-2002-2026.txt")];
        string[] treebanks = [folders.Data(TreebankFiles.EwtTrain), folders.Data(TreebankFiles.GumTrain)];
        var lines = texts.SelectMany(File.ReadLines).Select(PlainTokens.Of);
        var sentences = treebanks.SelectMany(path => ConlluReader.Read(File.ReadLines(path))).Select(sentence => sentence.Words.Select(word => Fold(word.Form)));
        var corpus = Corpus.Read(lines.Concat(sentences), LeastCount);
        TrainingLog.Write($"vectors: {corpus.Words.Length} words, {corpus.Lines.Sum(line => (long)line.Length)} tokens");
        var training = new StructuredSkipGram(corpus, Seed);
        training.Train(Epochs, TrainingLog.Write);
        var units = Units(training.Vectors);
        var clusters = Grains.Select(grain => KMeans.Assign(units, StructuredSkipGram.Dimension, grain, Rounds, Seed)).ToArray();
        TrainingLog.Write("vectors: clustered");
        var quantised = Array.ConvertAll(units, value => (sbyte)MathF.Round(value * WordVectors.Scale));
        var model = new WordVectors(corpus.Words, quantised, StructuredSkipGram.Dimension, clusters);
        var manifest = new ModelManifest(
            WordVectors.Part,
            WordVectors.FormatVersion,
            TrainingFolders.HashOf([.. texts, .. treebanks]),
            Seed,
            "UN General Debate 1990 to 2023, Wikipedia Current Events 2002 to 2026, words of the training parts of UD English EWT and open GUM",
            "CC BY-SA 4.0",
            ModelManifest.NamedScores([("words", corpus.Words.Length)]));
        ModelStore.Replace(folders, new ModelFile(manifest, model.Sections()), file => WordVectors.Read(file).Count == corpus.Words.Length);
        return 0;
    }

    private static string Fold(string form) => string.Create(form.Length, form, (span, from) => WordVectors.Fold(from, span));

    private static float[] Units(ReadOnlySpan<float> vectors)
    {
        var units = vectors.ToArray();
        for (var i = 0; i < units.Length; i += StructuredSkipGram.Dimension)
            UnitVectors.Normalise(units.AsSpan(i, StructuredSkipGram.Dimension));
        return units;
    }
}
