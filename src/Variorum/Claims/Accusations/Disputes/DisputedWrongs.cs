using Variorum.Claims.Accusations.Frames;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;
using Variorum.Text;

namespace Variorum.Claims.Accusations.Disputes;

/// <summary>Finds which disputed claims are accusations: what somebody denies to have done, and what is bad and laid at his door.</summary>
internal sealed class DisputedWrongs(ArticleEntities entities, ILookup<Identifier, Identifier> bodies, string text)
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    // What may be or will be has not been done.
    private static readonly string[] Modals = ["will", "would", "may", "might", "could", "should", "must", "shall", "can"];

    /// <summary>What is held against whom; empty where the dispute is about what is so and not about what somebody did.</summary>
    public IEnumerable<(TextSpan Span, ImmutableArray<AccusedParty> Accused)> Of(Dispute dispute)
    {
        foreach (var clause in dispute.Clauses)
        {
            if (Against(dispute, clause) is { IsEmpty: false } accused) return [(clause.Span, accused)];
        }

        return [];
    }

    /// <summary>"called this a lie", "That is slander": whoever said it is said to lie. Null where the answer does not say so.</summary>
    public static TextSpan? CalledLie(Sentence sentence, TextSpan answer)
    {
        var lie = sentence.Tokens.FirstOrDefault(word => answer.Contains(word.Span) && word.Upos == "NOUN" && PerformingVerbs.IsUttered(word.Lemma) && Lexicon.WrongOf(WrongSort.Act, word.Lemma) == WrongStrength.Outright && !Assertion.IsNegated(sentence, word));
        if (lie is null) return null;
        if (sentence.ChildOf(lie, "cop") is not null) return Clause.SpanOf(sentence, lie);
        return lie.IsRoot || sentence.HeadOf(lie) is { Upos: "VERB" } ? NominalPhrase.SpanOf(sentence, lie) : null;
    }

    private ImmutableArray<AccusedParty> Against(Dispute dispute, DisputedClause clause)
    {
        var (sentence, predicate) = (clause.Sentence, clause.Predicate);
        if (sentence.ChildrenOf(predicate).Any(child => child.Is("aux") && Modals.Contains(child.Lemma))) return [];
        var doer = Doer(sentence, predicate);
        ImmutableArray<AccusedParty> parties = doer is null ? [] : Accused.Of(sentence, doer, entities, text, Speaks.Known);
        if (parties.Any(party => IsOf(party, dispute.Denier))) return IsDone(sentence, predicate) || dispute.IsGrave || IsBad(sentence, predicate) ? parties : [];
        // "the minister had been told", without a name.
        if (parties.Any(party => party.Entity is null) && (IsBad(sentence, predicate) || dispute.IsGrave)) return parties;
        // What another is said to have done is not for the denier to answer for.
        if (!parties.IsEmpty || !IsDoing(sentence, predicate) || (IsUndone(sentence, predicate) && !OmissionFrame.Holds(sentence, predicate)) || (!IsBad(sentence, predicate) && !dispute.IsGrave)) return [];
        return [AccusedParty.Of(bodies[dispute.Denier.Id].Select(id => entities[id]).FirstOrDefault() ?? dispute.Denier)];
    }

    /// <summary>Who did it, or who knew: "the minister had been warned".</summary>
    private static Token? Doer(Sentence sentence, Token predicate)
    {
        if (predicate.Upos is not ("VERB" or "AUX")) return null;
        var told = OmissionFrame.Holds(sentence, predicate) || predicate.Lemma is "warn" or "inform" or "tell" or "alert" ? sentence.ChildrenOf(predicate).FirstOrDefault(child => child.Relation == "nsubj:pass") : null;
        return told ?? Agents.Of(sentence, predicate);
    }

    /// <summary>It says that something is done, or names what is bad; "there is no record" says neither.</summary>
    private static bool IsDoing(Sentence sentence, Token predicate) =>
        (predicate.Upos == "VERB" && predicate.Lemma != "be") || (predicate.Upos == "NOUN" && sentence.ChildOf(predicate, "cop") is null && WrongWords.Act(sentence, predicate) != WrongStrength.None);

    private static bool IsDone(Sentence sentence, Token predicate) =>
        predicate.Upos == "VERB" && sentence.ChildOf(predicate, "cop") is null && (predicate.Xpos is "VBD" or "VBN" || sentence.ChildrenOf(predicate).Any(child => child.Is("aux") && child.Lemma is "have"));

    private bool IsOf(AccusedParty party, ArticleEntity denier) => party.Entity is { } entity && Speaking.AreOne(denier.Id, entity.Id, bodies);

    /// <summary>A word of it is a wrong, an ill, or what was owed and not done.</summary>
    private static bool IsBad(Sentence sentence, Token predicate) =>
        OmissionFrame.Holds(sentence, predicate)
        || (!IsUndone(sentence, predicate) && sentence.SubtreeOf(predicate).Any(word => word.Upos switch
        {
            "VERB" => WrongWords.Deed(sentence, word) != WrongStrength.None,
            "NOUN" => WrongWords.Act(sentence, word) != WrongStrength.None || WrongWords.Doer(sentence, word) != WrongStrength.None,
            "ADJ" => WrongWords.Trait(word) != WrongStrength.None,
            _ => false,
        }));

    /// <summary>"nobody had been hurt", "no law was broken".</summary>
    private static bool IsUndone(Sentence sentence, Token predicate) =>
        Assertion.IsNegated(sentence, predicate) || (sentence.SubjectOf(predicate) is { } subject && (subject.Form.ToLowerInvariant() is "nobody" or "none" or "nothing" || Assertion.IsNegated(sentence, subject)));
}
