using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Measures;

/// <summary>What a count of people measures by the verb that they are an argument of. Classes of verbs decide, not single verbs.</summary>
internal static class VerbMeasures
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>To put to death by law. WordNet has them among all other killing.</summary>
    private static readonly ImmutableHashSet<string> Executing = Words("execute hang behead decapitate guillotine electrocute garrote gibbet lynch");

    /// <summary>Movement towards the speaker's place, among the verbs of VerbNet's class 51.1 and of removal.</summary>
    private static readonly ImmutableHashSet<string> Inbound = Words("arrive come enter immigrate disembark land");

    private static readonly ImmutableHashSet<string> Neutral = Words("go get return continue advance approach cross climb rise plunge ascend descend fall file cut bolt make_it pass tumble recede");

    private static readonly ImmutableHashSet<string> Relocating = Words("relocate resettle transfer move bring take send transport ship fly airlift bus ferry escort convey drive shift displace");

    private static readonly ImmutableHashSet<string> Sheltering = Words("accommodate shelter house lodge settle resettle welcome admit receive accept host harbour harbor quarter billet");

    private static readonly ImmutableHashSet<string> Housing = Words("accommodate shelter house lodge quarter billet");

    /// <summary>What is given to those who are taken in.</summary>
    private static readonly ImmutableHashSet<string> Refuge = Words("refuge asylum shelter sanctuary haven accommodation residence housing protection visa entry admission");

    /// <summary>The measure; null where the verb tells none.</summary>
    /// <param name="verb">A verb, or the predicate of a relative clause or participle.</param>
    public static Measure? Of(Sentence sentence, Token verb, ArgumentRole role)
    {
        if (verb.Upos is not ("VERB" or "AUX")) return null;
        var lemma = verb.Lemma;
        // "succumbed to the fever", "carried off nineteen dockers".
        if (lemma is "succumb" or "perish" && role is ArgumentRole.Subject) return Measure.Deaths;
        if (lemma is "carry" && role is ArgumentRole.Patient && sentence.ChildrenOf(verb).Any(child => child.Is("compound:prt") && child.Form == "off") && !(Participants.Doer(sentence, verb) is { } doing && Persons.Are(sentence, doing))) return Measure.Deaths;
        if (role is ArgumentRole.Patient or ArgumentRole.Recipient && OfPatient(sentence, verb, lemma, role) is { } undergone) return undergone;
        if (role is ArgumentRole.Subject && OfSubject(sentence, verb, lemma) is { } done) return done;
        // "Injuries were suffered by 38 officers".
        if (role is ArgumentRole.Agent && IsSuffering(lemma) && sentence.SubjectOf(verb) is { } suffered && NounMeasures.OfEvent(suffered.Lemma) == Measure.Injured) return Measure.Injured;
        return role is ArgumentRole.Subject or ArgumentRole.Agent && IsSigning(lemma) ? Measure.Signatories : null;
    }

    /// <summary>What is done to people, for a verb without its sentence: "killing", "the arrest of".</summary>
    public static Measure? OfDeed(string lemma)
    {
        if (Executing.Contains(lemma)) return Measure.Executed;
        if (Lexicon.IsVerb(lemma, SemanticClass.Kill) || Lexicon.IsVerb(lemma, "vn:murder-42.1") || Lexicon.IsVerb(lemma, SemanticClass.Die)) return Measure.Deaths;
        if (Lexicon.IsVerb(lemma, SemanticClass.Injure) || (Lexicon.IsVerb(lemma, "vn:hurt-40.8.3") && (lemma is "burn" || Lexicon.IsVerb(lemma, "ss:verb.body", 3)))) return Measure.Injured;
        // Whom a fall of rock traps nobody has arrested.
        if (lemma is not "trap" && (Lexicon.IsVerb(lemma, SemanticClass.Arrest) || Lexicon.IsVerb(lemma, SemanticClass.Confine) || (Lexicon.IsVerb(lemma, "vn:confine-92") && lemma is not ("send" or "commit" or "charge" or "hospitalize")))) return Measure.Arrested;
        if (Lexicon.IsVerb(lemma, "vn:banish-10.2") && !Lexicon.IsVerb(lemma, "vn:fire-10.10")) return Measure.Departures;
        if (lemma is "expel" or "deport" or "evict") return Measure.Departures;
        return null;
    }

    public static bool IsSigning(string lemma) => lemma is "sign" or "cosign" or "countersign";

    /// <summary>To be somewhere for good: "live", "reside", "remain".</summary>
    public static bool IsDwelling(string lemma) => Entities.WordClasses.IsDwelling(lemma);

    private static Measure? OfPatient(Sentence sentence, Token verb, string lemma, ArgumentRole role)
    {
        if (role == ArgumentRole.Recipient) return sentence.ObjectOf(verb) is { } given && Refuge.Contains(given.Lemma) ? Measure.Arrivals : null;
        if (sentence.ObjectOf(verb) is { } refuge && Refuge.Contains(refuge.Lemma) && sentence.IsPassive(verb)) return Measure.Arrivals;
        if (lemma is "shoot" or "gun" && sentence.ChildrenOf(verb).Any(child => child.Lemma is "dead" or "death")) return Measure.Deaths;
        if (lemma is "claim" or "cost" or "take" && sentence.ObjectOf(verb)?.Lemma == "life") return Measure.Deaths;
        if (lemma is "leave" or "find" or "confirm" or "declare" or "pronounce" && sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("xcomp")) is { } left) return NounMeasures.OfState(left);
        if (lemma is "take" or "hold" or "remand" or "keep" or "place" && sentence.ChildrenOf(verb).Any(child => child.Lemma is "custody" or "captive" or "prisoner" or "hostage" or "detention")) return Measure.Arrested;
        if (lemma is "hold" && sentence.Has(verb, "aux:pass") && sentence.ObjectOf(verb) is null) return Measure.Arrested;
        if (Destinations.IsHospital(sentence, verb)) return Measure.Injured;
        // "The hospital took in 287".
        if ((Sheltering.Contains(lemma) || lemma is "treat" or "take" or "see") && Participants.Doer(sentence, verb) is { } doer && Destinations.IsHospital(doer)) return Measure.Injured;
        // "168 people were lost": nobody is said to have lost them.
        if (lemma is "lose" && sentence.IsPassive(verb) && sentence.ChildOf(verb, "obl:agent") is null) return Measure.Deaths;
        if (OfDeed(lemma) is { } deed && !Lexicon.IsVerb(lemma, SemanticClass.Die)) return deed;
        // "1,268 are housed in schools": where they are, not where they went.
        if (Housing.Contains(lemma) && sentence.IsPassive(verb) && sentence.ChildrenOf(verb).Any(child => child.Is("aux:pass") && child.Xpos is "VBP" or "VBZ" || (child.Is("aux:pass") && child.Form is "being")) && IsAtPlace(sentence, verb)) return Measure.Population;
        // Who is dragged or taken away has not left.
        if (Destinations.Of(sentence, verb) is { Place.Lemma: not "away" } destination && IsMoving(lemma)) return destination.IsKnown ? Measure.Arrivals : Measure.Departures;
        if (Destinations.IsFrom(sentence, verb) && IsMoving(lemma) && !sentence.ChildrenOf(verb).Any(child => child.Lemma == "away")) return Measure.Departures;
        if (Sheltering.Contains(lemma)) return Measure.Arrivals;
        return Lexicon.IsVerb(lemma, "vn:remove-10.1") && lemma is "remove" or "eject" or "oust" or "uproot" ? Measure.Departures : null;
    }

    private static Measure? OfSubject(Sentence sentence, Token verb, string lemma)
    {
        if (Lexicon.IsVerb(lemma, SemanticClass.Die) || (lemma is "lose" or "give" && sentence.ObjectOf(verb)?.Lemma == "life")) return Measure.Deaths;
        // "fell ill", "went missing": nobody moves.
        if (lemma is "fall" or "go" or "get" or "turn" && sentence.ChildOf(verb, "xcomp") is { Upos: "ADJ" }) return null;
        if (IsSuffering(lemma) && sentence.ObjectOf(verb) is { } harm && NounMeasures.OfEvent(harm.Lemma) == Measure.Injured) return Measure.Injured;
        // "Twelve needed treatment".
        if (lemma is "need" or "require" or "receive" && sentence.ObjectOf(verb) is { Lemma: "treatment" }) return Measure.Injured;
        if (Destinations.IsHospital(sentence, verb)) return Measure.Injured;
        if (lemma is "stay" or "remain" or "sit" && sentence.ChildrenOf(verb).Any(child => child.Is("obl") && child.Lemma is "custody" or "detention" or "prison" or "jail")) return Measure.Arrested;
        if (Inbound.Contains(lemma) && (sentence.ObjectOf(verb) is not { } entered || Destinations.IsPlace(sentence, entered))) return Measure.Arrivals;
        var moves = Lexicon.IsVerb(lemma, "vn:escape-51.1") || lemma is "move" or "emigrate" or "migrate" or "travel" or "relocate" or "resettle";
        if (moves && Destinations.Of(sentence, verb) is { } destination) return destination.IsKnown ? Measure.Arrivals : Measure.Departures;
        if (Destinations.IsFrom(sentence, verb) && (moves || lemma is "defect")) return Measure.Departures;
        if ((Lexicon.IsVerb(lemma, "vn:leave-51.2") || lemma is "leave" or "quit") && (sentence.ObjectOf(verb) is null || Destinations.IsPlace(sentence, sentence.ObjectOf(verb)!))) return Measure.Departures;
        if (moves && Lexicon.IsVerb(lemma, "vn:escape-51.1") && !Neutral.Contains(lemma) && lemma is not "leave") return Measure.Departures;
        // "12 papers spoil, and 300 remain": what is left over lives nowhere.
        if (lemma is "remain" or "exist" && Destinations.Of(sentence, verb) is null && !sentence.ChildrenOf(verb).Any(child => child.Is("obl") && Destinations.IsPlace(sentence, child))) return null;
        // "1,200 people were sleeping there", "stood on the quay": who is at a place is counted as being there.
        if ((Lexicon.IsVerb(lemma, "vn:snooze-40.4") || Lexicon.IsVerb(lemma, "vn:spatial_configuration-47.6")) && IsAtPlace(sentence, verb)) return Measure.Population;
        return IsDwelling(lemma) ? Measure.Population : lemma is "settle" ? Measure.Arrivals : null;
    }

    private static bool IsSuffering(string lemma) => lemma is "sustain" or "suffer" or "receive" or "incur";

    private static bool IsAtPlace(Sentence sentence, Token verb) => sentence.ChildrenOf(verb).Any(child =>
        child.Lemma is "there" or "here" || (child.Is("obl") && sentence.CaseOf(child) is "in" or "on" or "at" or "outside" or "inside" && Destinations.IsPlace(sentence, child)));

    private static bool IsMoving(string lemma) =>
        Relocating.Contains(lemma) || Sheltering.Contains(lemma) || Lexicon.IsVerb(lemma, "vn:bring-11.3") || Lexicon.IsVerb(lemma, "vn:send-11.1") || Lexicon.IsVerb(lemma, "vn:drive-11.5") || Lexicon.IsVerb(lemma, "vn:carry-11.4");

    private static ImmutableHashSet<string> Words(string words) => ImmutableHashSet.Create(StringComparer.Ordinal, words.Split(' '));
}
