using Variorum.Expressions.Dates;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Expressions.Dates;

public class DateSpecTests
{
    public static IEnumerable<object[]> Cases => SpecReader.Rows("dates.md", "dates");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Dates_are_read_as_the_specification_says(SpecCase example)
    {
        Edtf? printed = example.Settings.TryGetValue("printed", out var day) ? EdtfParser.Parse(day) : null;
        var found = DocumentDates.Resolve(example.Text, DateFinder.Find(example.Text), printed)
            .Select(date => example.Show(date.Expression.Span.Start, date.Expression.Span.End, Say(date)));
        Assert.Equal(example.Lines, found);
    }

    private static string Say(ResolvedDate date)
    {
        var time = date.Expression.Kind != DateKind.TimeOfDay && date.Expression.Time is { } clock ? $" {clock}" : "";
        return $"{date.Expression.Kind.ToString().ToLowerInvariant()} {date.Value?.ToString() ?? "-"}{time}";
    }
}
