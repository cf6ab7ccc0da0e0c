using Variorum.Claims;
using Variorum.Collation.Questions.Asking;
using Xunit;

namespace Variorum.Tests.Collation.Questions.Asking;

public sealed class QuestionTextTests
{
    [Theory]
    [InlineData(Measure.Count, "settlers", "settlers registered by the office", null, null, "How many settlers were registered by the office?")]
    [InlineData(Measure.Count, "people", "people who remain missing", "Ostby", null, "How many people remain missing in Ostby?")]
    [InlineData(Measure.Count, "Ada Orr's sons", "Ada Orr's sons", null, null, "How many sons did Ada Orr have?")]
    [InlineData(Measure.Count, "times", "times that the harbour had been closed", null, null, "How many times had the harbour been closed?")]
    [InlineData(Measure.Injured, "injured firemen", "injured firemen", "Ostby", null, "How many firemen were injured in Ostby?")]
    [InlineData(Measure.Departures, "diplomats", "diplomats expelled by the council", null, null, "How many diplomats were expelled by the council?")]
    [InlineData(Measure.Departures, "settlers", "settlers", "Ostby", null, "How many settlers left Ostby?")]
    [InlineData(Measure.Deaths, "victims", "victims of the flood", null, null, "How many people died?")]
    [InlineData(Measure.Money, "crowns", "crowns paid to the builders", null, "crowns", "How many crowns were paid to the builders?")]
    [InlineData(Measure.Money, "cost", "cost of the bridge", null, "crowns", "How much did the bridge cost?")]
    [InlineData(Measure.Money, "bonuses", "bonuses of the directors", null, "crowns", "How much were the bonuses of the directors?")]
    [InlineData(Measure.Percentage, "turnout", "turnout", null, "percent", "What percentage is given for the turnout?")]
    [InlineData(Measure.Count, "officers", "officers within the walls", null, null, "How many officers were within the walls?")]
    [InlineData(Measure.Count, "people", "people aboard the Ada Orr", "Ostby", null, "How many people were aboard the Ada Orr?")]
    [InlineData(Measure.Count, "people", "people in the camp", "Ostby", null, "How many people were in the camp in Ostby?")]
    [InlineData(Measure.Count, "passengers", "passengers for whom the ship was built", null, null, "For how many passengers was the ship built?")]
    [InlineData(Measure.Count, "children", "children suffering from hunger", null, null, "How many children were suffering from hunger?")]
    [InlineData(Measure.Count, "officials", "officials and volunteers who staffed the 2,318 stations", null, null, "How many officials and volunteers staffed the stations?")]
    [InlineData(Measure.Count, "officer", "officer who died of smoke", null, null, "How many officers died of smoke?")]
    [InlineData(Measure.Count, "crew", "crew rescued", null, null, "How many of the crew were rescued?")]
    [InlineData(Measure.Count, "copper", "copper produced by the mine", null, "t", "How much copper was produced by the mine?")]
    [InlineData(Measure.Count, "Ada Orr's sons", "Ada Orr's sons who have been found", null, null, "How many of Ada Orr's sons have been found?")]
    [InlineData(Measure.Count, "members of the council", "members of the council who have resigned", null, null, "How many members of the council have resigned?")]
    [InlineData(Measure.Signatories, "Ada Orr's colleagues", "Ada Orr's colleagues", null, null, "How many of Ada Orr's colleagues signed?")]
    [InlineData(Measure.Duration, "time", "time that I was in prison", null, "years", "What length of time is given?")]
    [InlineData(Measure.Count, "those", "those killed", null, null, "How many were killed?")]
    [InlineData(Measure.Count, "houses", "houses", "Ostby border", null, "How many houses were there at the Ostby border?")]
    [InlineData(Measure.Count, "votes", "votes, Ada Orr", null, null, "What number is given for “votes, Ada Orr”?")]
    [InlineData(Measure.Deaths, "guard", "guard", "Ostby", null, "How many guards died in Ostby?")]
    [InlineData(Measure.Money, "crowns", "crowns for the fence", null, "crowns", "What sum of crowns is given for the fence?")]
    [InlineData(Measure.Money, "euros", "euros withheld for a delay", null, "EUR", "How many euros were withheld for a delay?")]
    [InlineData(Measure.Money, "pension contributions", "pension contributions not transferred", null, "crowns", "How much were the pension contributions not transferred?")]
    [InlineData(Measure.Duration, "time", "time that Ada Orr ran the school", null, "years", "For how long did Ada Orr run the school?")]
    [InlineData(Measure.Duration, "time", "time in which the rise was concealed", null, "months", "For how long was the rise concealed?")]
    [InlineData(Measure.Duration, "time", "time before the gate was opened", null, "minutes", "How long was it before the gate was opened?")]
    [InlineData(Measure.Duration, "time", "time that it lasted", null, "hours", "What length of time is given?")]
    [InlineData(Measure.Duration, "time", "time to read the letter", null, "days", "How long did it take to read the letter?")]
    [InlineData(Measure.Age, "age", "age of Ada Orr", null, "years", "How old was Ada Orr?")]
    [InlineData(Measure.Distance, "distance", "distance of the school from the dam", null, "km", "How far was the school from the dam?")]
    public void A_question_reads_as_one_would_ask_it(Measure measure, string counted, string phrase, string? place, string? unit, string expected) =>
        Assert.Equal(expected, QuestionText.Of(measure, counted, phrase, place, unit));

    [Theory]
    [InlineData(Measure.Count, null, "What number is given in Ostby?")]
    [InlineData(Measure.Count, "t", "What number is given in Ostby?")]
    [InlineData(Measure.Count, "persons", "How many people were there in Ostby?")]
    [InlineData(Measure.Deaths, "deaths", "How many people died in Ostby?")]
    [InlineData(Measure.Duration, "days", "What length of time is given in Ostby?")]
    [InlineData(Measure.Money, "EUR", "What sum in EUR is given in Ostby?")]
    [InlineData(Measure.Money, "crowns", "What sum of crowns is given in Ostby?")]
    public void Of_what_no_text_says_people_are_not_made(Measure measure, string? unit, string expected) =>
        Assert.Equal(expected, QuestionText.OfMeasure(measure, "Ostby", unit));
}
