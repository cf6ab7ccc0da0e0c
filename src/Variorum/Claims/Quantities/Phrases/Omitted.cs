using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Tells whom or what a figure counts that leaves its noun out and has a part of its own in the clause: "Forty are missing".</summary>
internal sealed class Omitted(Antecedents antecedents, BareFigures bare, NounPhrase phrases)
{
    /// <summary>The things without what this clause says of them; null where nothing tells.</summary>
    /// <param name="at">The sentence's place in the article.</param>
    /// <param name="personsTold">What the clause says is said of people only.</param>
    public CountedThing? Of(QuantitySite site, Argument argument, int at, bool personsTold)
    {
        // "The guild had demanded 12", "The ministry says 214 million": a height of anything, and hardly people.
        if (site.IsBare && argument is { Role: ArgumentRole.Patient, Governor.Lemma: "demand" or "want" or "seek" or "propose" or "offer" or "ask" or "suggest" or "say" }) return null;
        if (site.IsBare && Parts.Those(site.Sentence) is { } state && state.Index < site.Figure.Index && CountedFinder.MayBeElliptic(site, argument)) return Such(state, Before(site, at, persons: true) is { } people ? Living(people) : CountedThing.People);
        if (site.Whole is { Upos: "PRON" } speakers && speakers.Form.ToLowerInvariant() is "us" or "ours" or "you" or "yours") return CountedThing.People;
        var before = bare.Same(site) ?? (argument.Role == ArgumentRole.Existing && !personsTold ? antecedents.Theme(at, phrases) : null) ?? Before(site, at, personsTold);
        if (before is null) return personsTold || IsPlight(site.Sentence, argument) ? CountedThing.People : null;
        return (IsSpelled(before, argument) ? before with { Text = before.Core, Persons = false } : Living(before)) with { Measure = IsLasting(before) ? before.Measure : null };
    }

    /// <summary>"41 injured officers. Twelve were treated": what the noun itself says stays true of them.</summary>
    private static bool IsLasting(CountedThing before) => before.Measure is Measure.Deaths or Measure.Injured && before.Text == before.Core;

    private CountedThing? Before(QuantitySite site, int at, bool persons) => antecedents.For(at, site, persons, site.Whole is not null, phrases);

    /// <summary>"We have 1,300 names. Twenty are wrong": the names are.</summary>
    private static bool IsSpelled(CountedThing before, Argument argument) => before.Head == "name" && argument.Governor is { Upos: "ADJ" } state && !NounMeasures.IsPlight(state);

    /// <summary>Those counted before, without what was said of them; behind cases and names stand people.</summary>
    private static CountedThing Living(CountedThing before) => before is { Persons: true, Head: "case" or "name" } ? CountedThing.People : before with { Text = before.Core };

    /// <summary>"Of those detained, 41 have been released": detained people.</summary>
    private static CountedThing Such(Token state, CountedThing people)
    {
        var core = people.Core.Contains(state.Form, StringComparison.Ordinal) ? people.Core : $"{state.Form} {people.Core}";
        return people with { Text = core, Core = core, Measure = null };
    }

    /// <summary>"More than 900 have been ill", "have fallen sick", "60 freed after a night": only people are.</summary>
    private static bool IsPlight(Sentence sentence, Argument argument) => argument is { Role: ArgumentRole.Subject or ArgumentRole.Patient, Governor: { } predicate }
        && (argument.Role == ArgumentRole.Subject || sentence.IsPassive(predicate))
        && (NounMeasures.IsPlight(predicate) || (argument.Role == ArgumentRole.Patient && IsJudging(sentence, predicate)) || (sentence.ChildOf(predicate, "xcomp") is { } complement && NounMeasures.IsPlight(complement)));

    /// <summary>"Sixty were charged with riot, and eleven were acquitted".</summary>
    private static bool IsJudging(Sentence sentence, Token verb) => (verb.Lemma == "charge" && sentence.ChildrenOf(verb).Any(child => child.Is("obl") && sentence.CaseOf(child) is "with"))
        || SemanticLexicon.Load().IsVerb(verb.Lemma, SemanticClass.Accuse) || SemanticLexicon.Load().IsVerb(verb.Lemma, SemanticClass.Sentence) || verb.Lemma is "acquit" or "convict" or "indict";
}
