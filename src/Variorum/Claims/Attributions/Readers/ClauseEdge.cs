using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Where the words of a verb of speaking end and others begin.</summary>
internal static class ClauseEdge
{
    /// <summary>The first word behind a place that does not tell when, where or to whom it is said.</summary>
    /// <param name="toSomebody">The verb's object is whom it is said to.</param>
    /// <returns>An index; the number of words where none is left.</returns>
    public static int AfterAdverbials(Sentence sentence, Token verb, int end, bool toSomebody)
    {
        var at = sentence.Tokens.Length;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Span.Start < end) continue;
            at = i;
            break;
        }

        var children = sentence.ChildrenOf(verb);
        while (at < sentence.Tokens.Length && sentence.Tokens[at].Upos != "PUNCT")
        {
            if (children.FirstOrDefault(child => child.Index > verb.Index && IsCircumstance(sentence, child, toSomebody) && sentence.SubtreeOf(child)[0].Index == at) is not { } child) break;
            at = Last(sentence, child) + 1;
        }

        return at;
    }

    /// <summary>A clause about the saying, whatever a parser calls it: "says as the list is closed".</summary>
    public static bool IsAdverbial(Sentence sentence, Token clause) =>
        clause.Relation == "advcl" || sentence.ChildrenOf(clause).Any(child => child.Relation == "mark" && child.Lemma is "as" or "after" or "before" or "while" or "because" or "since" or "until");

    /// <summary>What stands behind a colon or semicolon but does not begin there, or behind the object and a comma, is another sentence: "says 300, the families say 400".</summary>
    public static bool IsCutOff(Sentence sentence, Token verb, Token clause)
    {
        var first = sentence.SubtreeOf(clause).FirstOrDefault(word => word.Index > verb.Index && word.Upos != "PUNCT")?.Index ?? clause.Index;
        for (var i = verb.Index + 1; i < first; i++)
        {
            if (sentence.Tokens[i].Form is ";" || (sentence.Tokens[i].Form == ":" && i < first - 1)) return true;
        }

        return sentence.Tokens[first - 1].Form == "," && sentence.ObjectOf(verb) is { } told && told.Index > verb.Index && told.Index < first && sentence.ChildrenOf(clause).Any(child => child.Is("nsubj")) && sentence.Tokens[first].Lemma != "that";
    }

    private static bool IsCircumstance(Sentence sentence, Token child, bool toSomebody) =>
        (child.Is("obl") && !IsFigure(sentence, child)) || child.Is("advmod") || child.Relation == "compound:prt" || (toSomebody && child.Relation is "iobj" or "obj") || (child.Relation is "advcl" or "ccomp" && IsAdverbial(sentence, child));

    /// <summary>"asks for 48,000", "speaks of 40 boats": what is said, and neither when nor where.</summary>
    public static bool IsFigure(Sentence sentence, Token child) =>
        sentence.ChildOf(child, "case") is { Lemma: "for" or "of" } && (child.Upos == "NUM" || sentence.ChildrenOf(child).Any(own => own.Is("nummod"))) && !sentence.ChildrenOf(child).Any(own => CalendarWords.Contains(own.Form));

    private static int Last(Sentence sentence, Token child)
    {
        var last = child.Index;
        foreach (var word in sentence.SubtreeOf(child))
        {
            // What a comma sets off is not of the phrase any more.
            if (word.Form is "," or ":" or "—" or "–" or "--") break;
            last = Math.Max(last, word.Index);
        }

        return last;
    }
}
