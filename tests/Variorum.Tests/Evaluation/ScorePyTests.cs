using System.Diagnostics;
using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Json;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Sets;
using Xunit;

namespace Variorum.Tests.Evaluation;

/// <summary>The scorer that comes with the pile of real documents and ours give the same figures. Runs where that pile lies.</summary>
public sealed class ScorePyTests
{
    private static readonly string Gold = Path.Combine(
        Environment.GetEnvironmentVariable("VARIORUM_SHARED") ?? Repository.PathTo("..", "shared"), "gold");

    [ScorePyTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Both_scorers_weigh_the_same_mistakes_alike(int seed)
    {
        using var folder = new TempFolder();
        var export = folder.Write("export.jsonl", string.Join('\n', ImperfectExport.Of(PileGoldReader.Read(Gold), seed)));
        var theirs = AssertSameFigures(export);
        // Mistakes in everything: were a figure 0 or 1, it would tell nothing about how it is reckoned.
        Assert.All(new[] { "quantities.f1", "dates.f1", "attributions.f1", "entities.b3", "labels.f1" }, name => Assert.InRange(theirs[name], 0.01, 0.99));
    }

    [ScorePyTheory]
    [InlineData("albania")]
    public void Both_scorers_give_the_product_the_same_figures(string pile)
    {
        using var run = ProductRun.Collate(Path.Combine(Gold, "..", "piles", pile));
        Assert.NotEmpty(AssertSameFigures(run.ExportPath));
    }

    private static Dictionary<string, double> AssertSameFigures(string export)
    {
        var theirs = Ask(export);
        var ours = CasebookScorer.Score(PileGoldReader.Read(Gold), ExportFile.Load(export)).Figures.ToDictionary(figure => figure.Name, figure => figure.Value);
        Assert.All(theirs, figure => Assert.Equal(figure.Value, ours[figure.Key], 9));
        return theirs;
    }

    private static Dictionary<string, double> Ask(string export)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", [Path.Combine(Gold, "score.py"), export, "--json"]) { RedirectStandardOutput = true })!;
        var answer = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        return JsonSerializer.Deserialize<Dictionary<string, double>>(answer)!;
    }

    private sealed class ScorePyTheoryAttribute : TheoryAttribute
    {
        public ScorePyTheoryAttribute()
        {
            var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
            if (!File.Exists(Path.Combine(Gold, "score.py"))) Skip = "The pile of real documents is not on this machine.";
            else if (!path.Any(folder => File.Exists(Path.Combine(folder, "python3")))) Skip = "Python is not on this machine.";
        }
    }
}
