using Variorum.Language.Entities;
using Variorum.Language.Learning;

namespace Variorum.Trainer.Names;

/// <summary>Texts with names in, <c>english.names.bin</c> out; needs the word vectors.</summary>
internal static class NameTraining
{
    public static int Run(TrainingFolders folders)
    {
        var settings = new ChainSettings();
        var vectors = WordVectors.Read(ModelFile.Read(File.ReadAllBytes(folders.Model(WordVectors.Part + ".bin")), WordVectors.Part, WordVectors.FormatVersion));
        var documents = NameData.Training(folders).ToList();
        var heldOut = NameData.Measured(folders);
        var gazetteer = GazetteerBuilder.FromLists(folders.Data);

        var first = Train(documents, new NameResources(vectors, gazetteer.Finish()), settings, heldOut);
        int seen = NameSightings.AddTo(gazetteer, first, File.ReadLines(folders.Data(NameData.PlainNews)));
        TrainingLog.Write($"names: {seen} phrases seen again and again in plain text");
        var resources = new NameResources(vectors, gazetteer.Finish());
        var recognizer = Train(documents, resources, settings, heldOut);

        double f1 = NameScore.Of(recognizer, heldOut).F1;
        var manifest = new ModelManifest(
            NameRecognizer.Part,
            NameRecognizer.FormatVersion,
            TrainingFolders.HashOf([.. NameData.Files.Append(NameData.PlainNews).Select(folders.Data)]),
            settings.Seed,
            "Universal NER English EWT train; wikigold; Broad Twitter Corpus (a, e, g); WNUT 2017 train and dev; names seen in Wikipedia Current Events; gazetteers of cities, territories, forenames, surnames, speakers, roles; Open English WordNet",
            "CC BY-SA 4.0",
            ModelManifest.NamedScores([("UNER-EWT dev names F1, gold words", f1)]));
        ModelStore.Replace(
            folders, new ModelFile(manifest, recognizer.Sections()), file => NameScore.Of(NameRecognizer.Read(file, vectors), heldOut).F1 == f1);
        return 0;
    }

    private static NameRecognizer Train(
        List<(NamedText Document, float Weight)> documents, NameResources resources, ChainSettings settings, List<NamedText> heldOut)
    {
        var examples = documents.SelectMany(d => NameExamples.Of(d.Document, resources, d.Weight)).ToList();
        TrainingLog.Write($"names: {examples.Count} sentences");
        var weights = ChainTrainer.Train(examples, settings, (round, now) =>
            TrainingLog.Write($"names: round {round}: {NameScore.Of(new NameRecognizer(resources, now()), heldOut)}"));
        TrainingLog.Write($"names: {weights.Rows} features");
        return new NameRecognizer(resources, weights);
    }
}
