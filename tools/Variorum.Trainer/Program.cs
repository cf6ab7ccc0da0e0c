using Variorum.Trainer;
using Variorum.Trainer.Syntax;
using Variorum.Trainer.Vectors;

// One subcommand a model. The order of training is the order below: later parts use earlier ones.
(string Name, string Help, Func<TrainingFolders, int> Run)[] commands =
[
    ("words", "word vectors and clusters, from plain text", VectorTraining.Run),
    ("syntax", "tagger and parser, from treebanks; needs words", SyntaxTraining.Run),
];

var command = Array.Find(commands, candidate => args.Length == 3 && candidate.Name == args[0]);
if (command.Run is null)
{
    Console.Error.WriteLine("usage: Variorum.Trainer MODEL DATA-FOLDER MODEL-FOLDER");
    foreach (var (name, help, _) in commands)
        Console.Error.WriteLine($"  {name,-8} {help}");
    return 2;
}

return command.Run(new TrainingFolders(args[1], args[2]));
