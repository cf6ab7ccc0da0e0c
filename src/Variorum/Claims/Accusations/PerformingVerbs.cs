using System.Collections.Frozen;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Verbs whose subject performs the act that their object names: "commit murder", "launch an attack", "spread lies".</summary>
internal static class PerformingVerbs
{
    // Light verbs have no class of their own in VerbNet or WordNet.
    private static readonly FrozenSet<string> Light = new[]
    {
        "commit", "launch", "carry", "make", "do", "wage", "conduct", "perform", "mount", "stage", "use", "spread", "disseminate", "distribute", "circulate", "practise", "practice", "engage", "undertake",
        "order", "plan", "prepare", "plot", "organise", "organize", "orchestrate", "direct", "lead", "instigate", "incite", "call", "put", "continue", "repeat", "step", "pursue", "participate", "cause", "create", "perpetrate", "involve", "pose", "issue", "utter", "tell", "resort", "profit", "inflict", "unleash", "resume", "intensify", "encourage", "promote", "foster", "facilitate", "enable", "fuel", "fan",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    public static bool Contains(string lemma) => Light.Contains(lemma) || Lexicon.IsVerb(lemma, "vn:perform-26.7") || Lexicon.IsVerb(lemma, "vn:engender-27");

    /// <summary>"lie", "misinformation", "slander": wrong that is done by saying it.</summary>
    public static bool IsUttered(string lemma) => Lexicon.IsNoun(lemma, "ss:noun.communication") && Lexicon.WrongOf(WrongSort.Act, lemma) != WrongStrength.None;

    /// <summary>A verb of saying that makes what it says the speaker's own: "repeat", "tell", "parrot"; never "deny" or "condemn".</summary>
    public static bool Utters(string lemma) =>
        (Lexicon.IsVerb(lemma, SemanticClass.Communicate, 2) || Lexicon.IsVerb(lemma, "ss:verb.communication"))
        && !Lexicon.IsVerb(lemma, SemanticClass.Deny, 2) && !Lexicon.IsVerb(lemma, SemanticClass.Criticize, 2) && !Lexicon.IsVerb(lemma, SemanticClass.Accuse, 2) && !Lexicon.IsVerb(lemma, "vn:judgment-33")
        && lemma is not ("reject" or "refute" or "dispute" or "dismiss" or "rebut" or "protest" or "answer" or "report" or "warn");
}
