using FsCheck;
using FsCheck.Fluent;
using Variorum.Expressions.Dates;
using Xunit;

namespace Variorum.Tests.Expressions.Dates;

public class EdtfTests
{
    private static readonly Gen<EdtfDate> Dates =
        from day in Gen.Choose(100_000, 3_600_000)
        from precision in Gen.Elements(Enum.GetValues<EdtfPrecision>())
        from approximate in Gen.Elements(true, false)
        from uncertain in Gen.Elements(true, false)
        select Of(DateOnly.FromDayNumber(day), precision) with { Approximate = approximate, Uncertain = uncertain };

    private static readonly Gen<Edtf> Values = Gen.OneOf(
        Dates.Select(Edtf.Of),
        from start in Dates from end in Dates select Edtf.Between(start, end),
        Dates.Select(date => Edtf.Between(date, null)),
        Dates.Select(date => Edtf.Between(null, date)));

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(Values.ToArbitrary(), value => EdtfParser.Parse(value.ToString()) == value).Check(Properties.Config);

    [Fact]
    public void The_earliest_day_is_never_after_the_latest() =>
        Prop.ForAll(Values.ToArbitrary(), value => value.Earliest is null || value.Latest is null || value.Earliest <= value.Latest).Check(Properties.Config);

    [Fact]
    public void No_text_makes_the_parser_throw() =>
        Prop.ForAll<string?>(text => EdtfParser.TryParse(text, out var value) ? EdtfParser.Parse(value.ToString()) == value : value == default).Check(Properties.Config);

    [Theory]
    [InlineData("2018-04-10")]
    [InlineData("2018-04")]
    [InlineData("2018")]
    [InlineData("198X")]
    [InlineData("00XX")]
    [InlineData("19XX")]
    [InlineData("2018-W15")]
    [InlineData("2012-02/2012-03")]
    [InlineData("2018-03-22/..")]
    [InlineData("../2016~")]
    [InlineData("2016%")]
    public void Every_form_of_the_export_is_read(string text) => Assert.Equal(text, EdtfParser.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2018-13")]
    [InlineData("2018-02-30")]
    [InlineData("2018-W54")]
    [InlineData("../..")]
    [InlineData("0000")]
    [InlineData("2018/2017")]
    [InlineData("18")]
    public void What_is_no_date_is_refused(string text) => Assert.False(EdtfParser.TryParse(text, out _));

    private static EdtfDate Of(DateOnly day, EdtfPrecision precision) => precision switch
    {
        EdtfPrecision.Century => EdtfDate.OfCentury(day.Year),
        EdtfPrecision.Decade => EdtfDate.OfDecade(day.Year),
        EdtfPrecision.Year => EdtfDate.OfYear(day.Year),
        EdtfPrecision.Month => EdtfDate.OfMonth(day.Year, day.Month),
        EdtfPrecision.Week => EdtfDate.WeekOf(day),
        _ => EdtfDate.OfDay(day),
    };
}
