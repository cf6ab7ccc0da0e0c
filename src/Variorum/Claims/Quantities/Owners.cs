using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities;

/// <summary>Tells whom "their" and "its" cannot mean.</summary>
internal static class Owners
{
    /// <summary>"17 of their boats were taken by the Coast Guard": whoever is named only behind "their", or does what is done to what is theirs, does not own it.</summary>
    /// <param name="word">Any word; only of a possessive something is said.</param>
    public static bool IsNone(Sentence sentence, Token word, string name) =>
        word.Xpos == "PRP$" && (IsNamedBehind(sentence, word, name) || IsOfOneDoer(sentence, word, name));

    /// <summary>"The Coast Guard is holding them and has taken 17 of their boats": whoever is one has no "their".</summary>
    private static bool IsOfOneDoer(Sentence sentence, Token word, string name)
    {
        if (!word.Form.Equals("their", StringComparison.OrdinalIgnoreCase)) return false;
        var doers = sentence.AncestorsOf(word).Where(above => above.Upos == "VERB").Select(sentence.SubjectOf).OfType<Token>();
        return doers.Any(doer => name.EndsWith(doer.Form, StringComparison.OrdinalIgnoreCase) && !doer.IsPluralNoun() && IsOne(sentence, doer));
    }

    /// <summary>"is", "has": the verb says that the subject is one.</summary>
    private static bool IsOne(Sentence sentence, Token subject) =>
        sentence.AncestorsOf(subject).FirstOrDefault() is { } verb && (verb.Xpos == "VBZ" || sentence.ChildrenOf(verb).Any(aux => aux.Is("aux") && aux.Form is "is" or "was" or "has"));

    private static bool IsNamedBehind(Sentence sentence, Token word, string name)
    {
        var at = word.Span.Start - sentence.Span.Start;
        return sentence.Text.AsSpan(at).Contains(name, StringComparison.OrdinalIgnoreCase) && !sentence.Text.AsSpan(0, at).Contains(name, StringComparison.OrdinalIgnoreCase);
    }
}
