using Variorum.Evaluation.Gold.Marks;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class MarkParserTests
{
    private static MarkedText Parse(string source) => MarkParser.Parse(source, "a.marked");

    private static string[] Quotes(string source)
    {
        var marked = Parse(source);
        return [.. marked.Marks.Select(mark => $"{mark.Header.Kind}:{mark.Span.Of(marked.Text)}")];
    }

    [Fact]
    public void Marks_are_taken_out_of_the_text() =>
        Assert.Equal("He saw 26 deaths in 2019.", Parse("He saw {q 26 deaths \"people\"|26 deaths} in {d 2019|2019}.").Text);

    [Fact]
    public void Nested_marks_come_in_the_order_in_which_they_open() =>
        Assert.Equal(["a:26 died in May", "q:26", "d:May"], Quotes("{a x|{q y|26} died in {d z|May}}"));

    [Fact]
    public void Named_marks_may_overlap() =>
        Assert.Equal(["article:one two", "a:two three"], Quotes("{+article#x}one {+a#y}two{-x} three{-y}"));

    [Fact]
    public void A_named_mark_may_end_inside_a_nested_one() =>
        Assert.Equal(["a:one two", "q:two three"], Quotes("{+a#x}one {q|two{-x} three}"));

    [Fact]
    public void Backslashes_let_braces_and_backslashes_stand_in_the_text() =>
        Assert.Equal(@"a {b} \ c | d", Parse(@"a \{b\} \\ c | d").Text);

    [Fact]
    public void Values_are_plain_quoted_or_named_and_a_head_may_run_over_lines()
    {
        var header = Parse("{q#x 2745\n  population \"the \\\"new\\\" | members\" place=Newholm voice=\"A > B\"|2,745}").Marks[0].Header;
        Assert.Equal("x", header.Id);
        Assert.Equal(["2745", "population", "the \"new\" | members"], header.Values.Select(value => value.Text));
        Assert.Equal("Newholm", header.Named["place"]);
        Assert.Equal("A > B", header.Named["voice"]);
    }

    [Fact]
    public void Line_ends_of_the_text_are_kept() => Assert.Equal("one\r\ntwo\n", Parse("{d x|one}\r\ntwo\n{end}\r\nentity#a \"A\" person\r\n").Text);

    [Fact]
    public void Records_follow_the_end_of_the_text()
    {
        var records = Parse("text{end}\n# a remark\nentity#a \"A B\" person\n  | A B;\n  Mr B\n\nsum | a = b + c\n").Records;
        Assert.Equal(["entity", "sum"], records.Select(record => record.Header.Kind));
        Assert.Equal(["A B", "Mr B"], records[0].Items.ToArray());
        Assert.Equal("a = b + c", records[1].Body);
    }

    [Theory]
    [InlineData("one\ntwo {q 1 a b|x", 2, 6, "never closed")]
    [InlineData("one\ntwo } three", 2, 5, "nothing is open")]
    [InlineData("{+a#x}one", 1, 3, "no {-x} ends this a")]
    [InlineData("one {-x}", 1, 7, "nothing named 'x' is open")]
    [InlineData("{+a}one", 1, 3, "needs a name")]
    [InlineData("{+a#x}one{-x}{+a#x}two{-x}", 1, 16, "'x' is taken")]
    [InlineData("{ q|one}", 1, 2, "a kind is missing")]
    [InlineData("{q \"one|two}", 1, 4, "never closed")]
    [InlineData("{q a=1 a=2|two}", 1, 8, "given twice")]
    [InlineData("{q a=|two}", 1, 6, "a value must follow")]
    [InlineData("{q one}", 1, 2, "must end with '|'")]
    [InlineData("one {q|}", 1, 6, "holds no text")]
    [InlineData("one \\two", 1, 6, "after a backslash")]
    [InlineData("one {", 1, 6, "ends inside a mark")]
    public void A_malformed_mark_is_told_with_its_place(string source, int line, int column, string problem)
    {
        var error = Assert.Throws<GoldFormatException>(() => Parse(source));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.StartsWith($"a.marked:{line}:{column}: ", error.Message, StringComparison.Ordinal);
    }
}
