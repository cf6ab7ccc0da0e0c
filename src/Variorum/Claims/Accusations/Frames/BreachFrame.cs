using Variorum.Language;

namespace Variorum.Claims.Accusations.Frames;

/// <summary>"built it without a licence", "in breach of the treaty", "above the permitted level": whatever is done, a rule is broken by it.</summary>
internal static class BreachFrame
{
    // What is needed before others may be touched.
    private static readonly string[] Leave = ["charge", "trial", "warrant", "consent", "permission", "permit", "authorisation", "authorization", "licence", "license", "approval", "mandate", "tender"];

    private static readonly string[] Breaches = ["breach", "violation", "defiance", "contravention", "disregard"];

    private static readonly string[] Limits = ["permitted", "legal", "allowed", "lawful", "authorised", "authorized", "licensed", "statutory"];

    /// <summary>Whether the clause of the verb says so itself.</summary>
    public static bool IsIn(Sentence sentence, Token verb) => sentence.ChildrenOf(verb).Any(child => IsBreach(sentence, child));

    private static bool IsBreach(Sentence sentence, Token child)
    {
        if (child.Upos is not ("NOUN" or "PROPN" or "ADJ" or "ADV") || child.Is("nsubj")) return false;
        return WrongWords.CaseOf(sentence, child) switch
        {
            "without" => Leave.Contains(child.Lemma),
            "in" => Breaches.Contains(child.Lemma),
            "above" or "beyond" or "over" => sentence.ChildrenOf(child).Any(word => Limits.Contains(word.Form.ToLowerInvariant())),
            "against" => child.Lemma is "law" or "rule" or "will" or "treaty" or "constitution",
            _ => child.Lemma == "contrary" && sentence.ChildrenOf(child).Any(word => word.Is("obl") || word.Is("nmod")),
        };
    }
}
