using Variorum.Claims.Entities.Persons;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>Finds whom "he", "she" and "they" stand for: the one that the sentences before speak of, by number and by what is known of the sex.</summary>
/// <remarks>
/// After Hobbs (1978) and Lappin and Leass (1994), reduced to what can be told without guessing: subjects before other parts, the near before
/// the far, never farther than three sentences back, where what is only quoted does not count. "It" is taken for a body only where one is a subject
/// in the same sentence or the one before.
/// </remarks>
internal sealed class PronounResolver
{
    private const int LongestWay = 3;

    // Quotations between do not count, but a page of them does.
    private const int MostSentences = 10;

    private readonly ReadArticle _article;
    private readonly ArticleEntities _known;
    private readonly PersonSexes _sexes;
    private readonly QuotedStretches _quoted;
    private readonly List<Mention>[] _bySentence;

    private PronounResolver(ReadArticle article, ArticleEntities known)
    {
        (_article, _known) = (article, known);
        _sexes = new PersonSexes(known, article.Page.Text);
        _quoted = new QuotedStretches(article);
        _bySentence = new List<Mention>[article.Sentences.Length];
        for (var i = 0; i < _bySentence.Length; i++) _bySentence[i] = [.. known.Inside(article.Sentences[i].Span)];
    }

    public static ArticleEntities Add(ReadArticle article, ArticleEntities known)
    {
        var added = new PronounResolver(article, known).Resolve();
        return new ArticleEntities(known.Entities, [.. known.Mentions.Concat(added).DistinctBy(mention => mention.Id).OrderBy(mention => mention.Anchor)]) { Phrases = known.Phrases };
    }

    private List<Mention> Resolve()
    {
        var added = new List<Mention>();
        for (var i = 0; i < _article.Sentences.Length; i++)
        {
            foreach (var word in _article.Sentences[i].Tokens)
            {
                if (PronounKind.Of(word) is not { } kind || Antecedent(i, word, kind) is not { } entity) continue;
                if (kind.Sex is { } sex) _sexes.Set(entity.Id, sex);
                var mention = MentionMaker.Make(_article, word.Span, MentionForm.Pronoun, entity.Id);
                _bySentence[i].Add(mention);
                added.Add(mention);
            }
        }

        return added;
    }

    private ArticleEntity? Antecedent(int at, Token pronoun, PronounKind kind)
    {
        if (kind.IsThing && Owning(at, pronoun, kind) is { } owner) return owner;
        var quoted = _quoted.Contain(pronoun.Span.Start);
        var steps = kind.IsThing ? 1 : LongestWay;
        for (var i = at; i >= Math.Max(0, at - MostSentences) && steps >= 0; i--)
        {
            if (i == at || quoted || !IsQuotedWhole(_article.Sentences[i])) steps--;
            if (Best(i, at, pronoun, kind, quoted) is { } best) return _known[best.Entity];
        }

        return null;
    }

    private Mention? Best(int i, int at, Token pronoun, PronounKind kind, bool quoted)
    {
        var sentence = _article.Sentences[i];
        return _bySentence[i]
            .Where(mention => i < at || mention.Anchor.Span.End <= pronoun.Span.Start)
            .Where(mention => kind.Fits(_known[mention.Entity], mention) && (kind.Sex is not { } sex || _sexes.Allows(mention.Entity, sex)))
            .Where(mention => i < at || !IsInSameClause(sentence, mention, pronoun))
            .Where(mention => kind.Sex is null || _quoted.Contain(mention.Anchor.Span.Start) == quoted)
            .Where(mention => !kind.IsThing || Depth(sentence, mention) < 2)
            .OrderBy(mention => kind.IsThing && _known[mention.Entity].Type == EntityType.Place ? 1 : 0)
            .ThenBy(mention => Depth(sentence, mention))
            .ThenByDescending(mention => i < at ? -mention.Anchor.Span.Start : mention.Anchor.Span.Start)
            .FirstOrDefault();
    }

    /// <summary>"kept the office from selling its ships": the ships of whoever sells them.</summary>
    private ArticleEntity? Owning(int at, Token pronoun, PronounKind kind) =>
        OwnerByDeed(_article.Sentences[at], pronoun) is { } owner && _bySentence[at].FirstOrDefault(mention => mention.Anchor.Span.Contains(owner.Span)) is { } owning && kind.Fits(_known[owning.Entity], owning) ? _known[owning.Entity] : null;

    private static Token? OwnerByDeed(Sentence sentence, Token pronoun) =>
        pronoun.Relation == "nmod:poss" && sentence.HeadOf(pronoun) is { } owned && owned.Is("obj") && sentence.HeadOf(owned) is { Upos: "VERB" } verb ? Accusations.Agents.Of(sentence, verb) : null;

    private bool IsQuotedWhole(Sentence sentence) => _quoted.Contain(sentence.Span.Start) && _quoted.Contain(sentence.Span.End - 1);

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
