using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Accusations.Disputes;

/// <summary>Finds what is said by one and denied by another, beside it in one article.</summary>
internal sealed class DisputeFinder
{
    private readonly ReadArticle _article;
    private readonly ArticleEntities _entities;
    private readonly ImmutableArray<Attribution> _attributions;
    private readonly AnswerWords _answers;

    private DisputeFinder(ReadArticle article, ArticleEntities entities, ImmutableArray<Attribution> attributions) =>
        (_article, _entities, _attributions, _answers) = (article, entities, attributions, new AnswerWords(article, attributions));

    /// <returns>In the order of the answers.</returns>
    public static ImmutableArray<Dispute> Find(ReadArticle article, ArticleEntities entities, ImmutableArray<Attribution> attributions)
    {
        var finder = new DisputeFinder(article, entities, attributions);
        return
        [
            .. article.Sentences.SelectMany(finder.ByVerb).Concat(article.Sentences.SelectMany(finder.ByWords)).Concat(article.Sentences.SelectMany(finder.ByPredicate)).Concat(finder.ByDismissal()).Concat(finder.ByTurn())
                .DistinctBy(dispute => (dispute.Clauses[0].Span, dispute.Denier.Id)).OrderBy(dispute => dispute.Answer.Anchor).ThenBy(dispute => dispute.Clauses[0].Span),
        ];
    }

    /// <summary>"denied a report by the Herald that …", "rejected the accusation of the union that …"; "denied this" of what was said just before.</summary>
    private IEnumerable<Dispute> ByVerb(Sentence sentence)
    {
        foreach (var verb in sentence.Tokens.Where(word => Denying.IsDenial(sentence, word)))
        {
            if (Denying.Denied(sentence, verb) is not { } denied || Agents.Of(sentence, verb) is not { } speaker) continue;
            var own = _attributions.FirstOrDefault(said => said.CueAnchor is { } cue && cue.Span.Overlaps(verb.Span) && said.Type != AttributionType.Hearsay);
            if ((Speaking.Of(sentence, speaker, _entities) ?? EntityOf(own?.Source)) is not { } denier) continue;
            var denial = own is not null ? AnswerWords.Whole(own) : new Anchor(_article.Page.Snapshot, Clause.SpanOf(sentence, verb));
            if (Of(sentence, denied, verb, denier, denial) is { } dispute) yield return dispute;
        }
    }

    /// <summary>"The minister, …, rejected claims that he had known": where the parser lost the verb, by the words themselves.</summary>
    private IEnumerable<Dispute> ByWords(Sentence sentence)
    {
        for (var at = 1; at + 2 < sentence.Tokens.Length; at++)
        {
            var (verb, claims) = (sentence.Tokens[at], sentence.Tokens[at + 1]);
            if (!Denying.IsLostVerb(sentence, verb) || !Denying.IsClaim(claims) || sentence.Tokens[at + 2].Form != "that" || Denying.ClauseOf(sentence, claims) is not { } clause) continue;
            var first = _entities.Inside(sentence.Span).FirstOrDefault(mention => mention.Form == MentionForm.Name && mention.Anchor.Span.End <= verb.Span.Start);
            if (first is null || _entities[first.Entity] is not { Type: EntityType.Person or EntityType.Organisation } denier) continue;
            var told = Clause.SpanOf(sentence, clause);
            var denial = new Anchor(_article.Page.Snapshot, verb.Span.Union(told));
            yield return Make([new DisputedClause(sentence, clause, told)], null, claims.Form.ToLowerInvariant(), false, denier, denial, Denying.IsCharge(claims));
        }
    }

