using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Units;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>What is asked for with "how much" and "how long", for the sum or the time that answers: "How much does the state owe you? - 3 million."</summary>
internal sealed class MeasureQuestions(ImmutableArray<Sentence> sentences, NounPhrase phrases, Deed deed)
{
    /// <summary>The answer's own sentences before the figure, and the name of who speaks.</summary>
    private const int Reach = 3;

    /// <summary>What an amount is that stands in a sentence without a verb of its own; null where nothing near asks for it.</summary>
    /// <param name="at">The sentence's place in the article.</param>
    public CountedThing? Before(QuantitySite site, int at)
    {
        if (site.Noun is not null || site.Whole is not null || site.Sentence.Tokens.Any(word => word.Upos is "VERB" or "AUX")) return null;
        for (var s = at - 1; s >= 0 && at - s <= Reach; s--)
        {
            if (In(sentences[s], site.Written.Unit!) is { } asked) return asked;
        }

        return null;
    }

    private CountedThing? In(Sentence sentence, Unit unit) => unit.Dimension switch
    {
        Dimension.Money when Asking(sentence, "much") is { } much && sentence.HeadOf(much) is { Upos: "VERB" } verb => Sum(sentence, much, verb, MoneyPhrase.CurrencyOf(unit)),
        Dimension.Time when Asking(sentence, "long") is { } how && sentence.HeadOf(how) is { Lemma: "take" or "need" } taking => Time(sentence, taking),
        _ => null,
    };

    private static Token? Asking(Sentence sentence, string word) =>
        sentence.Tokens.FirstOrDefault(token => token.Form == word && token.Index > 0 && sentence.Tokens[token.Index - 1].Form.Equals("how", StringComparison.OrdinalIgnoreCase));

    private CountedThing? Sum(Sentence sentence, Token much, Token verb, string currency)
    {
        if (verb.Lemma == "cost") return Participants.Doer(sentence, verb) is { } bought && phrases.WriteReferent(sentence, bought) is { } what ? new CountedThing($"cost of {what}", "cost", "cost", Persons: false) : null;
        return deed.OfTransfer(sentence, new Argument(much, ArgumentRole.Patient, verb, null)) is { } done ? new CountedThing($"{currency} {done}", currency, currency, Persons: false) : null;
    }

    /// <summary>"How long does it take to empty the hall?"</summary>
    private CountedThing? Time(Sentence sentence, Token taking)
    {
        if (sentence.Tokens.FirstOrDefault(word => word.Index > taking.Index && word.Form == "to") is not { } to || to.Index + 1 >= sentence.Tokens.Length) return null;
        var verb = sentence.Tokens[to.Index + 1];
        var theme = sentence.ChildrenOf(verb).Concat(sentence.ChildrenOf(taking)).FirstOrDefault(child => child.Is("obj") && child.IsNoun() && child.Index > verb.Index);
        var aim = theme is null ? $"to {verb.Lemma}" : phrases.WriteReferent(sentence, theme) is { } what ? $"to {verb.Lemma} {what}" : null;
        return aim is null ? null : new CountedThing($"time {aim}", "time", "time", Persons: false);
    }
}
