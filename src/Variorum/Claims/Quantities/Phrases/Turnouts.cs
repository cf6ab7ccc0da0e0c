using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Expressions.Units;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Recognises a turnout that is told in other words: "38 per cent of us had voted", "1,300 took part. That is 61 per cent of the voters".</summary>
internal static class Turnouts
{
    /// <summary>All who may vote: what the turnout is told of without saying so.</summary>
    private static readonly ImmutableHashSet<string> Everybody = ImmutableHashSet.Create(
        StringComparer.Ordinal, "we", "they", "you", "people", "person", "voter", "citizen", "electorate", "elector", "population", "adult", "those");

    private static readonly ImmutableArray<string> Taking = ["who took part", "who voted", "who had voted", "who have voted", "who went to the polls", "who turned out"];

    /// <param name="before">What was counted just before, in full; null where nothing was.</param>
    /// <returns>Null for any other share.</returns>
    public static CountedThing? Of(NounPhrase phrases, QuantitySite site, Argument argument, CountedThing? before)
    {
        if (site is not { Noun: null, Whole: { } whole, Written.Unit.Dimension: Dimension.Percentage } || !(whole.Upos is "PRON" or "DET" || Persons.Are(site.Sentence, whole) || Everybody.Contains(whole.Lemma))) return null;
        var told = argument switch
        {
            // The tree may have lost the subject: then the share stands before the verb and behind no preposition.
            { Role: ArgumentRole.Subject or ArgumentRole.Patient or ArgumentRole.Oblique, Case: null, Governor: { Upos: "VERB" } verb } => site.Figure.Index < verb.Index && IsVoting(site.Sentence, verb),
            { Role: ArgumentRole.Attribute, Governor: { } predicate } => site.Sentence.SubjectOf(predicate) is { Lemma: "that" or "this" or "it", Upos: "PRON" or "DET" } && before is { Persons: true } && Taking.Any(words => before.Text.Contains(words, StringComparison.Ordinal)),
            _ => false,
        };
        if (!told) return null;
        var of = Everybody.Contains(whole.Lemma.ToLowerInvariant()) ? "" : phrases.WriteBehind(site.Sentence, whole, "of") is { } whose ? $" {whose}" : "";
        return new CountedThing($"turnout{of}", "turnout", "turnout", Persons: false);
    }

    /// <summary>Not "voted yes", "voted for the party", "voted by post": how, and not whether they did.</summary>
    private static bool IsVoting(Sentence sentence, Token verb) => Happening.IsTold(sentence, verb)
        && (verb.Lemma == "vote" && sentence.ObjectOf(verb) is null && !sentence.ChildrenOf(verb).Any(child => child.Index > verb.Index && (child.Is("obl") && sentence.CaseOf(child) is "for" or "against" or "by" or "with" || child.Lemma is "yes" or "no" or "differently" || child.Is("xcomp")))
            || verb.Lemma == "turn" && sentence.ChildOf(verb, "compound:prt")?.Form == "out");
}
