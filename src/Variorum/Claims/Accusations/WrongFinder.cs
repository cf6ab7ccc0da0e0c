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

    private static Wrong? ByVerb(Sentence sentence, Token verb)
    {
        var strength = DeedFrame.Of(sentence, verb);
        if (strength != WrongStrength.Outright && MeansFrame.Of(sentence, verb) is var means && means > strength) strength = means;
        if (strength == WrongStrength.None || Agents.Of(sentence, verb) is not { } doer || !Assertion.Holds(sentence, verb)) return null;
        return new Wrong(sentence, doer, Clause.SpanOf(sentence, verb), strength) { IsAttack = verb.Lemma == "attack" };
    }
}
