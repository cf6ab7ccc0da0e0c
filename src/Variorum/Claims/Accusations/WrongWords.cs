using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Which words and phrases mean wrong: by the compiled table, and by the words around them.</summary>
internal static class WrongWords
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    // What may be called bad by a word before it: "a malicious campaign".
    private static readonly string[] Doings = ["ss:noun.act", "ss:noun.communication", "ss:noun.event"];

    // What takes its badness from what it is of: "acts of terror", "a smear campaign"; never "crime bill", "fraud inquiry".
    private static readonly string[] Carriers =
        ["campaign", "operation", "act", "activity", "attack", "scheme", "plan", "plot", "tactic", "strategy", "spree", "wave", "ring", "racket", "policy", "practice", "effort", "attempt", "regime", "machine", "reign", "series", "pattern", "history", "culture", "threat", "mission", "offensive", "method", "means", "tool", "instrument", "war", "programme", "program", "role", "part"];

    // Whoever is for it, and whoever does it: "sponsor of terrorism", "mastermind of the massacre"; never "victim", "witness", "opponent".
    private static readonly string[] Authors = ["mastermind", "architect", "author", "ringleader", "brain", "practitioner", "champion", "enabler", "accomplice", "accessory"];

    // Whoever acts for somebody: a charge where it is said of a person or body that should be its own.
    private static readonly string[] Tools = ["agent", "proxy", "spy", "mouthpiece", "puppet", "stooge", "lackey", "informer", "mercenary"];

    public static WrongStrength Deed(Token verb) => Lexicon.WrongOf(WrongSort.Deed, verb.Lemma);

    /// <summary>"leave out" and "cover up" are other verbs than "leave" and "cover".</summary>
    public static WrongStrength Deed(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "compound:prt") is { } particle ? Lexicon.WrongOf(WrongSort.Deed, $"{verb.Lemma} {particle.Lemma.ToLowerInvariant()}") is not WrongStrength.None and var phrasal ? phrasal : Deed(verb) : Deed(verb);

    public static bool IsOutrightAct(Token noun) => Lexicon.WrongOf(WrongSort.Act, Lower(noun)) == WrongStrength.Outright;

    /// <summary>"corrupt", "discredited": an adjective, or a participle that stands as one.</summary>
    public static WrongStrength Trait(Token word) => word.Upos is not ("ADJ" or "VERB" or "NOUN" or "ADV") ? WrongStrength.None : Max(Max(Lexicon.WrongOf(WrongSort.Trait, Lower(word)), Lexicon.WrongOf(WrongSort.Trait, word.Form.ToLowerInvariant())), OfDeed(word));

    /// <summary>"illegally", "deliberately": a manner that makes a wrong of what is done.</summary>
    public static bool IsWrongManner(Token adverb)
    {
        var form = adverb.Form.ToLowerInvariant();
        if (adverb.Upos != "ADV" || !form.EndsWith("ly", StringComparison.Ordinal)) return false;
        return form is "deliberately" or "knowingly" || Lexicon.WrongOf(WrongSort.Trait, form[..^2]) == WrongStrength.Outright || form is "falsely" or "unfairly" or "unjustly" or "violently";
    }

    /// <summary>What is done, by its own noun and by what stands with it: "attack", "acts of terror", "a malicious campaign", "a smear campaign".</summary>
    public static WrongStrength Act(Sentence sentence, Token noun)
    {
        if (noun.Upos != "NOUN") return WrongStrength.None;
        var own = Lexicon.WrongOf(WrongSort.Act, Lower(noun));
        var carries = Carriers.Contains(Lower(noun));
        if (own == WrongStrength.Outright || (own == WrongStrength.None && !carries && !IsDoing(noun))) return own;
        var children = sentence.ChildrenOf(noun);
        if ((carries || own != WrongStrength.None) && children.Any(child => (child.Is("compound") || (child.Is("nmod") && CaseOf(sentence, child) == "of")) && child.Upos == "NOUN" && IsOutrightAct(child))) return WrongStrength.Outright;
        var trait = NominalPhrase.Modifiers(sentence, noun).Select(Trait).DefaultIfEmpty().Max();
        if (trait == WrongStrength.Outright || (trait == WrongStrength.Contextual && own == WrongStrength.Contextual)) return WrongStrength.Outright;
        var against = children.Any(child => child.Is("nmod") && CaseOf(sentence, child) == "against" && IsSomebody(child));
        if (against && own == WrongStrength.Contextual) return WrongStrength.Outright;
        return against || trait == WrongStrength.Contextual || children.Any(IsAntiSomebody) ? WrongStrength.Contextual : own;
    }

    /// <summary>Who does wrong by what he is called: "swindler", "terrorist organisation", "gang of thieves", "sponsor of terrorism", "agent of Ostria".</summary>
    public static WrongStrength Doer(Sentence sentence, Token noun)
    {
        if (noun.Upos is not ("NOUN" or "PROPN")) return WrongStrength.None;
        var lemma = Lower(noun);
        var own = noun.Upos == "NOUN" ? Lexicon.WrongOf(WrongSort.Doer, lemma) : WrongStrength.None;
        if (own == WrongStrength.Outright) return own;
        var children = sentence.ChildrenOf(noun);
        var isSomebody = noun.Upos == "NOUN" && (WordClasses.IsBody(lemma) || WordClasses.IsPerson(lemma) || WordClasses.IsTerritory(lemma) || lemma is "network" or "force");
        var words = NominalPhrase.Modifiers(sentence, noun).ToList();
        if ((isSomebody || own != WrongStrength.None) && words.Any(child => Trait(child) == WrongStrength.Outright || (child.Upos == "NOUN" && Lexicon.WrongOf(WrongSort.Doer, Lower(child)) == WrongStrength.Outright))) return WrongStrength.Outright;
        var of = children.FirstOrDefault(child => child.Is("nmod") && CaseOf(sentence, child) == "of");
        if (of is not null && isSomebody && !WordClasses.IsPerson(lemma) && Doer(sentence, of) == WrongStrength.Outright) return WrongStrength.Outright;
        if (of is not null && (Authors.Contains(lemma) || Lexicon.VerbsOf(lemma).Any(PerformingVerbs.Contains)) && Act(sentence, of) == WrongStrength.Outright) return WrongStrength.Outright;
        if (of is not null && Tools.Contains(lemma) && of.Upos == "PROPN") return WrongStrength.Outright;
        return own;
    }

    /// <summary>"for the herders", "against Ostria": people, bodies and countries, not things or ills.</summary>
    public static bool IsSomebody(Token noun) => noun.Upos is "PROPN" or "PRON" || (noun.Upos == "NOUN" && !IsIll(noun) && (WordClasses.IsPerson(Lower(noun)) || WordClasses.IsBody(Lower(noun)) || Lexicon.IsNoun(Lower(noun), SemanticClass.Region, 2) || Lower(noun) is "opposition" or "people" or "nation" or "country" or "state" or "village"));

    public static string? CaseOf(Sentence sentence, Token word) => sentence.ChildOf(word, "case")?.Form.ToLowerInvariant();

    // "fight against corruption", "a struggle against terrorists".
    private static bool IsIll(Token noun) => Lexicon.WrongOf(WrongSort.Act, Lower(noun)) != WrongStrength.None || Lexicon.WrongOf(WrongSort.Doer, Lower(noun)) != WrongStrength.None || Lexicon.IsNoun(Lower(noun), "wn:disease");

    private static bool IsAntiSomebody(Token word) => word.Form.StartsWith("anti-", StringComparison.OrdinalIgnoreCase) && word.Form.Length > 5 && char.IsUpper(word.Form[5]);

    /// <summary>"demonizing", "misleading": what does an outright wrong has it as a trait.</summary>
    private static WrongStrength OfDeed(Token word)
    {
        var form = word.Form.ToLowerInvariant();
        if (!(word.Is("amod") || word.Is("compound")) || word.Upos is not ("ADJ" or "VERB" or "NOUN") || !form.EndsWith("ing", StringComparison.Ordinal)) return WrongStrength.None;
        return new[] { word.Lemma, form[..^3], form[..^3] + "e" }.Any(lemma => Lexicon.WrongOf(WrongSort.Deed, lemma) == WrongStrength.Outright) ? WrongStrength.Outright : WrongStrength.None;
    }

    private static bool IsDoing(Token noun) => Doings.Any(name => Lexicon.IsNoun(Lower(noun), name, 2));

    private static WrongStrength Max(WrongStrength a, WrongStrength b) => a > b ? a : b;

    private static string Lower(Token word) => word.Lemma.ToLowerInvariant();
}
