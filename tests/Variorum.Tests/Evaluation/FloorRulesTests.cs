using System.Collections.Immutable;
using Variorum.Evaluation.Baselines;
using Variorum.Evaluation.Scoring;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class FloorRulesTests
{
    private static readonly SetBaseline Old = new("old", ImmutableSortedDictionary<string, double>.Empty.Add("good", 0.5).Add("bad", 0.2));

    [Theory]
    [InlineData(0.5, Better.Higher, true)]
    [InlineData(0.4999, Better.Higher, false)]
    [InlineData(0.5001, Better.Lower, false)]
    [InlineData(0.5, Better.Lower, true)]
    [InlineData(0.1, Better.Unjudged, null)]
    public void A_figure_is_held_against_its_floor(double value, Better better, bool? holds) =>
        Assert.Equal(holds, FloorRules.Holds(new Figure("x", value, Better: better), 0.5));

    [Fact]
    public void A_run_holds_the_floor_that_was_pinned_by_it()
    {
        foreach (var value in new[] { 2.0 / 3, 0.7, 1.0 / 7, 0.1 + 0.2 })
        {
            foreach (var better in new[] { Better.Higher, Better.Lower })
            {
                var figure = new Figure("x", value, Better: better);
                Assert.True(FloorRules.Holds(figure, FloorRules.Update("set", null, "", [figure], null).Floors.Floors["x"]));
            }
        }
    }

    [Fact]
    public void Floors_rise_by_themselves_and_fall_only_with_a_reason()
    {
        Figure[] figures = [new("good", 0.4), new("bad", 0.1, Better: Better.Lower), new("new", 0.3)];
        var (kept, none) = FloorRules.Update("set", Old, "new", figures, null);
        Assert.Equal([0.1, 0.5, 0.3], kept.Floors.Values);
        Assert.Empty(none);

        var (fallen, lowered) = FloorRules.Update("set", Old, "new", figures, "the gold was wrong");
        Assert.Equal([0.1, 0.4, 0.3], fallen.Floors.Values);
        Assert.Equal([new LoweredFloor("set", "good", 0.5, 0.4, "the gold was wrong")], lowered.ToArray());
    }

    [Fact]
    public void A_baseline_is_read_as_it_was_written()
    {
        using var folder = new TempFolder();
        var baseline = new Baseline(Baseline.Empty.Sets.Add("set", Old), [new LoweredFloor("set", "good", 0.5, 0.4, "é")]);
        BaselineFile.Write(folder["baseline.json"], baseline);
        var read = BaselineFile.Read(folder["baseline.json"]);
        Assert.Equal(Old.Floors, read.Sets["set"].Floors);
        Assert.Equal(baseline.Lowered.ToArray(), read.Lowered.ToArray());
    }

    [Fact]
    public void The_hash_of_files_changes_with_a_name_and_with_a_byte()
    {
        using var folder = new TempFolder();
        var files = new[] { folder.Write("a/x", "1"), folder.Write("b", "2") };
        var hash = FileSetHash.Of(folder.Path, files);
        Assert.Equal(hash, FileSetHash.Of(folder.Path, files.Reverse()));
        File.WriteAllText(folder["b"], "3");
        Assert.NotEqual(hash, FileSetHash.Of(folder.Path, files));
        File.WriteAllText(folder["b"], "2");
        File.Move(folder["b"], folder["c"]);
        Assert.NotEqual(hash, FileSetHash.Of(folder.Path, [files[0], folder["c"]]));
    }
}
