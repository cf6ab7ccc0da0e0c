using Variorum.Language.Learning;
using Variorum.Language.Lemmatizing;
using Xunit;

namespace Variorum.Tests.Language.Lemmatizing;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer Shipped = Load();

    [Theory]
    [InlineData("were", "AUX", "VBD", "be")]
    [InlineData("n't", "PART", "RB", "not")]
    [InlineData("n’t", "PART", "RB", "not")]
    [InlineData("Women", "NOUN", "NNS", "woman")]
    [InlineData("fled", "VERB", "VBD", "flee")]
    [InlineData("demonstrations", "NOUN", "NNS", "demonstration")]
    [InlineData("accused", "VERB", "VBN", "accuse")]
    [InlineData("stopped", "VERB", "VBD", "stop")]
    [InlineData("denies", "VERB", "VBZ", "deny")]
    [InlineData("lying", "VERB", "VBG", "lie")]
    [InlineData("worse", "ADJ", "JJR", "bad")]
    [InlineData("i", "PRON", "PRP", "I")]
    [InlineData("Orsk", "PROPN", "NNP", "Orsk")]
    [InlineData("orsk", "PROPN", "NNP", "Orsk")]
    [InlineData("2,901", "NUM", "CD", "2,901")]
    public void Known_and_regular_words_have_their_lemma(string form, string upos, string xpos, string lemma) =>
        Assert.Equal(lemma, Shipped.Lemmatize(form, upos, xpos));

    [Theory]
    [InlineData("blorpified", "VERB", "VBD", "blorpify")]
    [InlineData("zanking", "VERB", "VBG", "zank")]
    [InlineData("vloshes", "NOUN", "NNS", "vlosh")]
    [InlineData("gorvies", "NOUN", "NNS", "gorvy")]
    public void Words_that_no_dictionary_holds_go_by_their_ending(string form, string upos, string xpos, string lemma) =>
        Assert.Equal(lemma, Shipped.Lemmatize(form, upos, xpos));

    [Fact]
    public void A_form_that_is_its_own_lemma_is_given_back_itself()
    {
        const string form = "bridge";
        Assert.Same(form, Shipped.Lemmatize(form, "NOUN", "NN"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD800")]
    [InlineData("s")]
    [InlineData("\u0301\u0301")]
    public void No_form_and_no_tags_are_refused(string form)
    {
        Assert.NotNull(Shipped.Lemmatize(form, "NOUN", "NNS"));
        Assert.NotNull(Shipped.Lemmatize(form, "nonsense", ""));
    }

    [Fact]
    public void A_form_of_a_million_letters_is_left_as_it_is()
    {
        string form = new('S', 1_000_000);
        Assert.Same(form, Shipped.Lemmatize(form, "NOUN", "NNS"));
    }

    private static Lemmatizer Load()
    {
        using var stream = typeof(Lemmatizer).Assembly.GetManifestResourceStream(Lemmatizer.Part + ".bin")!;
        return Lemmatizer.Read(ModelFile.Read(stream, Lemmatizer.Part, Lemmatizer.FormatVersion));
    }
}
