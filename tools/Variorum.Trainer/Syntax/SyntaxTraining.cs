using Variorum.Language.Learning;
using Variorum.Language.Parsing;
using Variorum.Language.Tagging;
using Variorum.Trainer.Learning;
using Variorum.Trainer.Lexicons;
using Variorum.Trainer.Treebanks;

namespace Variorum.Trainer.Syntax;

/// <summary>Treebanks, dictionaries and word vectors in, <c>english.syntax.bin</c> out.</summary>
internal static class SyntaxTraining
{
    private const int Seed = 1;
    private const int WordsAtOnce = 600;
    private const int LongestSentence = 120;
    private const float PeakRate = 3e-3f;
    private const int WarmupSteps = 300;

    // EWT dev, LAS on gold words after 3, 6, 10, 15 epochs of 18: 81.7, 83.9, 85.0, 85.7; the last ones gain a tenth each.
    private const int Epochs = 18;

    private static SyntaxShape Shape { get; } = new(Embedding: 128, Units: 96, Layers: 3, TagLayer: 2, Arc: 96, Relation: 96);

    public static int Run(TrainingFolders folders)
    {
        var vectors = WordVectors.Read(ModelFile.Read(File.ReadAllBytes(folders.Model($"{WordVectors.Part}.bin")), WordVectors.Part, WordVectors.FormatVersion));
        var lexicon = LexiconBuilder.Build(folders);
        string[] treebanks = [folders.Data(TreebankFiles.EwtTrain), folders.Data(TreebankFiles.GumTrain)];
        var sentences = treebanks.SelectMany(Read).Where(sentence => sentence.Words.Length <= LongestSentence).ToArray();
        var data = TrainingData.From(sentences, new WordFeatures(vectors, lexicon));
        TrainingLog.Write($"syntax: {sentences.Length} sentences, {sentences.Sum(sentence => sentence.Words.Length)} words, {data.Features.Length} features");
        var trainer = new SyntaxTrainer(Shape, data.Labels, data.Features.Length, vectors, Seed);
        SyntaxNetwork Network() => new(Shape, data.Labels, data.Features, lexicon, vectors, trainer.Weights());
        var dev = Read(folders.Data(TreebankFiles.EwtDev)).ToArray();
        Train(trainer, data, Network, dev, folders);
        var manifest = new ModelManifest(
            SyntaxNetwork.Part,
            SyntaxNetwork.FormatVersion,
            TrainingFolders.HashOf([.. treebanks, .. LexiconBuilder.Files.Select(folders.Data)]),
            Seed,
            "Training parts of UD English EWT 2.16 and of the openly licensed genres of UD English GUM; Open English WordNet; UniMorph English",
            "CC BY-SA 4.0",
            ModelManifest.NamedScores(SyntaxScoring.Score(Rounded(Network()), dev).Select(score => ($"EWT dev, gold words: {score.Name}", score.Value))));
        var expected = SyntaxScoring.Score(Rounded(Network()), dev);
        ModelStore.Replace(
            folders, new ModelFile(manifest, Network().Sections()), file => SyntaxScoring.Score(SyntaxNetwork.Read(file, vectors), dev).SequenceEqual(expected));
        TrainingLog.Write($"syntax: {Describe(expected)}");
        return 0;
    }

    private static void Train(SyntaxTrainer trainer, TrainingData data, Func<SyntaxNetwork> network, ConlluSentence[] dev, TrainingFolders folders)
    {
        var random = new SeededRandom(Seed);
        var steps = Epochs * (data.Sentences.Sum(sentence => sentence.Length) / WordsAtOnce);
        var step = 0;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var loss = 0.0;
            var batches = Batches(data.Sentences, random);
            foreach (var batch in batches)
                loss += trainer.Train(batch, Rate(++step, steps));
            TrainingLog.Write(FormattableString.Invariant($"syntax: epoch {epoch + 1}, loss a word {loss / data.Sentences.Sum(sentence => sentence.Length):F3}, {Describe(SyntaxScoring.Score(network(), dev))}"));
            File.WriteAllBytes(folders.Model($"{SyntaxNetwork.Part}.checkpoint"), Packed(network()).ToBytes());
        }
    }

    /// <summary>Rises to the peak, then falls along a line to nothing.</summary>
    private static float Rate(int step, int steps) =>
        PeakRate * Math.Min((float)step / WarmupSteps, Math.Max(1 - ((float)step / steps), 0.005f));

    private static List<TrainingWord[][]> Batches(TrainingWord[][] sentences, SeededRandom random)
    {
        var order = (TrainingWord[][])sentences.Clone();
        random.Shuffle(order.AsSpan());
        var batches = new List<TrainingWord[][]>();
        var batch = new List<TrainingWord[]>();
        var words = 0;
        foreach (var sentence in order)
        {
            batch.Add(sentence);
            words += sentence.Length;
            if (words < WordsAtOnce)
                continue;
            batches.Add([.. batch]);
            batch.Clear();
            words = 0;
        }

        return batches;
    }

    /// <summary>The network as it will be read back: with weights of half precision.</summary>
    private static SyntaxNetwork Rounded(SyntaxNetwork network) => SyntaxNetwork.Read(Packed(network), network.Vectors);

    private static ModelFile Packed(SyntaxNetwork network)
    {
        var manifest = new ModelManifest(SyntaxNetwork.Part, SyntaxNetwork.FormatVersion, "", Seed, "checkpoint", "", ModelManifest.NamedScores([]));
        return new ModelFile(manifest, network.Sections());
    }

    private static IEnumerable<ConlluSentence> Read(string path) => ConlluReader.Read(File.ReadLines(path));

    private static string Describe(IReadOnlyList<(string Name, double Value)> scores) =>
        string.Join(", ", scores.Select(score => FormattableString.Invariant($"{score.Name} {score.Value:F2}")));
}
