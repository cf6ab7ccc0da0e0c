using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Who and what can say something, by the head of its noun phrase.</summary>
internal static class Speakers
{
    private static readonly SemanticLexicon Words = SemanticLexicon.Load();

    // "guard" is a body in its sixth sense only.
    private const int WorstSenseOfBody = 6;

    /// <summary>Somebody, a body, a medium, or words that speak for whoever wrote them.</summary>
    public static bool Include(Sentence sentence, Token head)
    {
        if (head.Upos is "PROPN") return !CalendarWords.Contains(head.Form);
        if (head.Upos is "PRON" or "NUM" or "ADJ" or "DET") return true;
        var lemma = head.Lemma.ToLowerInvariant();
        return WordClasses.IsPerson(lemma) || IsBody(sentence, head) || WordClasses.IsRole(lemma) || WordClasses.IsDocument(lemma) || WordClasses.IsMedium(lemma)
            || sentence.ChildrenOf(head).Any(child => child.Upos == "PROPN" && child.Relation is "compound" or "nmod:poss");
    }

    /// <summary>These, and whatever the article names as a person, a body or a paper.</summary>
    public static bool Tell(VoiceReading reading, Sentence sentence, Token head) =>
        Tell(sentence, head) || reading.Entities.Of(head) is { Type: EntityType.Person or EntityType.Organisation or EntityType.Outlet };

    /// <summary>"ministry"; and "coast guard", "weather service", whose last word alone means something else first.</summary>
    public static bool IsBody(Sentence sentence, Token head)
    {
        var lemma = head.Lemma.ToLowerInvariant();
        return WordClasses.IsBody(lemma) || (head.Index > 0 && sentence.Tokens[head.Index - 1] is { Upos: "NOUN", Relation: "compound" } && Words.IsNoun(lemma, SemanticClass.Organization, WorstSenseOfBody));
    }

    /// <summary>"an attack that claimed nine lives" says nothing.</summary>
    public static bool TakesLives(Token verb, Token said) => verb.Lemma is "claim" && said.Lemma is "life" or "victim" or "casualty";

    /// <summary>"updated information", "the evidence", "past experience": knowledge that is nobody's; "the ministry's data" are the ministry's.</summary>
    public static bool IsFaceless(Sentence sentence, Token head) =>
        head.Upos == "NOUN" && (IsNumber(head) || head.Lemma.ToLowerInvariant() is "information" or "data" or "evidence" or "knowledge" or "indication" or "experience" or "history" or "past")
        && !sentence.ChildrenOf(head).Any(child => child.Relation is "nmod:poss" or "nmod" or "compound");

    /// <summary>"That number": it tells nothing by itself.</summary>
    public static bool IsNumber(Token head) => head.Upos == "NOUN" && head.Lemma.ToLowerInvariant() is "number" or "figure" or "count" or "total" or "sum" or "tally";

    /// <summary>"report", "letter": what is made of words.</summary>
    public static bool IsText(Token head) => head.Upos == "NOUN" && Words.IsNoun(head.Lemma.ToLowerInvariant(), "ss:noun.communication");

    /// <summary>"poll", "study", "video": what holds findings, and is no person.</summary>
    public static bool Inform(Token head) =>
        head.Upos == "NOUN" && head.Lemma.ToLowerInvariant() is var lemma && (Words.IsNoun(lemma, "ss:noun.communication", 3) || Words.IsNoun(lemma, "ss:noun.cognition", 2) || lemma is "data" or "footage") && !WordClasses.IsPerson(lemma) && !WordClasses.IsBody(lemma);

    /// <summary>These, and what shows what was found out: a poll, a study, a film.</summary>
    public static bool Tell(Sentence sentence, Token head)
    {
        if (Include(sentence, head)) return true;
        var lemma = head.Lemma.ToLowerInvariant();
        return Words.IsNoun(lemma, "ss:noun.communication", 3) || Words.IsNoun(lemma, "ss:noun.cognition", 3) || Words.IsNoun(lemma, "ss:noun.group");
    }
}
