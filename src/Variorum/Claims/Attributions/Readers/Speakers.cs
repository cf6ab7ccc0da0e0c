using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Who and what can say something, by the head of its noun phrase.</summary>
internal static class Speakers
{
    private static readonly SemanticLexicon Words = SemanticLexicon.Load();

    /// <summary>Somebody, a body, a medium, or words that speak for whoever wrote them.</summary>
    public static bool Include(Sentence sentence, Token head)
    {
        if (head.Upos is "PROPN") return !CalendarWords.Contains(head.Form);
        if (head.Upos is "PRON" or "NUM" or "ADJ" or "DET") return true;
        var lemma = head.Lemma.ToLowerInvariant();
        return WordClasses.IsPerson(lemma) || WordClasses.IsBody(lemma) || WordClasses.IsRole(lemma) || WordClasses.IsDocument(lemma) || WordClasses.IsMedium(lemma)
            || sentence.ChildrenOf(head).Any(child => child.Upos == "PROPN" && child.Relation is "compound" or "nmod:poss");
    }

    /// <summary>"report", "letter": what is made of words.</summary>
    public static bool IsText(Token head) => head.Upos == "NOUN" && Words.IsNoun(head.Lemma.ToLowerInvariant(), "ss:noun.communication");

    /// <summary>These, and what shows what was found out: a poll, a study, a film.</summary>
    public static bool Tell(Sentence sentence, Token head)
    {
        if (Include(sentence, head)) return true;
        var lemma = head.Lemma.ToLowerInvariant();
        return Words.IsNoun(lemma, "ss:noun.communication", 3) || Words.IsNoun(lemma, "ss:noun.cognition", 3) || Words.IsNoun(lemma, "ss:noun.group");
    }
}
