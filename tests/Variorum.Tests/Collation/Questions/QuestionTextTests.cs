using Variorum.Claims;
using Variorum.Collation.Questions;
using Xunit;

namespace Variorum.Tests.Collation.Questions;

public sealed class QuestionTextTests
{
    [Theory]
    [InlineData(Measure.Count, "settlers", "settlers registered by the office", null, null, "How many settlers were registered by the office?")]
    [InlineData(Measure.Count, "people", "people who remain missing", "Ostby", null, "How many people remain missing in Ostby?")]
    [InlineData(Measure.Count, "Ada Orr's sons", "Ada Orr's sons", null, null, "What number is given for Ada Orr's sons?")]
    [InlineData(Measure.Count, "times", "times that the harbour had been closed", null, null, "How many times is it said that the harbour had been closed?")]
    [InlineData(Measure.Injured, "injured firemen", "injured firemen", "Ostby", null, "How many firemen were injured in Ostby?")]
    [InlineData(Measure.Departures, "diplomats", "diplomats expelled by the council", null, null, "How many diplomats were expelled by the council?")]
    [InlineData(Measure.Departures, "settlers", "settlers", "Ostby", null, "How many settlers left Ostby?")]
    [InlineData(Measure.Deaths, "victims", "victims of the flood", null, null, "How many people died?")]
    [InlineData(Measure.Money, "crowns", "crowns paid to the builders", null, "crowns", "How many crowns were paid to the builders?")]
    [InlineData(Measure.Money, "cost", "cost of the bridge", null, "crowns", "How much was the cost of the bridge?")]
    [InlineData(Measure.Money, "bonuses", "bonuses of the directors", null, "crowns", "How much were bonuses of the directors?")]
    [InlineData(Measure.Percentage, "turnout", "turnout", null, "percent", "What percentage is given for the turnout?")]
    public void A_question_reads_as_one_would_ask_it(Measure measure, string counted, string phrase, string? place, string? unit, string expected) =>
        Assert.Equal(expected, QuestionText.Of(measure, counted, phrase, place, unit));

    [Theory]
    [InlineData(Measure.Count, null, "What number is given in Ostby?")]
    [InlineData(Measure.Count, "t", "What number is given in Ostby?")]
    [InlineData(Measure.Count, "persons", "How many people were there in Ostby?")]
    [InlineData(Measure.Deaths, "deaths", "How many people died in Ostby?")]
    [InlineData(Measure.Duration, "days", "What length of time is given in Ostby?")]
    public void Of_what_no_text_says_people_are_not_made(Measure measure, string? unit, string expected) =>
        Assert.Equal(expected, QuestionText.OfMeasure(measure, "Ostby", unit));
}
