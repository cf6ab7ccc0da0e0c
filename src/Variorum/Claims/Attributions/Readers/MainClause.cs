using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Whether a stretch of a sentence can stand for itself, so that it could be what somebody says.</summary>
internal static class MainClause
{
    /// <summary>A verb with its subject that hangs on nothing else in the stretch: not "Asked about the plan", nor "When it failed".</summary>
    public static bool IsIn(Sentence sentence, ImmutableArray<Token> words)
    {
        if (words.IsEmpty) return false;
        var (first, last) = (words[0].Index, words[^1].Index);
        return words.Any(word => IsIndependent(sentence, word, first, last) && sentence.AncestorsOf(word).TakeWhile(above => above.Index >= first && above.Index <= last).All(above => above.Upos is not ("VERB" or "AUX" or "ADJ") || IsIndependent(sentence, above, first, last)));
    }

    /// <summary>"and the share fell": a new subject behind the conjunction, whatever tree it hangs on.</summary>
    public static bool IsJoined(ImmutableArray<Token> words) =>
        words.Length > 2 && words[0].Upos == "CCONJ" && words[1].Upos is "DET" or "NOUN" or "PROPN" or "PRON" or "NUM" or "ADJ" && words.Any(IsFinite);

    public static bool IsFinite(Token word) => word.Xpos is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>No clause, and no mere time, place or circumstance: "Steel, says the ministry".</summary>
    public static bool IsFragment(Sentence sentence, ImmutableArray<Token> words)
    {
        if (words[0].Upos is "ADP" or "SCONJ" or "ADV" or "CCONJ" or "INTJ" or "VERB" or "AUX" || words[0].Xpos is "WRB" or "TO") return false;
        var head = words.FirstOrDefault(word => word.Head < words[0].Index || word.Head > words[^1].Index) ?? words[^1];
        return head.Upos is "NOUN" or "PROPN" or "NUM" or "ADJ" && !CalendarWords.Contains(head.Form) && head.Relation is not ("vocative" or "obl:unmarked" or "nmod:unmarked") && !words.Any(IsFinite);
    }

    /// <summary>Words that link the sentence to the one before, or tell on what occasion it was said: "However", "Asked about the plan", "When told of it".</summary>
    public static bool IsFrame(ImmutableArray<Token> words)
    {
        if (words.Length == 1) return words[0].Upos is "ADV" or "CCONJ" or "INTJ" or "SCONJ" || CalendarWords.Contains(words[0].Form);
        if (words[0].Xpos is "VBG" or "VBN" or "VBD" && words[0].Upos == "VERB") return true;
        return words[0].Xpos == "WRB" && !words.Any(word => word.Is("nsubj"));
    }

    private static bool IsIndependent(Sentence sentence, Token word, int first, int last)
    {
        if (word.Relation is "acl:relcl" or "acl" or "csubj" or "amod") return false;
        var children = sentence.ChildrenOf(word).Where(child => child.Index >= first && child.Index <= last).ToList();
        if (children.Exists(child => child.Relation == "mark" && child.Xpos != "TO" && child.Lemma is not "that") || children.Exists(child => child.Xpos == "WRB" && child.Relation == "advmod" && word.Relation == "advcl")) return false;
        if (word.Xpos == "VB" && word.Upos == "VERB" && !children.Exists(child => child.Xpos is "TO")) return true;
        if (children.Exists(child => child.Is("nsubj") || child.Is("csubj") || child.Is("expl"))) return true;
        // A parser may give the subject to the verb of the parenthesis.
        var finite = IsFinite(word) || children.Exists(child => child.Upos == "AUX" && IsFinite(child));
        return finite && (word.Relation == "conj" || Enumerable.Range(first, Math.Max(0, word.Index - first)).Any(at => sentence.Tokens[at].Upos is "NOUN" or "PROPN" or "PRON"));
    }
}
