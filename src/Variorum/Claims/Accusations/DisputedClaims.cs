using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Finds what is an accusation because somebody alleges it, or because the one whom it speaks of denies it.</summary>
internal static class DisputedClaims
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>"It alleges that the firm sold the stamps": whoever does it in the main clause of what is alleged.</summary>
    public static IEnumerable<Wrong> Alleged(ReadArticle article, ImmutableArray<Attribution> attributions)
    {
        foreach (var alleged in attributions.Where(said => said.Stance == Stance.Accuses))
        {
            if (article.SentenceOf(alleged.Anchor.Span.Start) is not { } sentence) continue;
            var main = sentence.TopOf(alleged.Anchor.Span);
            if (main is not { Upos: "VERB" } || Agents.Of(sentence, main) is not { } doer || !alleged.Anchor.Span.Contains(doer.Span)) continue;
            yield return new Wrong(sentence, doer, Clause.SpanOf(sentence, main), WrongStrength.Outright);
        }
    }

    /// <summary>"The port denied this": what the sentence before says of the port, if another says it.</summary>
    public static IEnumerable<Wrong> Denied(ReadArticle article, ArticleEntities entities, ImmutableArray<Attribution> attributions)
    {
        for (var i = 1; i < article.Sentences.Length; i++)
        {
            var sentence = article.Sentences[i];
            var (denial, denier) = sentence.Tokens.Where(word => IsDenialOfBefore(sentence, word)).Select(word => (word, Agents.Of(sentence, word))).FirstOrDefault();
            if (denial is null || denier is null) continue;
            var before = article.Sentences[i - 1];
            if (Clause.IsQuestion(before) || MentionIn(before, sentence, denier, entities) is not { } meant) continue;
            var clause = before.AncestorsOf(meant).Prepend(meant).FirstOrDefault(word => word.Upos == "VERB" || before.ChildOf(word, "cop") is not null) ?? before.Root;
            // What the author tells is a report, and whoever is told of in it denies something else.
            if (!Assertion.Holds(before, clause) || !attributions.Any(said => said.Anchor.Span.Contains(clause.Span) && !said.Anchor.Span.Contains(denial.Span))) continue;
            yield return new Wrong(before, denier, Clause.SpanOf(before, clause), WrongStrength.Outright) { DoerSentence = sentence, Answers = true };
        }
    }

    private static bool IsDenialOfBefore(Sentence sentence, Token verb) =>
        verb.Upos == "VERB" && Lexicon.IsVerb(verb.Lemma, SemanticClass.Deny) && !Assertion.IsNegated(sentence, verb)
        && sentence.ObjectOf(verb) is { } denied && (denied.Form.ToLowerInvariant() is "this" or "that" or "it" || (denied.Lemma is "accusation" or "allegation" or "charge" or "claim" or "wrongdoing" && !sentence.ChildrenOf(denied).Any(child => child.Is("acl") || child.Is("nmod"))));

    /// <summary>The word of a sentence that means who denies in the next: the same entity, or the same noun.</summary>
    private static Token? MentionIn(Sentence before, Sentence sentence, Token denier, ArticleEntities entities)
    {
        var entity = entities.Of(denier);
        return before.Tokens.FirstOrDefault(word => (word.Is("nsubj") || word.Is("obl:agent") || before.ChildOf(word, "cop") is not null || word.Is("obj")) && (entity is not null ? entities.Of(word)?.Id == entity.Id : word.Upos == "NOUN" && word.Lemma == denier.Lemma));
    }
}
