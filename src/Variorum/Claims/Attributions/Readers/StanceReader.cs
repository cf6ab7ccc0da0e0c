using Variorum.Claims.Attributions.Cues;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>What a source does with what it says, from the verb and its negation.</summary>
internal static class StanceReader
{
    private static readonly string[] Demanding = ["vn:order-58.3", "vn:urge-58.1", "vn:beg-58.2", "vn:want-32.1", "vn:require-103"];

    private static readonly string[] Predicting = ["vn:wish-62", "vn:promise-37.13"];

    public static Stance Of(CueLexicon cues, string lemma, bool negated, bool infinitive)
    {
        var words = cues.Words;
        if (words.IsVerb(lemma, SemanticClass.Deny) || words.IsVerb(lemma, "vn:reject-77.2") || lemma is "dispute" or "doubt") return Stance.Denies;
        if (negated) return Stance.Denies;
        if (words.IsVerb(lemma, "vn:inquire-37.1.2") && !infinitive || words.IsVerb(lemma, "vn:interrogate-37.1.3") || lemma == "wonder") return Stance.Questions;
        if (words.IsVerb(lemma, SemanticClass.Accuse) || words.IsVerb(lemma, "vn:judgment-33.1") && words.IsVerb(lemma, SemanticClass.Criticize, 2) || words.IsVerb(lemma, "vn:complain-37.8") || lemma == "allege")
            return Stance.Accuses;
        if (words.IsVerb(lemma, "vn:indicate-78") || lemma is "say" or "announce") return lemma is "predict" or "anticipate" ? Stance.Predicts : Stance.Asserts;
        if (IsAny(words, lemma, Demanding) || (infinitive && words.IsVerb(lemma, "vn:advise-37.9")) || lemma is "propose" or "recommend") return Stance.Demands;
        return IsAny(words, lemma, Predicting) || lemma is "expect" or "forecast" ? Stance.Predicts : Stance.Asserts;
    }

    private static bool IsAny(SemanticLexicon words, string lemma, string[] classes) => Array.Exists(classes, name => words.IsVerb(lemma, name));
}
