using Variorum.App;
using Xunit;

namespace Variorum.Tests.App;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("colate", "pile")]
    [InlineData("collate")]
    [InlineData("collate", "pile", "--threads", "0")]
    [InlineData("export", "no-such.casebook")]
    [InlineData("report", "no-such.casebook", "-o", "x")]
    [InlineData("list", "no-such.casebook")]
    [InlineData("sources", "no-such.casebook")]
    [InlineData("check", "no-such.jsonl", "--pages", "x")]
    [InlineData("export", "a.casebook", "--format", "xml")]
    public async Task Wrong_usage_ends_with_2_and_says_why(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("collate", "pile")]
    [InlineData("report", "a.casebook", "-o", "x")]
    [InlineData("export", "a.casebook")]
    public async Task Pseudonyms_are_refused_until_they_can_be_made(params string[] args)
    {
        var run = await CommandRun.OfAsync([.. args, "--names", "pseudonyms"]);
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.Contains("not possible yet", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_casebook_that_is_none_ends_with_1_and_no_trace()
    {
        var file = _folder.Write("list.casebook", string.Concat(Enumerable.Repeat("eggs, milk, bread; ", 200)));
        var run = await CommandRun.OfAsync("list", file);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("not a casebook", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
