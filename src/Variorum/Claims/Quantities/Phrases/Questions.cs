using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>What is asked for with "how many", for the figure that answers: "How many people were on board? - Seventy."</summary>
/// <param name="dated">EDTF: the time that a sentence as a whole is about, or null.</param>
internal sealed class Questions(ImmutableArray<Sentence> sentences, NounPhrase phrases, Func<Sentence, string?> dated)
{
    /// <summary>The answer's own sentences before the figure, and the name of who speaks.</summary>
    private const int Reach = 4;

    /// <summary>The things that the last question before a sentence asks for; null where none is near.</summary>
    public CountedThing? Before(int at)
    {
        for (var s = at - 1; s >= 0 && at - s <= Reach; s--)
        {
            if (In(sentences[s]) is { } asked) return asked;
        }

        return null;
    }

    /// <summary>"How many people did the police hold": the verb whose subject stands behind the noun.</summary>
    private static Token? Undergone(Sentence sentence, Token noun)
    {
        if (sentence.HeadOf(noun) is not { Upos: "VERB" } verb || !(noun.Is("obj") || noun.Is("nsubj"))) return null;
        // "did the guards detain": the tree may have "did" for the verb.
        if (verb.Lemma == "do") verb = sentence.ChildrenOf(verb).FirstOrDefault(child => child is { Upos: "VERB", Xpos: "VB" } && child.Index > verb.Index) ?? verb;
        return sentence.ChildrenOf(verb).Any(child => child.Is("nsubj") && child.Index > noun.Index && child.Index < verb.Index) ? verb : null;
    }

    private CountedThing? In(Sentence sentence)
    {
        var many = sentence.Tokens.FirstOrDefault(word => word.Lemma == "many" && word.Index > 0 && sentence.Tokens[word.Index - 1].Lemma.Equals("how", StringComparison.OrdinalIgnoreCase));
        if (many is null) return null;
        var noun = sentence.ChildrenOf(many).FirstOrDefault(child => child.Is("nmod") && child.IsPluralNoun()) ?? (sentence.HeadOf(many) is { } head && head.IsNoun() && head.Index > many.Index ? head : null);
        if (noun is null) return null;
        var core = phrases.WriteCore(sentence, noun);
        var thing = new CountedThing(phrases.Write(sentence, noun), core, noun.Lemma, Persons.Are(sentence, noun)) { AsOf = dated(sentence) };
        return Undergone(sentence, noun) is { } verb ? thing with { Text = $"{thing.Text} {Participles.Of(verb)}", Measure = thing.Persons ? VerbMeasures.Of(sentence, verb, ArgumentRole.Patient) : null } : thing;
    }
}
