namespace Variorum.Trainer.Names;

/// <summary>The sets of names below the data folder, and how far each is trusted.</summary>
internal static class NameData
{
    public const string HeldOut = "ner/uner-ewt/dev.iob2";
    public const string PlainNews = "text/current-events-2002-2026.txt";

    private const string Main = "ner/uner-ewt/train.iob2";
    private const string Encyclopaedia = "ner/wikigold/wikigold.conll.txt";

    // Other sets have somewhat other ideas of what a name is, so they count half: UNER-EWT dev 74.8, against 73.7 without them.
    // MEANTIME (adjectives of nations are places, "the" belongs to the name) cost two points, SEC brought nothing.
    private const float Auxiliary = 0.5f;

    private static readonly string[] Tweets = ["ner/btc/a.conll", "ner/btc/e.conll", "ner/btc/g.conll"];
    private static readonly string[] Emerging = ["ner/wnut17/wnut17train.conll", "ner/wnut17/emerging.dev.conll"];

    public static string[] Files => [Main, Encyclopaedia, .. Tweets, .. Emerging];

    public static IEnumerable<(NamedText Document, float Weight)> Training(TrainingFolders folders) =>
        Uner(folders, Main).Select(d => (d, 1f))
            .Concat(Column(folders, [Encyclopaedia], sentencesADocument: 12).Select(d => (d, Auxiliary)))
            .Concat(Column(folders, Tweets, sentencesADocument: 1).Select(d => (d, Auxiliary)))
            .Concat(Column(folders, Emerging, sentencesADocument: 1).Select(d => (d, Auxiliary)));

    public static List<NamedText> Measured(TrainingFolders folders) => [.. Uner(folders, HeldOut)];

    private static IEnumerable<NamedText> Uner(TrainingFolders folders, string path) =>
        IobReader.Read(File.ReadLines(folders.Data(path)), 1, 2, 0, tokeniseAnew: false);

    private static IEnumerable<NamedText> Column(TrainingFolders folders, string[] paths, int sentencesADocument) =>
        paths.SelectMany(path => IobReader.Read(File.ReadLines(folders.Data(path)), 0, -1, sentencesADocument, tokeniseAnew: true));
}
