using Variorum.Collation.Questions.Learned;
using Variorum.Evaluation.Baselines;
using Variorum.Evaluation.Sets;
using Variorum.Language.Learning;
using Variorum.Trainer;

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
        var manifest = new ModelManifest(
            QuestionModel.Part, QuestionModel.FormatVersion, FileSetHash.Of(examples, ExamplesEvaluation.Files(examples)), Seed: 1,
            "the invented matters of examples/: " + string.Join(", ", matters.Select(matter => matter.Name)), "CC BY-SA 4.0", ModelManifest.NamedScores([]));
        var file = new ModelFile(manifest, model.Sections());
        ModelStore.Replace(new TrainingFolders(examples, places.InRoot("models")), file, back => new ModelFile(manifest, QuestionModel.Read(back).Sections()).ToBytes().AsSpan().SequenceEqual(file.ToBytes()));
        output.WriteLine("Build again to have it in the program.");
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
