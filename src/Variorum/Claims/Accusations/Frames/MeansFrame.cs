using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations.Frames;

/// <summary>"used false names", "funded terrorists", "acted against the herders": a verb that is a wrong by what it is done with, for or against.</summary>
internal static class MeansFrame
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    private static readonly string[] Untrue = ["false", "fake", "phony", "misleading", "untrue", "distorted", "inaccurate"];

    private static readonly string[] Makings = ["ss:noun.act", "ss:noun.communication", "ss:noun.artifact", "ss:noun.cognition", "ss:noun.possession"];

    // Who says, votes, plays or goes to law against somebody does him no wrong.
    private static readonly string[] Lawful =
        [
            SemanticClass.Communicate, SemanticClass.State, SemanticClass.Criticize, SemanticClass.Accuse, "ss:verb.communication", "ss:verb.cognition", "ss:verb.perception", "ss:verb.emotion", "ss:verb.stative", "vn:compete-36.3",
        ];

    // Who gives, equips, helps, sees or finds somebody with weapons does him no harm by them.
    private static readonly string[] Unarmed =
        ["vn:give-13.1", "vn:equip-13.4.2", "vn:fulfilling-13.4.1", "vn:contribute-13.2", "vn:get-13.5.1", "ss:verb.possession", "ss:verb.perception", "ss:verb.cognition", "vn:help-72", "vn:see-30.1", SemanticClass.Arrest];

    public static WrongStrength Of(Sentence sentence, Token verb)
    {
        var done = sentence.ObjectOf(verb) ?? sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "nsubj:pass");
        if (done is { Upos: "NOUN" or "PROPN" } && Backing.Contains(verb.Lemma) && WrongWords.Doer(sentence, done) == WrongStrength.Outright) return WrongStrength.Outright;
        if (done is { Upos: "NOUN" } && verb.Lemma is "support" or "back" or "fund" or "finance" or "sponsor" or "glorify" && WrongWords.Act(sentence, done) == WrongStrength.Outright) return WrongStrength.Outright;
        if (done is { Upos: "NOUN" } && PerformingVerbs.Contains(verb.Lemma) && IsMadeOrSaid(done)) return OfTrait(sentence, done);
        if (done is not null && IsWithWeapon(sentence, verb) && (WrongWords.IsSomebody(done) || done.Upos == "NUM")) return WrongStrength.Outright;
        return IsAgainstSomebody(sentence, verb) ? WrongStrength.Contextual : WrongStrength.None;
    }

    /// <summary>"met the marchers with batons", "fired on them with rifles": whatever is done to people with a weapon.</summary>
    private static bool IsWithWeapon(Sentence sentence, Token verb) =>
        !Unarmed.Any(name => Lexicon.IsVerb(verb.Lemma, name))
        && sentence.ChildrenOf(verb).Concat(sentence.ChildrenOf(verb).Where(child => child.Upos == "ADV").SelectMany(child => sentence.ChildrenOf(child))).Any(child => child.Is("obl") && child.Upos == "NOUN" && WrongWords.CaseOf(sentence, child) == "with" && Lexicon.IsNoun(child.Lemma, SemanticClass.Weapon, 2));

    private static WrongStrength OfTrait(Sentence sentence, Token done)
    {
        var traits = sentence.ChildrenOf(done).Where(child => child.Index < done.Index && (child.Is("amod") || child.Is("compound"))).ToList();
        if (traits.Any(word => Untrue.Contains(word.Lemma))) return WrongStrength.Outright;
        // "an aggressive calendar": only what is done is a wrong by so little.
        var strength = traits.Select(WrongWords.Trait).DefaultIfEmpty().Max();
        return strength == WrongStrength.Contextual && !Lexicon.IsNoun(done.Lemma, "ss:noun.act") ? WrongStrength.None : strength;
    }

    private static bool IsAgainstSomebody(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb).Concat(sentence.ObjectOf(verb) is { } means && verb.Lemma is "use" or "utilize" or "utilise" or "employ" or "deploy" ? sentence.ChildrenOf(means) : [])
            .Any(child => (child.Is("obl") || child.Is("nmod")) && WrongWords.CaseOf(sentence, child) == "against" && WrongWords.IsSomebody(child))
        && verb.Lemma is not ("be" or "win" or "lose" or "draw" or "rule" or "stand" or "campaign" or "run") && !Lawful.Any(name => Lexicon.IsVerb(verb.Lemma, name));

    private static bool IsMadeOrSaid(Token noun) => Makings.Any(name => Lexicon.IsNoun(noun.Lemma, name));
}
