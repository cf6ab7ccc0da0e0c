namespace Variorum.Trainer.Treebanks;

/// <summary>The treebanks' places below the data folder.</summary>
public static class TreebankFiles
{
    public const string EwtTrain = "treebank/ewt/en_ewt-ud-train.conllu";
    public const string EwtDev = "treebank/ewt/en_ewt-ud-dev.conllu";
    public const string GumTrain = "treebank/gum-open/en_gum-openlicence-subset.train.conllu";
    public const string GumDev = "treebank/gum-open/en_gum-openlicence-subset.dev.conllu";
}
