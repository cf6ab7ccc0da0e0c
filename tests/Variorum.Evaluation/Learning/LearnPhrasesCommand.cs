using Variorum.Claims.Quantities.Learned;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>Learns the model of which phrases a text bears out and puts it where the build takes it from.</summary>
internal static class LearnPhrasesCommand
{
    public const string Command = "learn-phrases";

    public static void Run(Places places, TextWriter output)
    {
        var articles = places.InRoot(ArticlesEvaluation.Learned);
        var matters = PhraseTraining.Matters(places.InRoot("examples"), articles);
        foreach (var matter in matters) output.WriteLine($"{matter.Name}: {matter.Figures.Length} figures");
        LearnedModel.Store(places, output, PhraseModel.Part, PhraseModel.FormatVersion, PhraseTraining.Learn(matters).Sections(), file => PhraseModel.Read(file).Sections(), articles);
    }
}
