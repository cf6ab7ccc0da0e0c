using Variorum.Trainer;
using Variorum.Trainer.Lemmas;
using Variorum.Trainer.Names;
using Variorum.Trainer.Onomastics;
using Variorum.Trainer.Semantics;
using Variorum.Trainer.Sentences;
using Variorum.Trainer.Syntax;
using Variorum.Trainer.Vectors;

// One subcommand a model. The order of training is the order below: later parts use earlier ones.
(string Name, string Help, Func<TrainingFolders, int> Run)[] commands =
[
    ("words", "word vectors and clusters, from plain text", VectorTraining.Run),
    ("sentences", "where sentences end, from treebanks", SentenceTraining.Run),
    ("lemmas", "lemmas, from treebanks and dictionaries", LemmaTraining.Run),
    ("lexicon", "classes, derivations and polarity of words, from dictionaries", LexiconTraining.Run),
    ("names", "names, from annotated text; needs words", NameTraining.Run),
    ("syntax", "tagger and parser, from treebanks; needs words", SyntaxTraining.Run),
    ("onomasticon", "countries, peoples, forenames, holders of office, from lists and plain news; needs all others", OnomasticonTraining.Run),
];

var command = Array.Find(commands, candidate => args.Length == 3 && candidate.Name == args[0]);
if (command.Run is null)
{
    Console.Error.WriteLine("usage: Variorum.Trainer MODEL DATA-FOLDER MODEL-FOLDER");
    foreach (var (name, help, _) in commands)
        Console.Error.WriteLine($"  {name,-11} {help}");
    return 2;
}

return command.Run(new TrainingFolders(args[1], args[2]));
