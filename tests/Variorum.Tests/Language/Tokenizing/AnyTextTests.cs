using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Tokenizing;
using Xunit;

namespace Variorum.Tests.Language.Tokenizing;

public sealed class AnyTextTests
{
    private const string Awkward = "aZ09 .,!?'’\"“”-–—/&@#$%()[]*_=<>:;+~|\n\r\t\u00A0\u00AD\u200B\u200D\u202E\u2029\uD83D\uDE00\uD800\uDC00\u0301אש漢é…•";

    [Fact]
    public void Words_of_any_text_are_in_order_disjoint_and_inside_their_sentence()
    {
        var text = Gen.Elements(Awkward.ToCharArray()).ArrayOf().Select(c => new string(c)).ToArbitrary();
        Check.One(Properties.Config.WithMaxTest(3000), Prop.ForAll(text, IsSound));
    }

    [Fact]
    public void Words_of_random_code_units_are_sound()
    {
        var random = new Random(7);
        for (int round = 0; round < 300; round++)
        {
            var text = new StringBuilder();
            for (int i = 0; i < 200; i++)
                text.Append((char)random.Next(0x10000));
            Assert.True(IsSound(text.ToString()));
        }
    }

    [Fact]
    public void Every_visible_character_is_in_exactly_one_word()
    {
        const string text = "“Orsk’s 3,000 men—and women—left on 06.01.2018,” wrote a.lind@example.org (see http://example.org/x).";
        int covered = EnglishTokenizer.Split(text).SelectMany(s => s.Words).Sum(w => w.Length);
        Assert.Equal(text.Count(c => c != ' '), covered);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1-")]
    [InlineData("a.")]
    [InlineData("A.B")]
    [InlineData("'s")]
    [InlineData("a@")]
    [InlineData("w/")]
    [InlineData("(")]
    [InlineData("a\n")]
    [InlineData("\uD83D\uDE00\u200D")]
    [InlineData("the man saw. ")]
    public void A_line_of_a_hundred_thousand_tokens_takes_no_more_than_linear_time(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(EnglishTokenizer.Split(text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(40), $"{watch.Elapsed}");
    }

    [Fact]
    public void An_empty_text_has_no_sentences() => Assert.Empty(EnglishTokenizer.Split(" \u200B\n\n\t"));

    private static bool IsSound(string text)
    {
        int end = 0;
        foreach (var sentence in EnglishTokenizer.Split(text))
        {
            if (sentence.Words.IsEmpty || sentence.Span.Start < end || sentence.Span != sentence.Words[0].Union(sentence.Words[^1]))
                return false;
            foreach (var word in sentence.Words)
            {
                if (word.IsEmpty || word.Start < end || word.End > text.Length)
                    return false;
                end = word.End;
            }
        }
        return true;
    }
}
