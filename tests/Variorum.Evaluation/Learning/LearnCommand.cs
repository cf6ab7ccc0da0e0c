using Variorum.Collation.Questions.Learned;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>Learns the model of questions from the invented matters and puts it where the build takes it from.</summary>
internal static class LearnCommand
{
    public const string Command = "learn-questions";

    public static void Run(Places places, TextWriter output)
    {
        var examples = places.InRoot("examples");
        var matters = Matters(examples, output);
        var model = new QuestionTraining(matters).Learn([]);
        LearnedModel.Store(places, output, QuestionModel.Part, QuestionModel.FormatVersion, model.Sections(), file => QuestionModel.Read(file).Sections());
    }

    public static ImmutableArray<LabelledMatter> Matters(string examples, TextWriter? output = null)
    {
        var matters = ImmutableArray.CreateBuilder<LabelledMatter>();
        foreach (var folder in ExamplesEvaluation.MatterFolders(examples))
        {
            matters.Add(new LabelledMatter(folder));
            output?.WriteLine($"{matters[^1].Name}: {matters[^1].Answers.Length} figures");
        }

        return matters.ToImmutable();
    }
}
