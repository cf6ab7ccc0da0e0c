using System.Globalization;
using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Events;
using Variorum.Claims.Quantities;
using Variorum.Claims.Quantities.Learned;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Claims.Events;

public sealed class EventSpecTests
{
    public static IEnumerable<object[]> Examples => SpecReader.Rows("events.md", "events");

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_specification_of_events_holds(SpecCase example)
    {
        var article = ReadTexts.Read(example.Text);
        var entities = EntityFinder.Find(article);
        var dates = DateMentionFinder.Find(article);
        var quantities = QuantityFinder.Find(article, entities, dates, null, CountedChoices.Grammar);
        var found = EventFinder.Find(article, entities, dates, quantities).Select(told => example.Show(
            told.Anchor.Span.Start, told.Anchor.Span.End, string.Create(CultureInfo.InvariantCulture, $"{told.Type} {told.Date ?? "-"} {told.Place ?? "-"} {told.Quantities.Length}")));
        Assert.Equal(example.Lines, found);
    }

    [Theory]
    [InlineData("The Harbour Office announced an inquiry into the attack on Ostby on 3 May 2019 in which 12 people died.", "")]
    [InlineData("On 3 May 2019 the Harbour Office launched an attack on Ostby.", "Harbour Office")]
    public void Who_only_tells_of_a_happening_takes_no_part_in_it(string text, string expected)
    {
        var article = ReadTexts.Read(text);
        var entities = EntityFinder.Find(article);
        var dates = DateMentionFinder.Find(article);
        var found = Assert.Single(EventFinder.Find(article, entities, dates, QuantityFinder.Find(article, entities, dates, null, CountedChoices.Grammar)));
        Assert.Equal(expected, string.Join("; ", found.Participants));
    }
}
