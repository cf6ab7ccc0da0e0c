using Variorum.Language.Semantics;

namespace Variorum.Claims.Entities.Names;

/// <summary>Tells of a name that says nothing of what it names whether it behaves as a body does: it speaks, and has directors and spokesmen.</summary>
internal static class BodyTraits
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    public static bool Shows(NameSpan name)
    {
        var (sentence, words) = (name.Sentence, name.Sentence.Tokens);
        var last = words.LastOrDefault(word => name.Span.Contains(word.Span));
        var head = sentence.TopOf(name.Span);
        if (head is null || last is null || sentence.HeadOf(head) is not { } governor) return false;
        if (head.Is("nsubj")) return governor.Upos == "VERB" && (WordClasses.Tells(governor.Lemma) || Lexicon.IsVerb(governor.Lemma, SemanticClass.Pay));
        var owns = head.Is("nmod:poss") || head.Is("compound") || (head.Is("nmod") && sentence.ChildOf(head, "case")?.Form is "of" or "for");
        return owns && governor.Upos is "NOUN" or "PROPN" && WordClasses.IsRole(governor.Lemma.ToLowerInvariant());
    }
}
