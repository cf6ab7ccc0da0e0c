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

    // Each with its depth, which every pronoun near it asks for.
    private readonly List<(Mention Mention, int Depth)>[] _bySentence;

    private PronounResolver(ReadArticle article, ArticleEntities known)
    {
        (_article, _known) = (article, known);
        _sexes = new PersonSexes(known, article.Page.Text);
        _quoted = new QuotedStretches(article);
        _bySentence = [.. article.Sentences.Select(sentence => known.Inside(sentence.Span).Select(mention => (mention, Depth(sentence, mention))).ToList())];
    }

    public static ArticleEntities Add(ReadArticle article, ArticleEntities known) => known.With(new PronounResolver(article, known).Resolve());

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
                _bySentence[i].Add((mention, Depth(_article.Sentences[i], mention)));
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
            .Where(said => i < at || said.Mention.Anchor.Span.End <= pronoun.Span.Start)
            .Where(said => kind.Fits(_known[said.Mention.Entity], said.Mention) && (kind.Sex is not { } sex || _sexes.Allows(said.Mention.Entity, sex)))
            .Where(said => i < at || !IsInSameClause(sentence, said.Mention, pronoun))
            .Where(said => kind.Sex is null || _quoted.Contain(said.Mention.Anchor.Span.Start) == quoted)
            .Where(said => !kind.IsThing || said.Depth < 2)
            .OrderBy(said => kind.IsThing && _known[said.Mention.Entity].Type == EntityType.Place ? 1 : 0)
            .ThenBy(said => said.Depth)
            .ThenByDescending(said => i < at ? -said.Mention.Anchor.Span.Start : said.Mention.Anchor.Span.Start)
            .Select(said => said.Mention)
            .FirstOrDefault();
    }

    /// <summary>"kept the office from selling its ships": the ships of whoever sells them.</summary>
    private ArticleEntity? Owning(int at, Token pronoun, PronounKind kind) =>
        OwnerByDeed(_article.Sentences[at], pronoun) is { } owner && _bySentence[at].Select(said => said.Mention).FirstOrDefault(mention => mention.Anchor.Span.Contains(owner.Span)) is { } owning && kind.Fits(_known[owning.Entity], owning) ? _known[owning.Entity] : null;

    private static Token? OwnerByDeed(Sentence sentence, Token pronoun) =>
        pronoun.Relation == "nmod:poss" && sentence.HeadOf(pronoun) is { } owned && owned.Is("obj") && sentence.HeadOf(owned) is { Upos: "VERB" } verb ? Accusations.Agents.Of(sentence, verb) : null;

    private bool IsQuotedWhole(Sentence sentence) => _quoted.Contain(sentence.Span.Start) && _quoted.Contain(sentence.Span.End - 1);

    // "Arvel saw him": the object of a verb is not its subject, and "his" may be.
    private static bool IsInSameClause(Sentence sentence, Mention mention, Token pronoun) =>
        pronoun.Relation is "obj" or "iobj" && sentence.HeadOf(pronoun) is { } verb && sentence.SubjectOf(verb) is { } subject && mention.Anchor.Span.Contains(subject.Span);

    /// <summary>0 for a subject of the sentence's main verb, 1 for another subject, 2 for the rest.</summary>
    private static int Depth(Sentence sentence, Mention mention)
    {
        var head = sentence.TopOf(mention.Anchor.Span);
        if (head is null || !head.Is("nsubj")) return 2;
        return sentence.HeadOf(head) is { IsRoot: true } ? 0 : 1;
    }
}
