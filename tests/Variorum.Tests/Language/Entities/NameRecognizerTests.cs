using System.Collections.Immutable;
using System.Text;
using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Learning;
using Variorum.Language.Tokenizing;
using Xunit;

namespace Variorum.Tests.Language.Entities;

public sealed class NameRecognizerTests
{
    private static readonly NameRecognizer Shipped = Load();

    [Fact]
    public void Persons_organisations_and_places_of_plain_news_are_found()
    {
        var names = Names("Mr. Daniel Orlov said in Berlin on Monday that the United Nations would send observers to Kenya.");
        Assert.Contains(("Daniel Orlov", NameType.Person), names);
        Assert.Contains(("Berlin", NameType.Place), names);
        Assert.Contains(("United Nations", NameType.Organisation), names);
        Assert.Contains(("Kenya", NameType.Place), names);
    }

    [Fact]
    public void Text_without_names_has_none() =>
        Assert.Empty(Names("The bridge was closed again because of the rain, and nobody knew when it would be opened."));

    [Fact]
    public void Names_are_in_order_disjoint_and_lie_on_their_words()
    {
        string text = Noise(new Random(3), 4000);
        var sentences = EnglishTokenizer.Split(text);
        var names = Shipped.Recognize(text, sentences);
        Assert.Equal(sentences.Length, names.Length);
        for (int s = 0; s < sentences.Length; s++)
        {
            int end = 0;
            foreach (var name in names[s])
            {
                Assert.True(name.FirstWord >= end && name.EndWord > name.FirstWord && name.EndWord <= sentences[s].Words.Length);
                Assert.Equal(sentences[s].Words[name.FirstWord].Union(sentences[s].Words[name.EndWord - 1]), name.Span);
                end = name.EndWord;
            }
        }
    }

    [Fact]
    public void Two_readings_of_a_text_are_the_same()
    {
        string text = Noise(new Random(5), 2000);
        var sentences = EnglishTokenizer.Split(text);
        Assert.Equal(Shipped.Recognize(text, sentences).SelectMany(n => n), Shipped.Recognize(text, sentences).SelectMany(n => n));
    }

    [Fact]
    public void No_sentences_have_no_names() => Assert.Empty(Shipped.Recognize("", ImmutableArray<TokenizedSentence>.Empty));

    private static List<(string, NameType)> Names(string text) =>
        [.. Shipped.Recognize(text, EnglishTokenizer.Split(text)).SelectMany(n => n).Select(n => (n.Span.Of(text), n.Type))];

    private static string Noise(Random random, int words)
    {
        string[] pieces = ["Ana", "Lind", "the", "of", "Orsk", "(", ")", "FNR", "Front", "said", ".", "\uD83D", "漢字", "1,200", "Mr.", "\u0301", "party", "in"];
        var text = new StringBuilder();
        for (int i = 0; i < words; i++)
            text.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(12) == 0 ? "\n\n" : " ");
        return text.ToString();
    }

    private static NameRecognizer Load() => NameRecognizer.Read(
        Model(NameRecognizer.Part, NameRecognizer.FormatVersion), WordVectors.Read(Model(WordVectors.Part, WordVectors.FormatVersion)));

    private static ModelFile Model(string part, int version)
    {
        using var stream = typeof(NameRecognizer).Assembly.GetManifestResourceStream(part + ".bin")!;
        return ModelFile.Read(stream, part, version);
    }
}
