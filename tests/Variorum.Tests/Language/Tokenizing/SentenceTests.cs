using Variorum.Language;
using Variorum.Language.Tokenizing;
using Xunit;

namespace Variorum.Tests.Language.Tokenizing;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("The strike began on Monday. It ended on Friday.|", "The strike began on Monday.|It ended on Friday.")]
    [InlineData("Mr. Lind met Gen. A. Oru in the U.S. capital. They spoke.", "Mr. Lind met Gen. A. Oru in the U.S. capital.|They spoke.")]
    [InlineData("“We will not go.” “You will,” he said.", "“We will not go.”|“You will,” he said.")]
    [InlineData("They marched on 5 May.The police came.", "They marched on 5 May.|The police came.")]
    [InlineData("They sold roads, bridges, etc. The rest was kept.", "They sold roads, bridges, etc.|The rest was kept.")]
    [InlineData("How many died? Nobody knows! The count goes on.", "How many died?|Nobody knows!|The count goes on.")]
    [InlineData("Prices rose by 3.5 percent in Sept. 2018 and fell later.", "Prices rose by 3.5 percent in Sept. 2018 and fell later.")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Sentences(text.TrimEnd('|')));

    [Fact]
    public void A_headline_without_a_full_stop_is_a_sentence_of_its_own() =>
        Assert.Equal(
            ["Ministers leave Orsk after talks fail", "The ministers left on Sunday."],
            Sentences("Ministers leave Orsk after talks fail\n\nThe ministers left on Sunday."));

    [Fact]
    public void A_line_end_parts_paragraphs_that_have_a_line_each()
    {
        string body = string.Concat(Enumerable.Repeat("The council of the town met again to speak of the bridge and of the road. ", 3));
        Assert.Equal(7, Sentences($"Town in brief\n{body.Trim()}\n{body.Trim()}").Length);
    }

    [Fact]
    public void A_line_end_in_wrapped_text_parts_nothing() =>
        Assert.Equal(
            2,
            Sentences("The council of the town met\nagain to speak of the bridge in\nOrsk and of the road that the\nminister Ana Lind had promised.\nNothing was decided by them.").Length);

    [Fact]
    public void Bulleted_lines_are_sentences_of_their_own() =>
        Assert.Equal(3, Sentences("• two dead in Orsk\n• eleven hurt in Vala\n• forty held by police").Length);

    [Fact]
    public void A_stretch_is_read_as_though_nothing_stood_around_it()
    {
        const string text = "Before. The middle one. After.";
        var sentence = Assert.Single(EnglishTokenizer.Split(text, new TextSpan(8, 23)));
        Assert.Equal("The middle one.", sentence.Span.Of(text));
        Assert.Equal(["The", "middle", "one", "."], sentence.Words.Select(w => w.Of(text)));
    }

    [Fact]
    public void A_stretch_beyond_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EnglishTokenizer.Split("short", new TextSpan(0, 6)));

    private static string[] Sentences(string text) => [.. EnglishTokenizer.Split(text).Select(s => s.Span.Of(text))];
}
