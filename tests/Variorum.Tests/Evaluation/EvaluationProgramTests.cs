using System.Collections.Immutable;
using Variorum.Evaluation;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Sets;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class EvaluationProgramTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private double _value = 0.5;

    public EvaluationProgramTests()
    {
        _folder.Write("data/file", "bytes");
        Directory.CreateDirectory(_folder["tests/Variorum.Evaluation"]);
    }

    private int Run(params string[] arguments)
    {
        _output.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
        ImmutableArray<EvaluationSet> sets =
        [
            new("here", "DIR", "is there", places => places.InRoot("data"), _ => new Score([new Figure("f1", _value)], [new Miss("f1", "doc", "this")])),
            new("away", "DIR", "is not there", places => places.InShared("nothing"), _ => throw new InvalidOperationException()),
        ];
        var places = new Places(_folder.Path, _folder["shared"]);
        return new EvaluationProgram(places, sets, _output, _error).Run(arguments);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void Sets_that_are_not_there_are_skipped_aloud()
    {
        Assert.Equal(0, Run());
        Assert.Contains("away: skipped", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("here", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_below_its_floor_fails_the_run_until_it_is_lowered_with_a_reason()
    {
        Assert.Equal(0, Run("--update-baseline"));
        _value = 0.4;
        Assert.Equal(1, Run());
        Assert.Contains("NO", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, Run("--update-baseline"));
        Assert.Equal(0, Run("--update-baseline", "--lower", "the gold was wrong"));
        Assert.Contains("the gold was wrong", File.ReadAllText(_folder["tests/Variorum.Evaluation/baseline.json"]), StringComparison.Ordinal);
        Assert.Equal(0, Run());
    }

    [Fact]
    public void A_changed_set_is_said()
    {
        Run("--update-baseline");
        Run();
        Assert.DoesNotContain("not those", _error.ToString(), StringComparison.Ordinal);
        _folder.Write("data/file", "other bytes");
        Run();
        Assert.Contains("here: its files are not those", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_gives_a_line_for_each_figure_and_knows_no_floor()
    {
        Run("--update-baseline");
        _value = 0.25;
        Assert.Equal(0, Run("here", _folder.Path));
        Assert.Equal("f1 0.2500", _output.ToString().TrimEnd());
        Assert.Equal(0, Run("here", _folder.Path, "--json", "--errors"));
        Assert.Contains("\"f1\": 0.25", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("here  f1  doc  this", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--what")]
    [InlineData("nowhere")]
    [InlineData("here", "/no/such/path")]
    [InlineData("here", "a", "b")]
    [InlineData("--lower", "without an update")]
    [InlineData("--update-baseline", "--lower")]
    public void Wrong_usage_is_told_with_the_sets(params string[] arguments)
    {
        Assert.Equal(2, Run(arguments));
        Assert.Contains("usage:", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("here DIR", _error.ToString(), StringComparison.Ordinal);
    }
}
