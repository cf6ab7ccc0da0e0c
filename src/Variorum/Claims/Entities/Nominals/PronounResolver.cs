using Variorum.Claims.Entities.Persons;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>Finds whom "he", "she" and "they" stand for: the one that the sentences before speak of, by number and by what is known of the sex.</summary>
/// <remarks>
/// After Hobbs (1978) and Lappin and Leass (1994), reduced to what can be told without guessing: subjects before other parts, the near before
/// the far, never farther than three sentences back. "It" is taken for a body only where one is a subject in the same sentence or the one before.
/// </remarks>
internal static class PronounResolver
{
    public static ArticleEntities Add(ReadArticle article, ArticleEntities known)
    {
        var mentions = known.Mentions.ToList();
        var sexes = new PersonSexes(known, article.Page.Text);
        for (var i = 0; i < article.Sentences.Length; i++)
        {
            foreach (var word in article.Sentences[i].Tokens)
            {
                if (PronounKind.Of(word) is not { } kind) continue;
                if (Antecedent(article, known, mentions, i, word, kind, sexes) is not { } entity) continue;
                if (kind.Sex is { } sex) sexes.Set(entity.Id, sex);
                mentions.Add(MentionMaker.Make(article, word.Span, MentionForm.Pronoun, entity.Id));
            }
        }

        return new ArticleEntities(known.Entities, [.. mentions.DistinctBy(mention => mention.Id).OrderBy(mention => mention.Anchor)]) { Phrases = known.Phrases };
    }

    private static ArticleEntity? Antecedent(ReadArticle article, ArticleEntities known, List<Mention> mentions, int at, Token pronoun, PronounKind kind, PersonSexes sexes)
    {
        if (kind.IsThing && OwnerByDeed(article.Sentences[at], pronoun) is { } owner && mentions.FirstOrDefault(mention => mention.Anchor.Span.Contains(owner.Span)) is { } owning && kind.Fits(known[owning.Entity], owning)) return known[owning.Entity];
        var quoted = kind.Sex is not null && Quoting.IsInside(article.Page.Text, article.ParagraphOf(pronoun.Span.Start)?.Span ?? article.Sentences[at].Span, pronoun.Span.Start);
        for (var i = at; i >= Math.Max(0, at - (kind.IsThing ? 1 : 3)); i--)
        {
            var sentence = article.Sentences[i];
            var candidates = mentions
                .Where(mention => sentence.Span.Contains(mention.Anchor.Span) && (i < at || mention.Anchor.Span.End <= pronoun.Span.Start))
                .Where(mention => kind.Fits(known[mention.Entity], mention) && (kind.Sex is not { } sex || sexes.Allows(mention.Entity, sex)))
                .Where(mention => i < at || !IsInSameClause(sentence, mention, pronoun))
                .Where(mention => !quoted || Quoting.IsInside(article.Page.Text, article.ParagraphOf(mention.Anchor.Span.Start)?.Span ?? sentence.Span, mention.Anchor.Span.Start))
                .Where(mention => !kind.IsThing || Depth(sentence, mention) < 2)
                .ToList();
            if (candidates.Count == 0) continue;
            var best = candidates.OrderBy(mention => kind.IsThing && known[mention.Entity].Type == EntityType.Place ? 1 : 0).ThenBy(mention => Depth(sentence, mention)).ThenByDescending(mention => i < at ? -mention.Anchor.Span.Start : mention.Anchor.Span.Start).First();
            return known[best.Entity];
        }

        return null;
    }

    /// <summary>"kept the office from selling its ships": the ships of whoever sells them.</summary>
    private static Token? OwnerByDeed(Sentence sentence, Token pronoun) =>
        pronoun.Relation == "nmod:poss" && sentence.HeadOf(pronoun) is { } owned && owned.Is("obj") && sentence.HeadOf(owned) is { Upos: "VERB" } verb ? Accusations.Agents.Of(sentence, verb) : null;

    // "Arvel saw him": the object of a verb is not its subject, and "his" may be.
    private static bool IsInSameClause(Sentence sentence, Mention mention, Token pronoun) =>
        pronoun.Relation is "obj" or "iobj" && sentence.HeadOf(pronoun) is { } verb && sentence.SubjectOf(verb) is { } subject && mention.Anchor.Span.Contains(subject.Span);

    /// <summary>0 for a subject of the sentence's main verb, 1 for another subject, 2 for the rest.</summary>
    private static int Depth(Sentence sentence, Mention mention)
    {
        var head = sentence.Tokens.FirstOrDefault(token => mention.Anchor.Span.Contains(token.Span) && (token.IsRoot || !mention.Anchor.Span.Contains(sentence.Tokens[token.Head].Span)));
        if (head is null || !head.Is("nsubj")) return 2;
        return sentence.HeadOf(head) is { IsRoot: true } ? 0 : 1;
    }
}
