using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says what those did who "have done so": what the clause before tells or asks for.</summary>
internal sealed class VerbEllipsis(ImmutableArray<Sentence> sentences, NounPhrase phrases)
{
    /// <summary>How many sentences before may say what was done.</summary>
    private const int Reach = 2;

    /// <summary>Null for a figure whose clause has a verb of its own, and where nothing before says what was done.</summary>
    /// <param name="at">The sentence's place in the article.</param>
    public CountedThing? Of(QuantitySite site, Argument argument, int at)
    {
        if (site.Noun is not null || argument is not { Role: ArgumentRole.Subject, Governor: { Lemma: "do", Upos: "VERB" or "AUX" } does } || !IsPointing(site.Sentence, does)) return null;
        var auxiliary = site.Sentence.ChildrenOf(does).Any(child => child.Is("aux") && child.Lemma == "have") ? "have " : "";
        for (var s = at - 1; s >= 0 && at - s <= Reach; s--)
        {
            if (Done(sentences[s]) is { } verb && Told(sentences[s], verb, auxiliary) is { } thing) return thing;
        }

        return null;
    }

    private static bool IsPointing(Sentence sentence, Token verb) => Happening.IsTold(sentence, verb)
        && sentence.ChildrenOf(verb).Any(child => child.Index > verb.Index && child.Lemma is "so" or "likewise" or "it" && child.Index <= verb.Index + 2);

    /// <summary>What is to be done, "to sign"; else the main verb.</summary>
    private static Token? Done(Sentence sentence) =>
        sentence.Tokens.LastOrDefault(word => word is { Upos: "VERB", Xpos: "VB" } && sentence.ObjectOf(word) is not null)
        ?? (sentence.Root is { Upos: "VERB" } root && sentence.ObjectOf(root) is not null && !(sentence.SubjectOf(root) is { Upos: "NOUN" } subject && !Persons.Are(sentence, subject)) ? root : null);

    private CountedThing? Told(Sentence sentence, Token verb, string auxiliary)
    {
        if (phrases.WriteReferent(sentence, sentence.ObjectOf(verb)!) is not { } theme) return null;
        var done = auxiliary.Length > 0 || VerbMeasures.IsSigning(verb.Lemma) ? Participles.OfLemma(verb.Lemma) : null;
        return done is null ? null : new CountedThing($"people who {auxiliary}{done} {theme}", "people", "people", Persons: true) { Measure = VerbMeasures.Of(sentence, verb, ArgumentRole.Subject) };
    }
}
