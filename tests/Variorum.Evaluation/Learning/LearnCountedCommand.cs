using Variorum.Claims.Quantities.Learned;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>Learns the model of what figures without a noun count and puts it where the build takes it from.</summary>
internal static class LearnCountedCommand
{
    public const string Command = "learn-counted";

    public static void Run(Places places, TextWriter output)
    {
        var matters = CountedTraining.Matters(places.InRoot("examples"));
        foreach (var matter in matters) output.WriteLine($"{matter.Name}: {matter.Decisions.Length} figures without a noun");
        LearnedModel.Store(places, output, CountedModel.Part, CountedModel.FormatVersion, CountedTraining.Learn(matters).Sections(), file => CountedModel.Read(file).Sections());
    }
}
