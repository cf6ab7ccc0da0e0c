using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says what a figure counts that tells a part of people counted before: what became of them all became of the part.</summary>
internal sealed class Parts(Antecedents antecedents, NounPhrase phrases)
{
    /// <summary>"300 were hurt, four of them badly, 12 of them children": an aside without a verb; null for any other figure.</summary>
    /// <param name="at">The sentence's place in the article.</param>
    public CountedThing? Aside(QuantitySite site, int at)
    {
        if (site is not { IsMeasured: false, Noun: null, Whole: { Upos: "PRON" } pronoun } || site.Before is not { Form: "," or "(" or "\u2013" or "\u2014" } || pronoun.Index + 1 >= site.Sentence.Tokens.Length) return null;
        var (sentence, next) = (site.Sentence, site.Sentence.Tokens[pronoun.Index + 1]);
        if (antecedents.PeopleBefore(at, site) is not { } whole) return antecedents.Whole(at, site) is { } things ? Placed(sentence, next, things) : null;
        if (next.Upos == "ADV" && EndsAt(sentence, next.Index + 1)) return whole with { Text = $"{whole.Text} {next.Form}" };
        if (next.IsNoun() && Persons.Are(sentence, next) && sentence.CaseOf(next) is null or "of" && EndsAt(sentence, next.Index + 1)) return whole with { Text = phrases.WriteCore(sentence, next) + Tail(whole), Head = next.Lemma };
        // "46 of them members of the armed formations".
        if (next.IsPluralNoun() && Persons.Are(sentence, next) && next.Index + 1 < sentence.Tokens.Length && sentence.Tokens[next.Index + 1] is { Form: "of" or "from" } of && sentence.HeadOf(of) is { } body && body.IsNoun() && body.Index > of.Index)
            return whole with { Text = (phrases.WriteBehind(sentence, body, of.Form) is { } behind ? $"{phrases.WriteCore(sentence, next)} {behind}" : phrases.WriteCore(sentence, next)) + Tail(whole), Head = next.Lemma };
        return Placed(sentence, next, whole);
    }

    /// <summary>"300 of them in the north".</summary>
    private CountedThing? Placed(Sentence sentence, Token preposition, CountedThing whole) =>
        preposition.Upos == "ADP" && preposition.Is("case") && sentence.HeadOf(preposition) is { } noun && noun.IsNoun() && noun.Index > preposition.Index && phrases.WriteBehind(sentence, noun, preposition.Form) is { } behind
            ? whole with { Text = $"{whole.Core} {behind}" } : null;

    /// <summary>"326 shells, of which 41 at short range": a part of what was counted last, told without a verb; null for any other figure.</summary>
    /// <param name="at">The sentence's place in the article.</param>
    public CountedThing? Verbless(QuantitySite site, int at)
    {
        var (sentence, next) = (site.Sentence, site.Figure.Index + 1);
        if (site is not { Noun: null, IsMeasured: false, Written.Unit: null } || site.Before is not { Form: "whom" or "which", Index: > 0 } pronoun || sentence.Tokens[pronoun.Index - 1].Form != "of" || next >= sentence.Tokens.Length) return null;
        return antecedents.Whole(at, site) is { } whole && Placed(sentence, sentence.Tokens[next], whole) is { } part ? part with { Measure = IsFate(whole.Measure) ? whole.Measure : null } : null;
    }

    /// <summary>"300 were hurt, of whom 22 were officers", "Of those hurt 22 were officers": the officers were hurt.</summary>
    /// <param name="named">What the clause says that they are.</param>
    public CountedThing Sort(QuantitySite site, int at, CountedThing named)
    {
        var whole = Those(site.Sentence) is { } state ? CountedThing.People with { Text = $"people {state.Form}", Measure = NounMeasures.OfState(state) } : IsBehindPronoun(site) ? antecedents.PeopleBefore(at, site) ?? (site.Whole is { Form: "them" or "these" } ? antecedents.PeopleBefore(at, site, before: 1) : null) : null;
        return whole is null || !named.Persons ? named : named with { Text = named.Text + Tail(whole), Measure = IsFate(whole.Measure) ? whole.Measure : named.Measure };
    }

    /// <summary>"Of those detained, ...": the word that says who; null for any other sentence.</summary>
    public static Token? Those(Sentence sentence) =>
        sentence.Tokens.Length > 3 && sentence.Tokens[0].Form is "Of" && sentence.Tokens[1].Form is "those" && sentence.Tokens[2] is { Upos: "ADJ" or "VERB" } state && NounMeasures.MayBePeople(state) ? state : null;

    /// <summary>What happened to people, or what they did: true of each of them.</summary>
    public static bool IsFate(Measure? measure) => measure is Measure.Deaths or Measure.Injured or Measure.Arrested or Measure.Executed or Measure.Arrivals or Measure.Departures or Measure.Signatories;

    /// <summary>What a phrase says behind its noun.</summary>
    public static string Tail(CountedThing thing) => thing.Text.StartsWith(thing.Core + " ", StringComparison.Ordinal) ? thing.Text[thing.Core.Length..] : "";

    private static bool IsBehindPronoun(QuantitySite site) =>
        site.Whole is { Upos: "PRON" } || site.Before is { Form: "whom" or "these" or "them", Index: > 0 } pronoun && site.Sentence.Tokens[pronoun.Index - 1].Form is "of" or "Of";

    private static bool EndsAt(Sentence sentence, int index) => index >= sentence.Tokens.Length || sentence.Tokens[index].Upos is "PUNCT" or "CCONJ";
}
