using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Whether a clause is said of the world, or only denied, asked, supposed, demanded or prevented.</summary>
internal static class Assertion
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    // Verbs whose complement did not happen, or is not said to have: of avoiding, preventing, forbidding, ceasing and refusing.
    private static readonly string[] Negating =
        ["vn:avoid-52", "vn:forbid-64.4", "vn:refrain-69", "vn:reject-77.2", "vn:discourage-64.5"];

    private static readonly HashSet<string> NegatingVerbs = new(StringComparer.Ordinal)
    {
        "deny", "doubt", "dispute", "refute", "rebut", "refuse", "decline", "avoid", "prevent", "stop", "cease", "halt", "end", "fail", "refrain", "abstain", "forbid", "ban", "prohibit", "block", "bar", "keep", "protect", "save",
        "renounce", "abandon", "oppose", "reject", "dismiss", "combat", "counter", "foil", "thwart", "deter", "investigate", "probe", "examine", "ask", "demand", "urge", "question", "disprove", "debunk", "survive", "escape",
    };

    /// <summary>No "not", no "if", no "should", no question, and no "deny" or "prevent" above: it is said that it is so, or may be.</summary>
    /// <param name="isNegated">Its own "not" is part of what is said: "did not tell them".</param>
    public static bool Holds(Sentence sentence, Token predicate, bool isNegated = false)
    {
        if (Clause.IsQuestion(sentence) || !IsPlain(sentence, predicate, isNegated) || HangsOnCondition(sentence, predicate)) return false;
        var at = predicate;
        for (var head = sentence.HeadOf(at); head is not null; (at, head) = (head, sentence.HeadOf(head)))
        {
            // A clause beside another, or about a noun, is said by itself: "the men who lied did not answer".
            if (at.Is("parataxis") || at.Relation == "acl:relcl") return true;
            if (at.Is("conj"))
            {
                // "were not robbed or beaten": "not" is of both.
                if (!isNegated && IsNegated(sentence, head) && sentence.ChildOf(at, "cc")?.Form.ToLowerInvariant() is null or "or" or "nor" && sentence.SubjectOf(at) is null && IsNegatedOr(sentence, head)) return false;
                continue;
            }

            if (IsSupposed(sentence, at)) return false;
            // "did not stop it from lying", "denies having lied".
            var depends = at.Is("xcomp") || at.Is("ccomp") || at.Is("csubj") || at.Is("obj") || at.Is("acl") || (at.Is("advcl") && sentence.ChildrenOf(at).Any(mark => mark.Form.ToLowerInvariant() is "from" or "of" or "about"));
            if (depends && (IsNegated(sentence, head) || Negates(head))) return false;
            if (!depends && !at.Is("advcl") && !at.Is("obl")) return true;
        }

        return true;
    }

    /// <summary>"not", "never", "no", "nobody" beside it; never "not only".</summary>
    public static bool IsNegated(Sentence sentence, Token word) =>
        sentence.ChildrenOf(word).Any(child => (child.Index + 1 >= sentence.Tokens.Length || sentence.Tokens[child.Index + 1].Form.ToLowerInvariant() is not ("only" or "just" or "merely")) && child.Form.ToLowerInvariant() is "not" or "n't" or "n’t" or "never" or "no" or "neither" or "nor" or "without" or "hardly" or "nobody" or "none" or "nothing");

    private static bool IsNegatedOr(Sentence sentence, Token first) =>
        sentence.ChildrenOf(first).Where(child => child.Is("conj")).Any(other => sentence.ChildOf(other, "cc")?.Form.ToLowerInvariant() is "or" or "nor");

    /// <summary>"deny", "prevent", "cease", "unable to": what it governs is not said to have happened.</summary>
    public static bool Negates(Token verb) => verb.Lemma is "unable" or "unwilling" or "reluctant" or "unlikely" or "impossible" || NegatingVerbs.Contains(verb.Lemma) || (verb.Upos == "VERB" && Negating.Any(name => Lexicon.IsVerb(verb.Lemma, name)));

    private static bool IsPlain(Sentence sentence, Token predicate, bool isNegated) =>
        (isNegated || !IsNegated(sentence, predicate)) && !IsSupposed(sentence, predicate) && !sentence.ChildrenOf(predicate).Any(child => child.Is("aux") && child.Lemma.ToLowerInvariant() is "should" or "must" or "ought" or "shall");

    /// <summary>"If the firm were sold, it could cheat the rest".</summary>
    private static bool HangsOnCondition(Sentence sentence, Token predicate) =>
        sentence.ChildrenOf(predicate).Any(child => child.Is("aux") && child.Lemma.ToLowerInvariant() is "would" or "could" or "might")
        && sentence.ChildrenOf(predicate).Any(child => child.Is("advcl") && IsSupposed(sentence, child));

    /// <summary>"if", "unless", "whether", "lest", "as though"; the main clause's "whether here or there" leaves nothing open.</summary>
    private static bool IsSupposed(Sentence sentence, Token predicate) =>
        !predicate.IsRoot && sentence.ChildrenOf(predicate).Any(child => child.Is("mark") && child.Form.ToLowerInvariant() is "if" or "unless" or "whether" or "lest" or "without" or "instead" or "rather" or "though" && (child.Form.ToLowerInvariant() is not "though" || string.Equals(sentence.Tokens[Math.Max(0, child.Index - 1)].Form, "as", StringComparison.OrdinalIgnoreCase)));
}
