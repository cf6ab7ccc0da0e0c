using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Variorum.Tests.Claims.Quantities;

public class QuantityProperties
{
    private static readonly string[] Pieces =
    [
        "12", "3,000", " people", " were", " killed", " in", " Ostby", ".", ",", "\n", " of", " them", " the", " toll", " is", " 65", " %", "$", " dozens", " who", " died", " and", "(", ")", " - ", "\u2019s",
        " 2018", " on 4 May 2019", " 1", " one", "\U0001F600", "\0", " more than", " by", " to", ":", " members", " left", " Ostland",
        " of whom", " that of", " at", " as", " missing", "Of those", " held", " against", " had not been found", " figure", " cases", " the", " he said", " number", " done so", " aboard", " with",
    ];

    [Fact]
    public void Any_text_is_read_without_a_fault_and_its_quotes_stand_where_they_say()
    {
        var texts = Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces.Take(60)));
        Prop.ForAll(texts.ToArbitrary(), AreAnchored).Check(Properties.Config.WithMaxTest(150));
    }

    [Fact]
    public void The_same_text_is_read_the_same_twice()
    {
        const string text = "By 4 May 2019, 30 people were killed in Ostby, dozens were injured and 12 were arrested. Of them 3 left.";
        Assert.Equal(ReadText.Quantities(text), ReadText.Quantities(text), (one, other) => one.ToString() == other.ToString());
    }

    private static bool AreAnchored(string text) => ReadText.Quantities(text).All(quantity =>
        quantity.Anchor.Span.End <= text.Length && quantity.Anchor.Span.Of(text) == quantity.Quote);
}
