using Variorum.Articles;
using Variorum.Claims.Attributions;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Claims.Attributions;

public class AttributionSpecTests
{
    public static IEnumerable<object[]> Cases => new[] { "attributions.md", "attributions-quotations.md", "attributions-forms.md" }.SelectMany(file => SpecReader.Rows(file, "attributions"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Attributions_are_read_as_the_specification_says(SpecCase example)
    {
        var form = Enum.Parse<ArticleForm>(example.Settings.GetValueOrDefault("form", "News"));
        var found = VoiceSample.Find(example.Text, form, example.Settings.ContainsKey("titled"), example.Settings.GetValueOrDefault("by"));
        Assert.Equal(example.Lines, found.Select(attribution => example.Show(attribution.Anchor.Span.Start, attribution.Anchor.Span.End, Say(attribution))));
    }

    private static string Say(Attribution attribution) =>
        $"{attribution.Type} {attribution.Stance}".ToLowerInvariant() + $", {attribution.Source.Name ?? "nobody"}, {attribution.Cue ?? "-"}" + (attribution.Within is null ? "" : ", within");
}
