using System.Diagnostics;
using Variorum.Expressions.Dates;
using Variorum.Expressions.Units;
using Xunit;

namespace Variorum.Tests.Expressions;

/// <summary>Hostile texts: each makes a scanner run far ahead again and again, if one can be made to.</summary>
public class ExpressionSpeedTests
{
    private const int Characters = 200_000;

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1,000")]
    [InlineData("123 ")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("1/2/")]
    [InlineData("one hundred and ")]
    [InlineData("half a ")]
    [InlineData("more than ")]
    [InlineData("from 1 to ")]
    [InlineData("the end of ")]
    [InlineData("May ")]
    [InlineData("last next ")]
    [InlineData("Monday, ")]
    [InlineData("$")]
    [InlineData("1 of ")]
    [InlineData("a@")]
    [InlineData("10:30 ")]
    [InlineData("dozens of ")]
    [InlineData("Street 1 Capital ")]
    [InlineData("1980-")]
    [InlineData("\n\n")]
    [InlineData(",")]
    [InlineData("and ")]
    [InlineData("1 day and ")]
    [InlineData("two days after ")]
    [InlineData("the first 3 days of ")]
    [InlineData("the same month of the same month of ")]
    [InlineData("the end of the year in the ")]
    [InlineData("the 5th of the ")]
    [InlineData("5 thousand 4 hundred and ")]
    [InlineData("1×10")]
    [InlineData("rose $1 to ")]
    [InlineData("litres of a ")]
    [InlineData("Christmas, ")]
    public void Long_runs_of_one_pattern_take_seconds_at_most(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, Characters / pattern.Length));
        var clock = Stopwatch.StartNew();
        QuantityFinder.Find(text);
        DateFinder.Find(text);
        // A second on an idle machine; what is quadratic takes many minutes.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 90);
    }
}
