using System.Globalization;
using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Events;
using Variorum.Claims.Quantities;
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
        var quantities = QuantityFinder.Find(article, entities, dates);
        var found = EventFinder.Find(article, entities, dates, quantities).Select(told => example.Show(
            told.Anchor.Span.Start, told.Anchor.Span.End, string.Create(CultureInfo.InvariantCulture, $"{told.Type} {told.Date ?? "-"} {told.Place ?? "-"} {told.Quantities.Length}")));
        Assert.Equal(example.Lines, found);
    }
}
