using Variorum.Claims.Accusations.Frames;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Finds the clauses and phrases that say that somebody did wrong or is bad.</summary>
internal static class WrongFinder
{
    public static IEnumerable<Wrong> Find(Sentence sentence)
    {
        foreach (var word in sentence.Tokens)
        {
            if (word.Upos == "VERB" && !word.Is("amod") && ByVerb(sentence, word) is { } deed) yield return deed;
            if (word.Upos == "NOUN" && ActFrame.Of(sentence, word) is { } act) yield return act;
            if (BeingFrame.Of(sentence, word) is { } being) yield return being;
        }
    }

    /// <summary>Whoever was warned, or left something undone.</summary>
    private static Wrong? Omission(Sentence sentence, Token verb) =>
        (sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "nsubj:pass") ?? Agents.Of(sentence, verb)) is { } doer ? new Wrong(sentence, doer, Clause.SpanOf(sentence, verb), OmissionFrame.IsWarnedAgain(sentence, verb) ? WrongStrength.Outright : WrongStrength.Contextual) { IsOmission = true } : null;

    private static Wrong? ByVerb(Sentence sentence, Token verb)
    {
        var strength = DeedFrame.Of(sentence, verb);
        if (strength != WrongStrength.Outright && MeansFrame.Of(sentence, verb) is var means && means > strength) strength = means;
        if (strength != WrongStrength.Outright && (OmissionFrame.IsFailure(sentence, verb) || BreachFrame.IsIn(sentence, verb))) strength = WrongStrength.Outright;
        if (strength == WrongStrength.None || !Assertion.Holds(sentence, verb)) return OmissionFrame.Holds(sentence, verb) ? Omission(sentence, verb) : null;
        if (Agents.Of(sentence, verb) is not { } doer) return null;
        return new Wrong(sentence, doer, Clause.SpanOf(sentence, verb), strength) { IsAttack = verb.Lemma == "attack" };
    }
}
