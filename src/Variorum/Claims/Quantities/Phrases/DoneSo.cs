using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says whom a figure counts whose verb only points at another: "You can sign the complaint. So far 900 have done so."</summary>
/// <param name="sentences">Of the article, in order.</param>
internal sealed class DoneSo(ImmutableArray<Sentence> sentences, NounPhrase phrases)
{
    /// <summary>Null for a figure with a verb of its own, and where the sentence before tells of no deed of people.</summary>
    /// <param name="at">The sentence's place in the article.</param>
    public CountedThing? Of(QuantitySite site, Argument argument, int at)
    {
        if (at == 0 || site is not { Noun: null, IsMeasured: false } || argument is not { Role: ArgumentRole.Subject, Governor: { Lemma: "do" } verb } || !IsPointing(site.Sentence, verb)) return null;
        var told = sentences[at - 1];
        if (told.Root is not { Upos: "VERB" } deed || told.IsPassive(deed) || told.ObjectOf(deed) is not { } theme || theme.Index < deed.Index || phrases.WriteReferent(told, theme) is not { } what) return null;
        if (told.SubjectOf(deed) is { Upos: "NOUN" } subject && !Persons.Are(told, subject)) return null;
        return CountedThing.People with { Text = $"people who have {Participles.OfLemma(deed.Lemma)} {what}", Measure = VerbMeasures.Of(told, deed, ArgumentRole.Subject) };
    }

    private static bool IsPointing(Sentence sentence, Token verb) => Happening.IsTold(sentence, verb)
        && sentence.ChildrenOf(verb).Any(child => child.Index > verb.Index && child.Lemma is "so" or "likewise" or "it" && child.Index <= verb.Index + 2);
}
