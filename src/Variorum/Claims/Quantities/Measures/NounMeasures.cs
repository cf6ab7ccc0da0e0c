using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Measures;

/// <summary>What a count measures by the noun that is counted, or that the count hangs on.</summary>
internal static class NounMeasures
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>Nouns and adjectives that WordNet ties to no verb.</summary>
    private static readonly ImmutableDictionary<string, Measure> Plain = new Dictionary<string, Measure>(StringComparer.Ordinal)
    {
        ["fatality"] = Measure.Deaths,
        ["dead"] = Measure.Deaths,
        ["deceased"] = Measure.Deaths,
        ["corpse"] = Measure.Deaths,
        ["body"] = Measure.Deaths,
        ["wounded"] = Measure.Injured,
        ["injured"] = Measure.Injured,
        ["departure"] = Measure.Departures,
        ["arrival"] = Measure.Arrivals,
        ["immigrant"] = Measure.Arrivals,
        ["newcomer"] = Measure.Arrivals,
        ["signature"] = Measure.Signatories,
        ["signatory"] = Measure.Signatories,
        ["signer"] = Measure.Signatories,
        ["prisoner"] = Measure.Arrested,
        ["population"] = Measure.Population,
        ["inhabitant"] = Measure.Population,
        ["populace"] = Measure.Population,
        ["headcount"] = Measure.Population,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Of the counted noun itself: "30 deaths", "12 detainees", "4,000 residents", "30 dead".</summary>
    public static Measure? OfCounted(Token noun)
    {
        var lemma = noun.Lemma;
        if (Plain.TryGetValue(lemma, out var plain)) return lemma is "prisoner" or "body" ? null : plain;
        if (!Lexicon.IsNoun(lemma, SemanticClass.Person)) return noun.Upos is "NOUN" ? OfEvent(lemma) : OfState(noun);
        var verbs = Lexicon.VerbsOf(lemma);
        if (verbs.Any(VerbMeasures.IsDwelling) && !verbs.Contains("survive")) return Measure.Population;
        // "-ee" is who it is done to: a detainee, a deportee.
        return lemma.EndsWith("ee", StringComparison.Ordinal) ? verbs.Select(VerbMeasures.OfDeed).FirstOrDefault(measure => measure is not null) : null;
    }

    /// <summary>Of a noun that people hang on: "the deaths of 30 people", "a toll of 30", "the arrest of 12 men".</summary>
    public static Measure? OfGovernor(Sentence sentence, Token noun)
    {
        if (noun.Lemma is "toll" or "casualty" && !sentence.ChildrenOf(noun).Any(child => child.Lemma is "injury" or "road")) return Measure.Deaths;
        if (noun.Lemma is "body" or "remains" or "prisoner") return Measure.Deaths;
        if (Plain.TryGetValue(noun.Lemma, out var plain)) return plain;
        if (Lexicon.IsNoun(noun.Lemma, SemanticClass.Person)) return null;
        return OfEvent(noun.Lemma);
    }

    /// <summary>Of a deed by its verb: "killing", "arrest", "evacuation"; null for other nouns.</summary>
    public static Measure? OfEvent(string lemma)
    {
        if (Plain.TryGetValue(lemma, out var plain)) return plain;
        if (lemma is "wound") return Measure.Injured;
        if (lemma is "custody" or "imprisonment" or "detention") return Measure.Arrested;
        if (!(Lexicon.IsNoun(lemma, "ss:noun.act", 2) || Lexicon.IsNoun(lemma, "ss:noun.event", 2) || Lexicon.IsNoun(lemma, "ss:noun.state", 3))) return null;
        foreach (var verb in Lexicon.VerbsOf(lemma))
        {
            // "flight" is a verb too, and then means to shoot birds: what a noun is also as a verb counts only where the noun is mostly a deed.
            if (verb == lemma && !(Lexicon.IsNoun(lemma, "ss:noun.act") || Lexicon.IsNoun(lemma, "ss:noun.event"))) continue;
            // "six shootings" counts acts; how many were hit is not said.
            if (VerbMeasures.OfDeed(verb) is { } measure && (measure != Measure.Injured || verb is "injure" or "wound" or "hurt")) return measure;
        }

        return null;
    }

    /// <summary>"the rescued", "the missing": an adjective or participle that stands for people.</summary>
    public static bool MayBePeople(Token word) => Plain.ContainsKey(word.Lemma) || word.IsPastParticiple() || word.Form.EndsWith("ed", StringComparison.Ordinal) || word.Lemma is "missing" or "poor" or "rich" or "young" or "old" or "homeless" or "sick";

    /// <summary>"ill", "missing": what only people are, though it is no measure of its own.</summary>
    public static bool IsPlight(Token word) => word.Form.ToLowerInvariant() is "ill" or "sick" or "missing" or "homeless" or "unaccounted" or "rescued" or "saved" or "freed" or "evacuated" or "trapped" or "stranded" or "hospitalised" or "hospitalized";

    /// <summary>"40 missing", "dozens trapped": it stands right behind a figure, and is no part of a clause.</summary>
    public static bool IsPlightBehind(Sentence sentence, Token figure) =>
        figure.Index + 1 < sentence.Tokens.Length && sentence.Tokens[figure.Index + 1] is { Upos: "ADJ" or "VERB" } state && IsPlight(state) && !sentence.Has(state, "aux") && !sentence.Has(state, "cop");

    /// <summary>Of an adjective or participle: "dead", "wounded", "arrested".</summary>
    public static Measure? OfState(Token word)
    {
        if (Plain.TryGetValue(word.Lemma, out var plain)) return plain;
        return word.IsPastParticiple() || word.Form.EndsWith("ed", StringComparison.Ordinal) ? VerbMeasures.OfDeed(word.Upos == "VERB" ? word.Lemma : VerbOf(word.Form)) : null;
    }

    /// <summary>The verb of a participle that is tagged as an adjective: "wounded" gives "wound", "injured" "injure".</summary>
    private static string VerbOf(string participle)
    {
        var form = participle.ToLowerInvariant();
        if (!form.EndsWith("ed", StringComparison.Ordinal)) return form;
        return Lexicon.ClassesOfVerb(form[..^2]).IsEmpty ? form[..^1] : form[..^2];
    }
}
