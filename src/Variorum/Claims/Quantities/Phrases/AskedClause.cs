using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>
/// Says of the things that are counted what their clause says, be it so, planned or denied: "jobs that will go by June", "members that the society
/// has". That is enough to ask for them, and is never told as a claim.
/// </summary>
internal sealed class AskedClause(NounPhrase phrases, Deed deed)
{
    private const int MostWords = 12;

    /// <summary>What is had or lacked is asked for; what is only said, counted or put at a figure is not.</summary>
    private static readonly ImmutableHashSet<string> Having = ImmutableHashSet.Create(StringComparer.Ordinal, "have", "need", "want", "get", "contain", "comprise", "lack");

    /// <summary>Null where the clause does not say it in plain words, or supposes or asks it itself.</summary>
    public string? Of(QuantitySite site, Argument argument, CountedThing thing)
    {
        if (thing.Head.Length == 0 || argument.Governor is not { } governor) return null;
        var sentence = site.Sentence;
        if (sentence.Tokens[^1].Form == "?" || sentence.ChildrenOf(governor).Any(child => child.Is("mark") && child.Lemma is "if" or "unless" or "whether" or "to")) return null;
        var isSubject = argument.Role == ArgumentRole.Subject || (argument.Role == ArgumentRole.Patient && sentence.IsPassive(governor));
        var clause = isSubject ? Said(sentence, argument, governor) : argument.Role == ArgumentRole.Patient ? Had(sentence, argument, governor) : null;
        if (clause is null || sentence.ChildOf(governor, "xcomp") is { } complement && sentence.Has(complement, "aux") || clause.Split(' ').Contains(thing.Core)) return null;
        return clause.Split(' ').Length > MostWords ? null : $"{thing.Core} {(thing.Persons && isSubject ? "who" : "that")} {clause}";
    }

    private string? Said(Sentence sentence, Argument argument, Token governor) =>
        argument.Phrase.Index < governor.Index && !IsSort(sentence, governor) && IsFinite(sentence, governor) && !(governor.Upos == "VERB" && Deed.IsLightVerb(governor)) && deed.Finite(sentence, governor, argument.Phrase) is { } said
            ? Several(said) : null;

    /// <summary>"They are monitors": what they are, and not what they did.</summary>
    private static bool IsSort(Sentence sentence, Token predicate) => predicate.IsNoun() && sentence.CaseOf(predicate) is null;

    /// <summary>"was dead", of one: it is asked how many were.</summary>
    private static string Several(string said) => said.Split(' ', 2) is [var first, var rest] ? $"{Deed.Plural(first)} {rest}" : said;

    /// <summary>"the society has".</summary>
    private string? Had(Sentence sentence, Argument argument, Token verb)
    {
        if (verb.Upos != "VERB" || verb.Index > argument.Phrase.Index || !IsFinite(sentence, verb) || (Deed.IsLightVerb(verb) && !Having.Contains(verb.Lemma))) return null;
        if (sentence.SubjectOf(verb) is not { } doer || doer.Index > verb.Index || doer.Lemma is "who" or "which" or "that" || phrases.WriteReferent(sentence, doer, counted: true) is not { } who) return null;
        var before = sentence.ChildrenOf(verb).Where(child => child.Index < verb.Index && child.Index > doer.Index && (child.Is("aux") || child.Lemma is "not" or "never")).Select(child => child.Form);
        return string.Join(' ', [who, .. before, verb.Form, .. Deed.Particles(sentence, verb)]);
    }

    private static bool IsFinite(Sentence sentence, Token predicate) =>
        predicate.Xpos is "VBD" or "VBZ" or "VBP" || sentence.ChildrenOf(predicate).Any(child => child.Index < predicate.Index && (child.Is("aux") || child.Is("cop")));
}
