using Variorum.Evaluation.Gold;
using Variorum.Evaluation.Gold.Marks;
using Variorum.Evaluation.Gold.Model;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class MatterFolderTests
{
    private const string One = "{q#a 10 deaths \"people\"|10} and {q#b 4 deaths \"people\"|4}{end}\n";
    private const string Two = "{q#a 14 deaths \"people\"|14}{end}\n";

    private static GoldPile Read(string records)
    {
        using var folder = new TempFolder();
        folder.Write("gold/01.txt.marked", One);
        folder.Write("gold/02.txt.marked", Two);
        folder.Write("gold/matter.records", records);
        return MatterFolder.Read(folder.Path).Gold;
    }

    [Fact]
    public void Records_speak_of_things_in_several_documents()
    {
        var gold = Read("question \"How many died?\" | 01#a; 02#a 01#b\nrelation conflict | 01#a; 02#a\nsum | 02#a = 01#a + 01#b\n");
        Assert.Equal(
            [[new GoldReference("01.txt", "a")], [new GoldReference("02.txt", "a"), new GoldReference("01.txt", "b")]],
            gold.Questions[0].Readings.Select(reading => reading.ToArray()));
        Assert.Equal("conflict", gold.Relations[0].Kind);
        Assert.Equal("14 = 10 + 4", gold.Identities[0].Text);
        Assert.True(gold.Identities[0].Holds);
    }

    [Fact]
    public void A_sum_that_is_meant_to_fail_says_so() => Assert.False(Read("sum fails | 02#a = 01#a - 01#b").Identities[0].Holds);

    [Theory]
    [InlineData("28.6", "share | 01#b = 03#p of 02#a", true)]
    [InlineData("29", "share | 01#b = 03#p of 02#a", true)]
    [InlineData("30", "share fails | 01#b = 03#p of 02#a", false)]
    public void A_share_is_right_within_the_rounding_of_its_percentage(string percent, string record, bool holds)
    {
        using var folder = new TempFolder();
        folder.Write("gold/01.txt.marked", One);
        folder.Write("gold/02.txt.marked", Two);
        folder.Write("gold/03.txt.marked", $"{{q#p {percent} percentage \"people\"|{percent} percent}}{{end}}\n");
        folder.Write("gold/matter.records", record);
        var share = MatterFolder.Read(folder.Path).Gold.Identities[0];
        Assert.Equal(($"4 = {percent} % of 14", holds), (share.Text, share.Holds));
    }

    [Theory]
    [InlineData("share | 01#b = 02#a of 01#a", "4 is not 14 % of 10")]
    [InlineData("share | 01#b = 02#a", "a share is written")]
    [InlineData("sum | 02#a = 01#a - 01#b", "off by -8")]
    [InlineData("sum fails | 02#a = 01#a + 01#b", "does add up")]
    [InlineData("sum | 02#a 01#a + 01#b", "a sum is written")]
    [InlineData("question \"How many?\" | 03#a", "no document's name begins with '03'")]
    [InlineData("question \"How many?\" | 0#a", "2 documents begin with '0'")]
    [InlineData("question \"How many?\" | 01#c", "01.txt has no q named 'c'")]
    [InlineData("question \"How many?\" | a", "does not say its document")]
    [InlineData("relation conflict | 01#a", "speaks of two things")]
    [InlineData("relation near | 01#a; 01#b", "'near' is no kind")]
    [InlineData("qestion \"How many?\" | 01#a", "no kind 'qestion'")]
    public void A_record_that_cannot_hold_is_refused(string record, string problem)
    {
        var error = Assert.Throws<GoldFormatException>(() => Read("# remark\n" + record));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Line);
    }
}
