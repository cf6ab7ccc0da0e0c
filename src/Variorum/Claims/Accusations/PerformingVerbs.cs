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
        "order", "plan", "prepare", "plot", "organise", "organize", "orchestrate", "direct", "lead", "instigate", "incite", "call", "put", "continue", "repeat", "step", "pursue", "participate", "take", "cause", "create", "perpetrate", "pose", "issue", "utter", "tell", "resort", "fund", "finance", "sponsor", "support", "cover", "hide", "conceal", "profit",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    public static bool Contains(string lemma) => Light.Contains(lemma) || Lexicon.IsVerb(lemma, "vn:perform-26.7") || Lexicon.IsVerb(lemma, "vn:engender-27");
}
