using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Told;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class ToldTallyTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void What_was_judged_is_counted_and_what_was_not_is_said()
    {
        File.WriteAllText(_file, "a.txt\t10\t12 ships\ttrue\tships lost\na.txt\t10\t12 ships\tgarbled\tships lost by Kell\na.txt\t40\t61\tfalse\tmaster\na.txt\t60\t3 km\tempty\tkilometres\n");
        var misses = new List<Miss>();
        var tally = new ToldTally(JudgedPhrases.Read(_file), misses);
        tally.Add("a.txt", 10, "12 ships", "ships lost by Kell");
        tally.Add("a.txt", 40, "61", "master");
        tally.Add("a.txt", 60, "3 km", "kilometres");
        tally.Add("a.txt", 60, "3 km", null);
        tally.Add("b.txt", 60, "3 km", "kilometres");
        var figures = tally.Figures().ToDictionary(figure => figure.Name);
        Assert.Equal(1.0 / 3, figures["told.true"].Value, 6);
        Assert.Equal("of 3 judged, 1 not judged", figures["told.true"].Note);
        Assert.Equal(1.0 / 3, figures["told.false"].Value, 6);
        Assert.Equal(["garbled: 12 ships: ships lost by Kell", "false: 61: master", "not judged: 60: 3 km: kilometres"], misses.Select(miss => miss.What));
    }

    [Fact]
    public void Of_a_pile_that_nobody_judged_nothing_is_said() =>
        Assert.Empty(new ToldTally(JudgedPhrases.Read(_file + ".missing"), new List<Miss>()).Figures());

    [Theory]
    [InlineData("a.txt\t10\t12 ships\tright\tships")]
    [InlineData("a.txt\tten\t12 ships\ttrue\tships")]
    [InlineData("a.txt\t10\t12 ships\ttrue")]
    public void A_malformed_line_is_named(string line)
    {
        File.WriteAllText(_file, "a.txt\t10\t12 ships\ttrue\tships lost\n" + line);
        Assert.Contains($"{_file}, line 2", Assert.Throws<FormatException>(() => JudgedPhrases.Read(_file)).Message, StringComparison.Ordinal);
    }
}
