using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations.Frames;

/// <summary>"The Front plundered two villages", "hid the true figure", "broke the law": a verb that says a wrong, with what it is done to.</summary>
internal static class DeedFrame
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    private static readonly string[] Bodily = [SemanticClass.Kill, SemanticClass.Injure];

    private static readonly string[] Concealing = ["conceal", "hide", "disguise", "mask", "obscure", "distort", "suppress", "exaggerate", "overstate", "fake", "rig"];

    // Whoever lets a wrong be does one.
    private static readonly string[] Condoning = ["ignore", "overlook", "disregard", "conceal", "hide", "disguise", "mask"];

    private static readonly string[] Breaching = ["break", "breach", "ignore", "disregard", "flout", "defy", "disobey", "evade", "circumvent", "contravene", "transgress", "dodge", "renege"];

    // No table has a class for what binds.
    private static readonly string[] Norms = ["law", "rule", "treaty", "agreement", "ceasefire", "constitution", "regulation", "sanction", "promise", "pledge", "oath", "duty", "obligation", "contract", "convention", "embargo", "right", "ruling", "ban", "truce", "code", "pact", "accord"];

    // Nor for what may be kept from others.
    private static readonly string[] Facts = ["truth", "fact", "figure", "number", "cost", "evidence", "information", "data", "record", "identity", "extent", "loss", "death", "result", "toll", "increase", "risk", "payment", "crime", "deficit", "debt", "name", "history", "reality", "finding", "vote", "election", "bid", "score", "account", "report", "document"];

    // Taken without an object: "He lied", "They conspired".
    private static readonly string[] Alone = ["lie", "conspire", "collude", "steal", "cheat", "discriminate", "meddle", "loot", "plunder", "murder", "kill"];

    public static WrongStrength Of(Sentence sentence, Token verb)
    {
        var strength = WrongWords.Deed(sentence, verb);
        if (strength == WrongStrength.None) return TakesMoney(sentence, verb) ? WrongStrength.Contextual : strength;
        var harmed = Harmed(sentence, verb);
        if (harmed is { Upos: "PRON" } && (harmed.Form.EndsWith("self", StringComparison.Ordinal) || harmed.Form.EndsWith("selves", StringComparison.Ordinal))) return WrongStrength.None;
        if (harmed is { Upos: "NOUN" } && Condoning.Contains(verb.Lemma) && IsWrongOrItsPresence(sentence, harmed)) return WrongStrength.Outright;
        // To harm who does harm is no wrong that anybody is blamed for here, and to harm a harm is none.
        if (harmed is not null && !PerformingVerbs.Contains(verb.Lemma) && (WrongWords.Doer(sentence, harmed) == WrongStrength.Outright || (harmed.Upos == "NOUN" && WrongWords.Act(sentence, harmed) != WrongStrength.None))) return WrongStrength.None;
        if (sentence.ChildrenOf(verb).Any(WrongWords.IsWrongManner)) return WrongStrength.Outright;
        return strength == WrongStrength.Outright ? Outright(sentence, verb, harmed) : Contextual(sentence, verb, harmed);
    }

    /// <summary>"had taken 4,000 crowns from the bidder": of whom it is said, and by whom, makes a wrong of it.</summary>
    private static bool TakesMoney(Sentence sentence, Token verb) =>
        verb.Lemma is "take" or "accept" or "pocket" && sentence.ObjectOf(verb) is { } taken && (IsSum(sentence, taken) || taken.Lemma is "money" or "payment" or "gift" or "cash")
        && sentence.ChildrenOf(verb).Concat(sentence.ChildrenOf(taken)).Any(child => WrongWords.CaseOf(sentence, child) == "from" && WrongWords.IsSomebody(child));

    // Currencies are late senses of common words ("crown", "mark"): with a number they are meant.
    private static bool IsSum(Sentence sentence, Token noun) =>
        sentence.ChildrenOf(noun).Any(child => child.Is("nummod")) && (Lexicon.IsNoun(noun.Lemma, SemanticClass.MonetaryUnit, 15) || Lexicon.IsNoun(noun.Lemma, "ss:noun.possession", 15));

    private static WrongStrength Outright(Sentence sentence, Token verb, Token? harmed)
    {
        // The town lies in a valley.
        if (verb.Lemma == "lie" && verb.Form.ToLowerInvariant() is not "lied" && !HasCase(sentence, verb, "to", "about") && !(verb.Xpos == "VBG" && !sentence.ChildrenOf(verb).Any(child => child.Is("obl") || child.Is("advmod")))) return WrongStrength.None;
        // "threatened to resign": who threatens may threaten what he may do.
        if (verb.Lemma is "threaten" && sentence.ChildOf(verb, "xcomp") is { } threat && WrongWords.Deed(threat) == WrongStrength.None) return WrongStrength.None;
        if (verb.Lemma is "exploit" or "use" && harmed is { Upos: "NOUN" } && (Lexicon.IsNoun(harmed.Lemma, "ss:noun.substance") || Lexicon.IsNoun(harmed.Lemma, "ss:noun.object") || harmed.Lemma is "resource" or "loophole" or "potential" or "market" or "technology")) return WrongStrength.None;
        return harmed is not null || Alone.Contains(verb.Lemma) || sentence.ChildrenOf(verb).Any(child => child.Is("obl") || child.Is("ccomp") || child.Is("xcomp")) ? WrongStrength.Outright : WrongStrength.Contextual;
    }

    private static WrongStrength Contextual(Sentence sentence, Token verb, Token? harmed)
    {
        if (Concealing.Contains(verb.Lemma) && (sentence.ChildOf(verb, "ccomp") is not null || (harmed is not null && Facts.Contains(harmed.Lemma)))) return WrongStrength.Outright;
        if (harmed is null) return WrongStrength.None;
        // "refused him a visa", "denied them water": withheld from somebody.
        if (verb.Lemma is "deny" or "refuse" or "deprive") return IsPeople(harmed) && (verb.Lemma == "deprive" || sentence.ChildrenOf(verb).Count(child => child.Is("obj") || child.Is("iobj")) > 1) ? WrongStrength.Contextual : WrongStrength.None;
        if (Lexicon.IsVerb(verb.Lemma, SemanticClass.AttackVerb, 2) && !WrongWords.IsSomebody(harmed)) return WrongStrength.None;
        if (Breaching.Contains(verb.Lemma) && Norms.Contains(harmed.Lemma)) return WrongStrength.Outright;
        // "broke the news", "strikes a balance".
        if (verb.Lemma is "break" or "strike" or "beat" or "crush" or "storm" or "grab" or "seize" or "mask" && harmed.Upos == "NOUN" && !WordClasses.IsPerson(harmed.Lemma) && !WordClasses.IsBody(harmed.Lemma)) return WrongStrength.None;
        if (Bodily.Any(name => Lexicon.IsVerb(verb.Lemma, name)) && IsPeople(harmed)) return WrongStrength.Outright;
        // "attacked her for the delay": that is said, not done.
        if (Lexicon.IsVerb(verb.Lemma, SemanticClass.AttackVerb, 2) && WrongWords.IsSomebody(harmed) && !HasCase(sentence, verb, "for", "over", "on", "about", "as") && IsHarmedBody(harmed)) return WrongStrength.Outright;
        return WrongStrength.Contextual;
    }

    /// <summary>"the violations", "the presence of smugglers".</summary>
    private static bool IsWrongOrItsPresence(Sentence sentence, Token noun) =>
        WrongWords.Act(sentence, noun) != WrongStrength.None
        || (noun.Lemma is "presence" or "activity" or "existence" && sentence.ChildrenOf(noun).Any(child => child.Is("nmod") && WrongWords.Doer(sentence, child) != WrongStrength.None));

    private static Token? Harmed(Sentence sentence, Token verb) =>
        sentence.ObjectOf(verb) ?? sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "nsubj:pass") ?? (verb.Is("acl") && verb.Xpos == "VBN" ? sentence.HeadOf(verb) : null);

    private static bool IsPeople(Token noun) => noun.Upos is "PROPN" or "PRON" && noun.Lemma is not ("it" or "itself" or "what" or "which" or "that") || (noun.Upos == "NOUN" && (WordClasses.IsPerson(noun.Lemma) || noun.Lemma is "people" or "civilian")) || noun.Upos == "NUM";

    // A person is mostly attacked with words.
    private static bool IsHarmedBody(Token noun) => noun.Upos == "NOUN" && noun.Lemma is not ("government" or "administration" or "opponent" or "rival" or "critic" or "president" or "minister");

    private static bool HasCase(Sentence sentence, Token verb, params ReadOnlySpan<string> cases)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if ((child.Is("obl") || child.Is("advcl")) && sentence.SubtreeOf(child)[0].Form.ToLowerInvariant() is var first && cases.Contains(first)) return true;
        }

        return false;
    }
}
