using Variorum.Evaluation;
using Variorum.Evaluation.Sets;

return new EvaluationProgram(Places.Find(), EvaluationSets.All, Console.Out, Console.Error).Run(args);