    private Dispute? Of(Sentence sentence, Token denied, Token verb, ArticleEntity denier, Anchor denial)
    {
        if (!Denying.IsClaim(denied)) return Denying.Points(sentence, denied) && Before(sentence, verb.Span.Start, denier) is { } pointed ? Make(pointed, denier, denial, isCharge: false) : null;
        var inside = sentence.SubtreeSpanOf(denied);
        if (Inside(inside, denier) is { } claim) return Make(claim, denier, denial, Denying.IsCharge(denied));
        if (Denying.ClauseOf(sentence, denied) is { } clause)
        {
            var maker = Denying.MakerOf(sentence, denied);
            var named = maker is null ? null : Accused.Narrowest(sentence, maker, _entities);
            // Made by somebody whom the article does not know: "a report by two clerks".
            if ((maker is not null && named is null) || named?.Id == denier.Id) return null;
            return Make([new DisputedClause(sentence, clause, Denying.SpanOf(sentence, clause))], null, named?.Name ?? denied.Form.ToLowerInvariant(), named is not null, denier, denial, Denying.IsCharge(denied));
        }

        return Denying.Points(sentence, denied) && Before(sentence, verb.Span.Start, denier) is { } said ? Make(said, denier, denial, Denying.IsCharge(denied)) : null;
    }

    /// <summary>"The claim of the union that … is false."</summary>
    private IEnumerable<Dispute> ByPredicate(Sentence sentence)
    {
        if (sentence.ChildOf(sentence.Root, "cop") is null || !Answering.Dismisses(sentence.Root.Form) || !Assertion.Holds(sentence, sentence.Root) || sentence.SubjectOf(sentence.Root) is not { } claimed || !Denying.IsClaim(claimed)) yield break;
        if (SpeakerOf(sentence.Root.Span) is not { } denier || Inside(new TextSpan(claimed.Span.End, sentence.Root.Span.Start), denier) is not { } claim) yield break;
        if (Make(claim, denier, new Anchor(_article.Page.Snapshot, Clause.SpanOf(sentence, sentence.Root)), Denying.IsCharge(claimed)) is { } dispute) yield return dispute;
    }

    /// <summary>Whose words a word is; where nobody's, those of the body that publishes the article.</summary>
    private ArticleEntity? SpeakerOf(TextSpan word) =>
        _attributions.Where(said => said.Anchor.Span.Contains(word)).OrderBy(said => said.Anchor.Span.Length).FirstOrDefault() is { } said
            ? EntityOf(said.Source)
            : _entities.Entities.FirstOrDefault(entity => entity.Name == _article.Article.Byline) ?? _entities.Entities.FirstOrDefault(entity => entity.Name == _article.Article.Outlet);

    /// <summary>"The ministry called this nonsense."</summary>
    private IEnumerable<Dispute> ByDismissal()
    {
        foreach (var said in _attributions.Where(said => said.Type != AttributionType.InterviewTurn && (said.Stance == Stance.Denies || Answering.Dismisses(said.Quote)) && Denying.PointsFirst(said)))
        {
            if (EntityOf(said.Source) is not { } denier || _article.SentenceOf(said.Anchor.Span.Start) is not { } sentence || Before(sentence, said.Anchor.Span.Start, denier) is not { } claim) continue;
            if (Make(claim, denier, said.Anchor, isCharge: false) is { } dispute) yield return dispute;
        }
    }

    /// <summary>What an interviewer holds out to his guest as another's words, and the guest denies in his next.</summary>
    private IEnumerable<Dispute> ByTurn()
    {
        var turns = _attributions.Where(said => said.Type == AttributionType.InterviewTurn).ToList();
        for (var i = 1; i < turns.Count; i++)
        {
            if (!Denying.Opens(turns[i].Quote) || EntityOf(turns[i].Source) is not { } guest || turns[i].Source.Name == turns[i - 1].Source.Name) continue;
            var claim = _attributions.LastOrDefault(said => said.Within == turns[i - 1].Id && IsAnothers(said, guest));
            if (claim is not null && Make(claim, guest, turns[i].Anchor, isCharge: false) is { } dispute) yield return dispute;
        }
    }

