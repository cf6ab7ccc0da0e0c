using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations.Frames;

/// <summary>"The office is corrupt", "they are traitors", "is responsible for the killings": said of what somebody is.</summary>
internal static class BeingFrame
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    public static Wrong? Of(Sentence sentence, Token predicate)
    {
        if (IsToBlame(sentence, predicate)) return ToBlame(sentence, predicate);
        if (predicate.Upos is not ("NOUN" or "ADJ" or "ADP" or "ADV") || sentence.ChildOf(predicate, "cop") is null) return null;
        // "The trouble is that they are corrupt": of two subjects the nearer.
        var subjects = sentence.ChildrenOf(predicate).Where(child => child.Relation is "nsubj" or "nsubj:outer" && child.Index < predicate.Index).ToList();
        if (subjects.Count == 0) return null;
        var subject = subjects[^1];
        // "is of no danger", "was under attack".
        if (predicate.Upos == "NOUN" && sentence.ChildOf(predicate, "case") is not null) return null;
        var strength = Strength(sentence, predicate);
        return strength == WrongStrength.None || !Assertion.Holds(sentence, predicate) ? null : new Wrong(sentence, subject, SpanOf(sentence, predicate, subjects), strength);
    }

    /// <summary>"is to blame for the delay", "is at fault", "it was the ministry's fault".</summary>
    private static bool IsToBlame(Sentence sentence, Token predicate) => sentence.ChildOf(predicate, "cop") is not null && predicate.Lemma switch
    {
        "blame" => sentence.ChildrenOf(predicate).Any(mark => mark.Is("mark") && mark.Form is "to"),
        "fault" => WrongWords.CaseOf(sentence, predicate) == "at" || sentence.ChildrenOf(predicate).Any(child => child.Relation == "nmod:poss"),
        _ => false,
    };

    private static Wrong? ToBlame(Sentence sentence, Token predicate)
    {
        var doer = sentence.ChildrenOf(predicate).FirstOrDefault(child => child.Relation == "nmod:poss") ?? sentence.ChildrenOf(predicate).LastOrDefault(child => child.Relation is "nsubj" or "nsubj:outer");
        return doer is null || !Assertion.Holds(sentence, predicate) ? null : new Wrong(sentence, doer, Clause.SpanOf(sentence, predicate), WrongStrength.Outright);
    }

    private static TextSpan SpanOf(Sentence sentence, Token predicate, List<Token> subjects)
    {
        var span = Clause.SpanOf(sentence, predicate);
        return subjects.Count == 1 ? span : new TextSpan(sentence.SubtreeSpanOf(subjects[^1]).Start, span.End);
    }

    private static WrongStrength Strength(Sentence sentence, Token predicate)
    {
        if (Answers(sentence, predicate)) return WrongStrength.Outright;
        if (predicate.Upos == "ADJ") return WrongWords.Trait(predicate);
        if (predicate.Upos != "NOUN") return WrongStrength.None;
        var doer = WrongWords.Doer(sentence, predicate);
        // "a danger to the town": to whom makes it a charge.
        if (doer == WrongStrength.Contextual && sentence.ChildrenOf(predicate).Any(child => child.Is("nmod") && WrongWords.CaseOf(sentence, child) is "to" or "against")) return WrongStrength.Outright;
        return doer;
    }

    /// <summary>"responsible for the deaths", "guilty of fraud", "complicit in", "behind the attack": with what is bad.</summary>
    private static bool Answers(Sentence sentence, Token predicate) =>
        predicate.Lemma.ToLowerInvariant() is "responsible" or "guilty" or "liable" or "behind" or "involved" or "implicated"
        && sentence.SubtreeOf(predicate).Any(word => word.Index > predicate.Index && word.Upos is "NOUN" && (WrongWords.Act(sentence, word) != WrongStrength.None || Lexicon.PolarityOf(word.Lemma) <= -2));
}
