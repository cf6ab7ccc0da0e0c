using Variorum.Language;

namespace Variorum.Claims.Quantities.Grammar;

/// <summary>Whether a clause tells of what has happened or is so, and not of what is planned, possible or denied.</summary>
internal static class Happening
{
    private static readonly ImmutableHashSet<string> Modals = ImmutableHashSet.Create(StringComparer.Ordinal, "would", "could", "might", "may", "should", "must", "shall", "will", "ca", "can", "'ll", "'d");

    /// <summary>Verbs under which a "to ..." has taken place, or is said to have.</summary>
    private static readonly ImmutableHashSet<string> Factive = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "manage", "begin", "start", "continue", "force", "cause", "claim", "seem", "appear", "believe", "say", "report", "know", "think", "help", "come", "get", "happen", "prove", "cease", "stop", "allege");

    public static bool IsTold(Sentence sentence, Token predicate) => Of(sentence, predicate) == Outcome.Told;

    /// <summary>"may have": the text is not sure.</summary>
    public static bool IsGuess(Token auxiliary) => auxiliary.Lemma is "may" or "might" or "could";

    public static Outcome Of(Sentence sentence, Token predicate)
    {
        if (IsFact(sentence, predicate)) return Outcome.Told;
        var children = sentence.ChildrenOf(predicate);
        if (children.Any(child => child.Is("mark") && child.Lemma is "if" or "unless" or "whether")) return Outcome.Open;
        if (children.Any(child => child.Is("advmod") && child.Lemma is "not" or "never")) return children.Any(child => child.Is("aux") && Modals.Contains(child.Form.ToLowerInvariant())) ? Outcome.Open : Outcome.Denied;
        return children.Any(child => child.Is("aux") && IsIntent(children, child)) || IsBareInfinitive(children) ? Outcome.Planned : Outcome.Open;
    }

    /// <summary>"will pay"; "would have paid" did not.</summary>
    private static bool IsIntent(ImmutableArray<Token> children, Token modal) =>
        modal.Form.ToLowerInvariant() is "will" or "'ll" or "shall" or "must" or "should" or "would" && !children.Any(child => child.Is("aux") && child.Form is "have");

    private static bool IsFact(Sentence sentence, Token predicate)
    {
        var children = sentence.ChildrenOf(predicate);
        if (children.Any(child => child.Lemma is "not" or "never" && child.Is("advmod"))) return false;
        if (children.Any(child => child.Is("aux") && Modals.Contains(child.Form.ToLowerInvariant()) && !HasPerfect(children, child))) return false;
        if (children.Any(child => child.Is("mark") && child.Lemma is "if" or "unless")) return false;
        if (IsBareInfinitive(children)) return sentence.HeadOf(predicate) is { } head && Factive.Contains(head.Lemma);
        // "bent on killing": what somebody is set on, or able to do, is not done.
        return !(predicate.Xpos == "VBG" && children.Any(child => child.Is("mark") && child.Form is "on" or "for" or "at" or "to")
            && sentence.HeadOf(predicate) is { } above && IsDisposition(sentence, above));
    }

    /// <summary>"may have killed" is believed to have happened, "would have" is not.</summary>
    private static bool HasPerfect(ImmutableArray<Token> children, Token modal) =>
        modal.Lemma is "may" or "might" or "must" && children.Any(child => child.Is("aux") && child.Form is "have");

    private static bool IsBareInfinitive(ImmutableArray<Token> children) =>
        children.Any(child => child.Is("mark") && child.Form is "to" or "To") && !children.Any(child => child.Is("aux") && child.Lemma == "have");

    private static bool IsDisposition(Sentence sentence, Token head) => head.Upos == "ADJ" || (head.IsPastParticiple() && sentence.Has(head, "cop")) || head.Lemma is "bend" or "aim" or "insist" or "plan" or "set" or "intend";
}
