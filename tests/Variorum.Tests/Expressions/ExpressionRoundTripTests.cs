using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Expressions.Dates;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Xunit;

namespace Variorum.Tests.Expressions;

/// <summary>What is written out by rule is read back as it was meant.</summary>
public class ExpressionRoundTripTests
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Places = ["first", "second", "third", "fourth"];

    private static readonly Arbitrary<int> Counts = Gen.OneOf(Gen.Choose(0, 130), Gen.Choose(0, 99_999), Gen.Choose(0, 999_999_999)).ToArbitrary();

    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2060, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    [Fact]
    public void A_number_in_words_is_read_back() => Holds(Counts, count => ReadNumber($"There were {InWords(count)} boats.") == count);

    [Fact]
    public void A_number_in_digits_is_read_back() => Holds(Counts, count =>
        ReadNumber(FormattableString.Invariant($"There were {count:N0} boats.")) == count && ReadNumber(FormattableString.Invariant($"They pulled {count / 100m:N2} loads.")) == count / 100m);

    [Fact]
    public void An_ordinal_is_read_back() => Holds(Counts, count => count == 0 || ReadNumber($"It was the {AsOrdinal(InWords(count))} boat.") == count);

    [Fact]
    public void Money_is_read_back() => Holds(Counts, count =>
        QuantityFinder.Find(FormattableString.Invariant($"It cost ${count:N0}, not \u20AC{count} million.")) is [{ Unit.Code: "USD" } dollars, { Unit.Code: "EUR" } euros]
        && dollars.Amount.Value == count && euros.Amount.Value == count * 1_000_000m);

    [Theory]
    [InlineData("d MMMM yyyy")]
    [InlineData("MMMM d, yyyy")]
    [InlineData("dddd, d MMMM yyyy")]
    [InlineData("MMM d, yyyy")]
    [InlineData("d-MMM-yyyy")]
    [InlineData("yyyy-MM-dd")]
    [InlineData("yyyy-MMM-dd")]
    [InlineData("dd.MM.yyyy")]
    public void A_day_is_read_back(string format) => Holds(Days, day => ReadDate($"It fell on {day.ToString(format, CultureInfo.InvariantCulture)}.") == Edtf.OfDay(day));

    [Fact]
    public void A_weekday_of_a_month_is_read_back_by_its_place() => Holds(Days, day => day.Day > 28
        || ReadDate(FormattableString.Invariant($"It fell on the {Places[(day.Day - 1) / 7]} {day.DayOfWeek} of {day:MMMM yyyy}.")) == Edtf.OfDay(day));

    [Fact]
    public void The_last_day_of_a_month_is_its_last() => Holds(Days, day =>
        ReadDate(FormattableString.Invariant($"It fell on the last day of {day:MMMM yyyy}.")) == Edtf.OfDay(new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))));

    [Fact]
    public void Days_before_and_after_a_day_are_counted() => Holds(Days, day =>
        ReadDate(FormattableString.Invariant($"It fell three days after {day:d MMMM yyyy}.")) == Edtf.OfDay(day.AddDays(3))
        && ReadDate(FormattableString.Invariant($"It fell two weeks before {day:d MMMM yyyy}.")) == Edtf.OfDay(day.AddDays(-14)));

    [Fact]
    public void Easter_is_a_Sunday_between_22_March_and_25_April() => Holds(Days, day =>
        ReadDate(FormattableString.Invariant($"It fell on Easter Sunday {day.Year}.")) is { Earliest: { DayOfWeek: DayOfWeek.Sunday } easter }
        && easter >= new DateOnly(day.Year, 3, 22) && easter <= new DateOnly(day.Year, 4, 25));

    [Fact]
    public void A_weekday_lies_within_a_week_of_the_day_of_printing() => Holds(Days, day => Enum.GetNames<DayOfWeek>().All(weekday =>
        Resolve($"The dam burst on {weekday}.", day) is { Earliest: { } past } && day.DayNumber - past.DayNumber is >= 0 and < 7
        && Resolve($"The council will meet on {weekday}.", day) is { Earliest: { } ahead } && ahead.DayNumber - day.DayNumber is >= 0 and < 7));

    private static void Holds<T>(Arbitrary<T> values, Func<T, bool> holds) => Prop.ForAll(values, holds).Check(Properties.Config);

    private static decimal? ReadNumber(string text) => NumberFinder.Find(text) is [var number] ? number.Amount.Value : null;

    private static Edtf? ReadDate(string text) => DateFinder.Find(text) is [var date] ? DateResolver.Resolve(date, DateAnchors.None) : null;

    private static Edtf? Resolve(string text, DateOnly printed) => DateFinder.Find(text) is [var date] ? DateResolver.Resolve(date, new DateAnchors(Edtf.OfDay(printed))) : null;

    private static string InWords(int count)
    {
        if (count < 20) return Small[count];
        if (count < 100) return Tens[count / 10] + (count % 10 > 0 ? $"-{Small[count % 10]}" : "");
        if (count < 1000) return $"{Small[count / 100]} hundred{(count % 100 > 0 ? $" and {InWords(count % 100)}" : "")}";
        var (by, name) = count < 1_000_000 ? (1000, "thousand") : (1_000_000, "million");
        return $"{InWords(count / by)} {name}{(count % by > 0 ? (count % by < 100 ? " and " : " ") + InWords(count % by) : "")}";
    }

    private static string AsOrdinal(string words)
    {
        var cut = words.LastIndexOfAny([' ', '-']) + 1;
        var last = words[cut..] switch
        {
            "one" => "first",
            "two" => "second",
            "three" => "third",
            "five" => "fifth",
            "eight" => "eighth",
            "nine" => "ninth",
            "twelve" => "twelfth",
            var tens when tens.EndsWith("ty", StringComparison.Ordinal) => tens[..^1] + "ieth",
            var other => other + "th",
        };
        return words[..cut] + last;
    }
}
