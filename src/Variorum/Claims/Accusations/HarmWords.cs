using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Which words mean that somebody does harm or wrong to others.</summary>
internal static class HarmWords
{
    // Two of four steps: "attack", "threaten", "violate"; one step is "disturb", "delay".
    private const int Harmful = -2;

    private static readonly string[] HarmClasses = [SemanticClass.Kill, SemanticClass.Injure, SemanticClass.AttackVerb, SemanticClass.Steal];

    // Verbs of many senses stand in these too: only what also judges badly counts.
    private static readonly string[] DoubtfulClasses = ["vn:murder-42.1", "vn:steal-10.5", "vn:cheat-10.6", "vn:destroy-44", "vn:poison-42.2", "vn:subjugate-42.3", "vn:hurt-40.8.3"];

    // What these say happens to their subject, or is left undone by it.
    private static readonly string[] Happenings = ["lose", "miss", "suffer", "fall", "fail", "drop", "collapse", "crash", "struggle", "flee", "resign", "surrender", "shake", "issue", "stop", "end", "lack", "bar", "limit", "avoid", "leave", "pay", "fight", "no", "low", "cut", "decline", "refuse", "reject", "oppose", "dissent", "demand", "expel", "opposition", "protest", "criticism", "complaint", "concern", "war", "prison", "poverty", "debt", "tax", "penalty", "punishment"];

    // What changes by itself does harm only where somebody does it to something: "the ship sank", "they sank the ship".
    private static readonly string[] Changes = ["vn:break-45.1", "vn:bend-45.2", "vn:other_cos-45.4", "vn:entity_specific_cos-45.5", "vn:calibratable_cos-45.6", "vn:roll-51.3.1"];

    // Whoever says, feels, suffers or opposes does no harm by it: "condemn", "fear", "die", "protest".
    private static readonly string[] HarmlessClasses =
        [
            SemanticClass.Criticize, SemanticClass.Accuse, SemanticClass.Deny, SemanticClass.Die, "ss:verb.emotion", "ss:verb.weather", "ss:verb.perception", "ss:verb.cognition",
            "vn:judgment-33", "vn:judgment-33.1", "vn:admire-31.2", "vn:marvel-31.3", "vn:disappearance-48.2", "vn:complain-37.8", "vn:suffer-67", "vn:sustain-55.6", "vn:want-32.1", "vn:long-32.2", "vn:prosecute-33.2",
        ];

    private static readonly string[] HarmNouns = ["noun.act", "noun.communication", "noun.event", "noun.phenomenon"];

    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>"murder", "deceive", "plunder": the subject does harm.</summary>
    public static bool IsVerb(string lemma) => IsVerb(lemma, hasObject: true);

    /// <param name="hasObject">Whether it says to whom or what.</param>
    public static bool IsVerb(string lemma, bool hasObject)
    {
        if (!hasObject && (Changes.Any(name => Lexicon.IsVerb(lemma, name)) || Lexicon.PolarityOf(lemma) > Harmful)) return false;
        if (Happenings.Contains(lemma)) return false;
        if (HarmClasses.Any(name => Lexicon.IsVerb(lemma, name))) return true;
        return !IsHarmless(lemma) && (Lexicon.PolarityOf(lemma) <= Harmful || (Lexicon.PolarityOf(lemma) < 0 && DoubtfulClasses.Any(name => Lexicon.IsVerb(lemma, name))));
    }

    private static bool IsHarmless(string verb) => HarmlessClasses.Any(name => Lexicon.IsVerb(verb, name)) && !HarmClasses.Any(name => Lexicon.IsVerb(verb, name));

    /// <summary>An act, of whatever kind: with "against" or a word that judges it may be a wrong.</summary>
    public static bool IsAct(string lemma) => Lexicon.IsNoun(lemma, "ss:noun.act", 2);

    /// <summary>"lie", "misinformation", "slander": harm that is done by saying it.</summary>
    public static bool IsUtterance(string lemma) => Lexicon.IsNoun(lemma, "ss:noun.communication") && Lexicon.PolarityOf(lemma) < 0;

    /// <summary>"assassination", "misinformation", "threat": an act or a word that does harm; never a mishap or a feeling.</summary>
    public static bool IsNoun(string lemma) =>
        (Lexicon.PolarityOf(lemma) <= Harmful || Lexicon.IsNoun(lemma, SemanticClass.Crime, 2) || Lexicon.IsNoun(lemma, SemanticClass.Attack, 2) || Lexicon.VerbsOf(lemma).Any(IsVerb))
        && HarmNouns.Any(name => Lexicon.IsNoun(lemma, $"ss:{name}"))
        && !Happenings.Contains(lemma) && !Lexicon.IsNoun(lemma, SemanticClass.Accident) && !Lexicon.VerbsOf(lemma).Any(IsHarmless);

    /// <summary>"terrorist", "danger", "enemy", "traitor": whoever is one does harm by being it.</summary>
    public static bool IsEpithet(string lemma) =>
        !Suspected.Contains(lemma) && (Lexicon.IsNoun(lemma, SemanticClass.Criminal, 2) && Lexicon.PolarityOf(lemma) < 0 || (Lexicon.PolarityOf(lemma) <= Harmful && (Lexicon.IsNoun(lemma, SemanticClass.Person, 2) || lemma is "danger" or "threat" or "menace" or "sham" or "fraud" or "scam")));

    // What others hold against them is not yet said of them; what befell them is no wrong of theirs.
    private static readonly string[] Suspected = ["prisoner", "suspect", "dissident", "convict", "detainee", "captive", "victim", "refugee", "exile", "orphan", "widow", "martyr", "patient", "opponent", "critic", "slave", "hostage", "casualty"];
}
