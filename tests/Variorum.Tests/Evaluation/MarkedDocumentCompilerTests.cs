using Variorum.Evaluation.Gold.Marks;
using Variorum.Evaluation.Gold.Model;
using Variorum.Language;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class MarkedDocumentCompilerTests
{
    private static GoldDocument Compile(string source) => MarkedDocumentCompiler.Compile(MarkParser.Parse(source, "a.marked"), "a.txt");

    [Fact]
    public void Spans_count_code_points()
    {
        var quantity = Assert.Single(Compile("\U0001F600 on {q 26 deaths \"people\"|26 deaths}").Quantities);
        Assert.Equal(new TextSpan(5, 14), quantity.Span);
        Assert.Equal("26 deaths", quantity.Quote);
    }

    [Fact]
    public void A_quantity_carries_what_its_mark_says()
    {
        var quantity = Compile("{q#x 3000.. population \"members\" unit=persons asOf=2019 measureAlt=\"count;arrivals\" voice=\"A > B\" optional|more}").Quantities[0];
        Assert.Equal(("x", "members", "persons", "2019", true), (quantity.Id, quantity.Counted, quantity.Unit, quantity.AsOf, quantity.Optional));
        Assert.Equal(new GoldAmount(null, 3000, null, Approximate: true), quantity.Amount);
        Assert.Equal(["population", "count", "arrivals"], quantity.Measures.ToArray());
        Assert.Equal(["A", "B"], quantity.Voice.ToArray());
    }

    [Theory]
    [InlineData("2745", 2745, null, null, false)]
    [InlineData("~300", 300, null, null, true)]
    [InlineData("3000..", null, 3000, null, true)]
    [InlineData("..50", null, null, 50, true)]
    [InlineData("200..300", null, 200, 300, true)]
    [InlineData("?", null, null, null, true)]
    public void Amounts_are_values_bounds_and_ranges(string text, int? value, int? min, int? max, bool approximate) =>
        Assert.Equal(new GoldAmount(value, min, max, approximate), AmountNotation.Read(text));

    [Theory]
    [InlineData("..")]
    [InlineData("many")]
    [InlineData("1,000")]
    [InlineData("1..2..3")]
    public void What_is_no_amount_is_refused(string text) => Assert.Null(AmountNotation.Read(text));

    [Fact]
    public void An_article_takes_title_and_credits_from_the_marks_inside_it()
    {
        var article = Compile("{+article#x news}{title|The vote} by {credit author \"Ada Roon\"|Ada Roon}{-x} {credit photo \"Ben Hask\"|Hask}").Articles[0];
        Assert.Equal("The vote", article.Title);
        Assert.Equal(["Ada Roon"], article.Credits.Select(credit => credit.Name));
    }

    [Fact]
    public void A_document_that_stands_inside_an_article_keeps_its_own_date_and_author()
    {
        var document = Compile("{+article#x news published=2020-03-02}We print it: {embedded#y report published=2020-02-27 author=\"Harbour Office\"|Note 3}{-x}");
        Assert.Equal("2020-03-02", document.Articles[0].Published);
        Assert.Equal(new GoldEmbedded("y", new TextSpan(13, 19), "report", "2020-02-27", null, null, "Harbour Office"), document.Embedded[0]);
    }

    [Theory]
    [InlineData("{x|a}", "there is no kind 'x'")]
    [InlineData("{q 1 deaths|a}", "needs 'counted'")]
    [InlineData("{q 1 deaths people here|a}", "no place for 'here'")]
    [InlineData("{q 1 deaths people colour=red|a}", "no 'colour'")]
    [InlineData("{q 1 joy people|a}", "'joy' is no measure")]
    [InlineData("{q 1,5 deaths people|a}", "is no amount")]
    [InlineData("{article news|a}", "needs 'id'")]
    [InlineData("{furniture wall|a}", "'wall' is no reason")]
    [InlineData("text{end}\nentity#a \"A\" ghost", "'ghost' is no type")]
    public void A_mark_that_says_what_its_kind_does_not_know_is_refused(string source, string problem)
    {
        var error = Assert.Throws<GoldFormatException>(() => Compile(source));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }
}