    private Dispute? Make(Attribution claim, ArticleEntity denier, Anchor denial, bool isCharge)
    {
        var clauses = ClausesOf(claim).ToImmutableArray();
        return clauses.IsEmpty || claim.Source.Name is null ? null : Make(clauses, claim, claim.Source.Name, true, denier, denial, isCharge || claim.Stance == Stance.Accuses);
    }

    private Dispute Make(ImmutableArray<DisputedClause> clauses, Attribution? claim, string claimant, bool isNamed, ArticleEntity denier, Anchor denial, bool isCharge)
    {
        var answer = _answers.Of(denier, denial);
        return new Dispute(clauses, claim, claimant, isNamed, denier, denial.Span, new Denial(denier.Name, _article.Article.Id, answer, answer.Span.Of(_article.Page.Text)), isCharge || _answers.IsHard(denier, denial));
    }

    /// <summary>The main clauses of what is said, a sentence each.</summary>
    private IEnumerable<DisputedClause> ClausesOf(Attribution claim)
    {
        var span = claim.Anchor.Span;
        for (var sentence = _article.SentenceOf(span.Start); sentence is not null; sentence = Next(sentence, span.End))
        {
            var main = sentence.Tokens.FirstOrDefault(word => word.Upos != "PUNCT" && span.Contains(word.Span) && (word.IsRoot || !span.Contains(sentence.Tokens[word.Head].Span)));
            if (main is null || Clause.IsQuestion(sentence)) continue;
            if (main.Upos is "NOUN" or "PROPN")
            {
                yield return new DisputedClause(sentence, main, span);
                continue;
            }

            // "that only ten voted, and that the lists were hidden": each by itself.
            foreach (var clause in sentence.ChildrenOf(main).Where(child => child.Is("conj") && child.Upos == "VERB" && sentence.SubjectOf(child) is not null && span.Contains(child.Span)).Prepend(main))
                yield return new DisputedClause(sentence, clause, Shorter(Clause.SpanOf(sentence, clause), span));
        }
    }

    private static TextSpan Shorter(TextSpan clause, TextSpan said)
    {
        var (start, end) = (Math.Max(clause.Start, said.Start), Math.Min(clause.End, said.End));
        return start < end ? new TextSpan(start, end) : clause;
    }

    private Sentence? Next(Sentence sentence, int end)
    {
        var at = _article.IndexOf(sentence) + 1;
        return at < _article.Sentences.Length && _article.Sentences[at].Span.Start < end ? _article.Sentences[at] : null;
    }

    /// <summary>Whose words stand in what is denied.</summary>
    private Attribution? Inside(TextSpan told, ArticleEntity denier) => _attributions
        .Where(said => told.Contains(said.Anchor.Span) && said.Stance != Stance.Denies && IsAnothers(said, denier))
        .OrderBy(said => said.Anchor.Span.Length).FirstOrDefault();

    /// <summary>What another said last before a place, in the same sentence or in the one before.</summary>
    private Attribution? Before(Sentence sentence, int position, ArticleEntity denier)
    {
        var index = _article.IndexOf(sentence);
        var from = index > 0 ? _article.Sentences[index - 1].Span.Start : sentence.Span.Start;
        var last = _attributions.Where(said => said.Anchor.Span.End <= position && said.Anchor.Span.End > from && said.Type != AttributionType.InterviewTurn && !AnswerWords.IsBy(said, denier))
            .OrderBy(said => said.Anchor.Span.End).ThenByDescending(said => said.Anchor.Span.Length).LastOrDefault();
        return last is { Stance: not (Stance.Denies or Stance.Questions) } && IsAnothers(last, denier) ? last : null;
    }

    private static bool IsAnothers(Attribution said, ArticleEntity denier) => said.Source.Name is not null && !AnswerWords.IsBy(said, denier);

    private ArticleEntity? EntityOf(AttributionSource? source) => source?.Entity is { } id ? _entities[id] : null;
}
