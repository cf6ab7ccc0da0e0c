using Variorum.Language.Learning;
using Variorum.Language.Lemmatizing;
using Variorum.Trainer.Treebanks;

namespace Variorum.Trainer.Lemmas;

/// <summary>Treebanks and dictionaries in, <c>english.lemmas.bin</c> out.</summary>
internal static class LemmaTraining
{
    public static int Run(TrainingFolders folders)
    {
        string[] files =
        [
            folders.Data(TreebankFiles.EwtTrain),
            folders.Data(TreebankFiles.GumTrain),
            folders.Data("lexical/inflection/unimorph-eng.tsv"),
            folders.Data("lexical/wordnet/irregular_forms.tsv"),
            folders.Data("lexical/inflection/en_lemma_exc.json"),
        ];
        var lemmatizer = LemmaTableBuilder.Build(LemmaSources.Treebank(files[0])
            .Concat(LemmaSources.Treebank(files[1]))
            .Concat(LemmaSources.Verbs(files[2]))
            .Concat(LemmaSources.Irregular(files[3]))
            .Concat(LemmaSources.Exceptions(files[4])));
        string heldOut = folders.Data(TreebankFiles.EwtDev);
        double accuracy = Accuracy(lemmatizer, heldOut);
        TrainingLog.Write(FormattableString.Invariant($"lemmas: {accuracy:F2} of a hundred right on held-out words with gold tags"));
        var manifest = new ModelManifest(
            Lemmatizer.Part,
            Lemmatizer.FormatVersion,
            TrainingFolders.HashOf(files),
            0,
            "UD English EWT 2.16 and open GUM, training parts; UniMorph English; Open English WordNet's irregular forms; spaCy's lookups",
            "CC BY-SA 4.0",
            ModelManifest.NamedScores([("EWT dev lemmas, gold tags", accuracy)]));
        ModelStore.Replace(folders, new ModelFile(manifest, lemmatizer.Sections()), file => Accuracy(Lemmatizer.Read(file), heldOut) == accuracy);
        return 0;
    }

    public static double Accuracy(Lemmatizer lemmatizer, string treebank)
    {
        int words = 0, right = 0;
        foreach (var word in ConlluReader.Read(File.ReadLines(treebank)).SelectMany(s => s.Words))
        {
            words++;
            right += lemmatizer.Lemmatize(word.Form, word.Upos, word.Xpos) == word.Lemma ? 1 : 0;
        }
        return 100.0 * right / words;
    }
}
