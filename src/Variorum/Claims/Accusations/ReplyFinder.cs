using Variorum.Claims.Accusations.Disputes;
using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Accusations;

/// <summary>Finds what an article says of the answer of those whom it accuses: that they deny it, or that no answer was had.</summary>
internal static class ReplyFinder
{
    // What somebody is asked for and does not give.
    private static readonly string[] Answers = ["comment", "interview", "answer", "reply", "respond", "response", "statement", "question", "request", "speak", "talk", "call", "discuss", "elaborate"];

    public static ImmutableArray<Accusation> Add(ReadArticle article, ArticleEntities entities, ImmutableArray<Attribution> attributions, ImmutableArray<Accusation> accusations, ImmutableArray<Label> labels, ImmutableArray<Dispute> disputes)
    {
        if (accusations.IsEmpty) return accusations;
        var replies = article.Sentences.SelectMany(sentence => Silences(article, sentence, entities)).ToList();
        var bodies = Speaking.Bodies(labels);
        var contradictions = attributions.Where(Answering.Contradicts).ToList();
        return
        [
            .. accusations.Select(accusation => accusation.AccusedEntity is not { } accused ? accusation : accusation with
            {
                Denials = OncePerSpeaker(
                    disputes.Where(dispute => Speaking.AreOne(dispute.Denier.Id, accused, bodies) && dispute.IsAbout(accusation)).Select(dispute => dispute.Answer)
                        .Concat(contradictions.Where(said => Speaking.Answers(said.Source, accused, entities[accused].Forms, bodies) && Answering.Meets(accusation, said, article.Page.Text))
                            .Select(said => (said.Source.Name ?? entities[accused].Name, AnswerWords.Whole(said)))
                            .Select(answer => new Denial(answer.Item1, article.Article.Id, answer.Item2, answer.Item2.Span.Of(article.Page.Text))))),
                Replies = [.. replies.Where(reply => reply.Entity == accused).Select(reply => reply.Reply)],
            }),
        ];
    }

    /// <summary>Whoever denies in a dispute says best there what he answers.</summary>
    private static ImmutableArray<Denial> OncePerSpeaker(IEnumerable<Denial> denials) => [.. denials.DistinctBy(denial => denial.By).OrderBy(denial => denial.Anchor)];

    /// <summary>"declined to comment", "could not be reached", "did not answer questions", "refused to be interviewed".</summary>
    private static IEnumerable<(Identifier Entity, Denial Reply)> Silences(ReadArticle article, Sentence sentence, ArticleEntities entities)
    {
        foreach (var verb in sentence.Tokens.Where(token => token.Upos == "VERB"))
        {
            if (!IsSilence(sentence, verb) || sentence.SubjectOf(verb) is not { } subject || Speaking.Of(sentence, subject, entities) is not { } entity) continue;
            var anchor = new Anchor(article.Page.Snapshot, Clause.SpanOf(sentence, verb));
            yield return (entity.Id, new Denial(entity.Name, article.Article.Id, anchor, anchor.Span.Of(article.Page.Text)));
        }
    }

    private static bool IsSilence(Sentence sentence, Token verb)
    {
        var children = sentence.ChildrenOf(verb);
        var negated = children.Any(child => child.Form.ToLowerInvariant() is "not" or "n't" or "n’t" or "never");
        return verb.Lemma switch
        {
            "decline" or "refuse" => children.Any(child => (child.Is("xcomp") || child.Is("obj") || child.Is("advcl")) && IsAnswer(sentence, child)),
            "reach" or "contact" => negated && children.Any(child => child.Relation == "nsubj:pass"),
            "respond" or "reply" or "answer" or "comment" => negated && children.Any(child => child.Is("nsubj")),
            "take" => negated && children.Any(child => child.Is("obj") && child.Lemma is "question" or "call"),
            "return" => negated && children.Any(child => child.Is("obj") && child.Lemma is "call" or "message" or "email"),
            _ => false,
        };
    }

    private static bool IsAnswer(Sentence sentence, Token word) => Answers.Contains(word.Lemma) || sentence.ChildrenOf(word).Any(child => child.Is("obj") && Answers.Contains(child.Lemma));
}
