using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Language.Learning;
using Xunit;

namespace Variorum.Tests.Language.English;

public class EnglishAnalyzerTests
{
    private const string Story =
        "The harbour council of Vellmark rejected the plan on Tuesday. Its chair, Edda Morrow, said the dredging had cost 4.2 million crowns. " +
        "\"We were never asked,\" a fisherman told reporters who had gathered outside. Nobody was arrested.";

    private static readonly EnglishAnalyzer Analyzer = EnglishAnalyzer.Load();

    [Fact]
    public void A_plain_sentence_shows_who_did_what()
    {
        var sentence = Assert.Single(Analyzer.Analyze("The council rejected the plan."));
        Assert.Equal(("rejected", "VERB", "VBD"), (sentence.Root.Form, sentence.Root.Upos, sentence.Root.Xpos));
        Assert.Equal("council", sentence.SubjectOf(sentence.Root)?.Form);
        Assert.Equal("plan", sentence.ObjectOf(sentence.Root)?.Form);
    }

    [Fact]
    public void Words_have_lemmas_and_names_stand_on_their_words()
    {
        var sentence = Assert.Single(Analyzer.Analyze("Edda Morrow told reporters in London that prices had risen."));
        Assert.Equal("tell", sentence.Root.Lemma);
        Assert.Contains("London", sentence.Names.Select(name => sentence.Tokens[name.FirstWord].Form));
        Assert.NotNull(sentence.NameAt(sentence.Tokens[5]));
        Assert.Null(sentence.NameAt(sentence.Root));
    }

    [Fact]
    public void A_passive_has_its_own_relations()
    {
        var sentence = Assert.Single(Analyzer.Analyze("The plan was rejected by the council."));
        Assert.Equal("nsubj:pass", sentence.SubjectOf(sentence.Root)?.Relation);
    }

    [Fact]
    public void Any_string_at_all_is_analysed_into_trees_whose_spans_lie_in_it()
    {
        var anyChar = Gen.OneOf(Gen.Choose(0, 0xFFFF).Select(code => (char)code), Gen.Elements(" .,\n\"'-()aeTtxX0179".ToCharArray()), Gen.Choose(0xD800, 0xDFFF).Select(code => (char)code));
        var texts = Gen.ListOf(anyChar).Select(characters => string.Concat(characters));
        Prop.ForAll(texts.ToArbitrary(), text => CheckSpans(text, Analyzer.Analyze(text))).Check(Properties.Config.WithMaxTest(300));
    }

    [Fact]
    public void Text_without_an_end_of_sentence_is_cut_so_that_time_stays_linear()
    {
        var text = string.Join(' ', Enumerable.Repeat("seven grey ducks and", 3000));
        var sentences = Analyzer.Analyze(text);
        CheckSpans(text, sentences);
        Assert.Equal(12000, sentences.Sum(sentence => sentence.Tokens.Length));
        Assert.All(sentences, sentence => Assert.InRange(sentence.Tokens.Length, 1, 256));
    }

    [Fact]
    public void One_endless_word_is_analysed_too()
    {
        var text = new string('x', 2_000_000);
        CheckSpans(text, Analyzer.Analyze(text));
    }

    [Fact]
    public void Nothing_gives_nothing()
    {
        Assert.Empty(Analyzer.Analyze(string.Empty));
        Assert.Empty(Analyzer.Analyze(" \n\t "));
    }

    [Fact]
    public void A_sentence_does_not_depend_on_what_stands_beside_it_in_the_batch()
    {
        var together = Analyzer.Analyze(Story);
        foreach (var sentence in together)
        {
            var words = new TokenizedSentence(sentence.Span, [.. sentence.Tokens.Select(token => token.Span)]);
            Assert.Equal(Describe([sentence]), Describe(Analyzer.Analyze(Story, [words])));
        }
    }

    [Fact]
    public void Many_threads_give_what_one_gives()
    {
        var texts = Enumerable.Range(0, 40).Select(i => $"{Story} Then {i} more crowns were found in Port {i % 7}.").ToArray();
        var alone = texts.Select(text => Describe(Analyzer.Analyze(text))).ToArray();
        Assert.Equal(alone, texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(text => Describe(Analyzer.Analyze(text))));
    }

    [Fact]
    public void A_stretch_is_analysed_as_though_nothing_stood_around_it()
    {
        const string Text = "Ignore this. The council rejected the plan. Ignore that.";
        var stretch = new TextSpan(13, 43);
        var sentence = Assert.Single(Analyzer.Analyze(Text, stretch));
        Assert.Equal("The council rejected the plan.", sentence.Span.Of(Text));
        Assert.Equal(stretch, sentence.Span);
    }

    [Fact]
    public void A_missing_model_is_an_error_that_says_how_to_mend_it()
    {
        var error = Assert.Throws<ModelException>(() => EnglishAnalyzer.Load(_ => null));
        Assert.Contains("Variorum.Trainer", error.Message, StringComparison.Ordinal);
    }

    private static void CheckSpans(string text, ImmutableArray<Sentence> sentences)
    {
        var reached = 0;
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            Assert.True(token.Span.Start >= reached && token.Span.End <= text.Length && !token.Span.IsEmpty);
            Assert.Equal(token.Form, token.Span.Of(text));
            reached = token.Span.End;
        }
    }

    private static string Describe(ImmutableArray<Sentence> sentences)
    {
        var lines = new StringBuilder();
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
            lines.Append(token).Append('\n');
        return lines.ToString();
    }
}
