using System.Collections.Immutable;
using Variorum.Collation.Questions;
using Xunit;

namespace Variorum.Tests.Collation.Questions.Asking;

public sealed class TellingTextsTests
{
    [Fact]
    public void Where_nobody_says_what_is_counted_a_source_is_quoted_without_its_figure()
    {
        var question = Assert.Single(Texts(new Figures()
            .Write("Velmora Courier", "The remaining [365 count | -] are to take early retirement, the mine says.")
            .Write("Harbour Gazette", "Early retirement is what [365 count | -] can hope for.")));
        Assert.StartsWith("What number is given (“", question, StringComparison.Ordinal);
        Assert.Contains("arly retirement", question, StringComparison.Ordinal);
        Assert.Contains("…", question, StringComparison.Ordinal);
        Assert.DoesNotContain("365", question, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_phrase_tells_nothing_the_clause_that_others_speak_of_too_is_asked()
    {
        var question = Assert.Single(Texts(new Figures()
            .Write("Velmora Courier", "By June [4871 count | jobs] jobs will vanish.")
            .Write("Harbour Gazette", "The company says that [4790 count | jobs] will vanish by June."), "jobs that will vanish"));
        Assert.Equal("How many jobs will vanish?", question);
    }

    [Fact]
    public void A_clause_that_one_of_many_has_is_not_asked()
    {
        var pile = new Figures().Write("Velmora Courier", "By June [4871 count | jobs] jobs will vanish.");
        foreach (var (outlet, figure) in new[] { ("Harbour Gazette", 4790), ("Orla Post", 4790), ("Selene Mail", 4800), ("Kell Times", 4800) }) pile.Write(outlet, $"At stake are [{figure} count | jobs] at the mine.");
        Assert.DoesNotContain(Texts(pile, "jobs that will vanish"), text => text.Contains("will vanish", StringComparison.Ordinal));
    }

    [Fact]
    public void Questions_that_read_alike_are_told_apart_by_words_of_their_sources()
    {
        var texts = Texts(new Figures()
            .Write("Velmora Courier", "Observers judged the count badly in [217 count | stations]. Copies of the protocols came from [5126 count | stations].")
            .Write("Harbour Gazette", "Badly counted, observers judged, were [219 count | stations]. Of protocols there are copies from [5130 count | stations]."));
        Assert.Equal(2, texts.Length);
        Assert.Equal(2, texts.Distinct().Count());
        Assert.Contains(texts, text => text.Contains("observers judged", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(texts, text => text.Contains("protocols", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotation_ends_at_a_mark_and_not_inside_a_number() =>
        Assert.Equal("What number is given (“At the gate … lorries with 1,512 tonnes were turned back”)?", Assert.Single(Texts(new Figures()
            .Write("Velmora Courier", "At the gate [3905 count | -] lorries with 1,512 tonnes were turned back, it says.")
            .Write("Harbour Gazette", "Turned back at the gate with their tonnes: [3905 count | -]."))));

    [Fact]
    public void What_is_no_word_makes_no_question_long()
    {
        var endless = new string('x', 5000);
        Assert.All(
            Texts(new Figures().Write("Velmora Courier", $"Early retirement {endless} takes [3905 count | -] tonnes.").Write("Harbour Gazette", $"Early retirement {endless} is for [3905 count | -].")),
            text => Assert.InRange(text.Length, 1, 300));
    }

    [Fact]
    public void The_paper_that_is_quoted_is_no_place() =>
        Assert.Equal("How many letters were sent?", Assert.Single(Texts(new Figures()
            .Write("Velmora Courier", "As was read, [9 count | letters sent | Velmora Courier] were sent.")
            .Write("Harbour Gazette", "No, [12 count | letters sent | Velmora Courier] letters were sent."))));

    [Fact]
    public void Nobody_dies_in_a_ship_as_in_a_town() =>
        Assert.Equal("How many people died on the Ada Orr?", Assert.Single(Texts(new Figures()
            .Write("Velmora Courier", "Of the ferry Ada Orr it is said that [146 deaths | people who died | Ada Orr] died.")
            .Write("Harbour Gazette", "No, [150 deaths | people who died | Ada Orr] died."))));

    private static ImmutableArray<string> Texts(Figures pile, string? asked = null)
    {
        var quantities = pile.Quantities.Select((quantity, place) => place == 0 ? quantity with { Asked = asked } : quantity);
        var roots = pile.Articles.ToImmutableDictionary(article => article.Article.Id, article => article.Article.Id);
        return [.. QuestionFinder.Find(pile.Material([], quantities), QuestionMethod.Ruled, roots).Select(question => question.Text)];
    }
}
