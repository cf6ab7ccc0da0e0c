using Variorum.Claims.Attributions;
using Variorum.Language;
using Xunit;

namespace Variorum.Tests.Claims.Attributions;

public class NestingTests
{
    private const string Text = "Ada Orr said the ministry had denied that 40 ships sank. The harbour is closed.";

    [Fact]
    public void What_a_source_reports_of_another_stands_within()
    {
        var found = VoiceSample.Find(Text);
        Assert.Equal(["Ada Orr", "ministry"], found.Select(attribution => attribution.Source.Name));
        Assert.Null(found[0].Within);
        Assert.Equal(found[0].Id, found[1].Within);
    }

    [Fact]
    public void A_chain_of_voices_begins_with_the_closest_and_leaves_out_the_publisher()
    {
        var voices = new VoiceChains(VoiceSample.Find(Text, byline: "Jon Falk"));
        var (chain, innermost) = voices.Of(SpanOf("40 ships"));
        Assert.Equal("ministry > Ada Orr", string.Join(" > ", chain));
        Assert.NotNull(innermost);
    }

    [Fact]
    public void What_only_the_author_says_has_no_chain()
    {
        var voices = new VoiceChains(VoiceSample.Find(Text, byline: "Jon Falk"));
        var (chain, innermost) = voices.Of(SpanOf("harbour"));
        Assert.Empty(chain);
        Assert.Null(innermost);
    }

    private static TextSpan SpanOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
