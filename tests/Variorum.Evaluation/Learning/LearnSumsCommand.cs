using Variorum.Collation.Arithmetic.Learned;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>Learns the model of sums from the invented matters and puts it where the build takes it from.</summary>
internal static class LearnSumsCommand
{
    public const string Command = "learn-sums";

    public static void Run(Places places, TextWriter output)
    {
        var matters = SumTraining.Matters(places.InRoot("examples"));
        foreach (var matter in matters) output.WriteLine($"{matter.Name}: {matter.Subjects.Sum(addends => addends.Length)} numbers");
        var model = new SumTraining(matters).Learn([]);
        LearnedModel.Store(places, output, SumModel.Part, SumModel.FormatVersion, model.Sections(), file => SumModel.Read(file).Sections());
    }
}
