using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Labels;

/// <summary>Finds phrases that name somebody and judge him in one: "the discredited Reed Front", "this sect", "the so-called rescuers".</summary>
internal static class JudgingPhrases
{
    // What says no more than that they are people.
    private static readonly string[] Bland =
        ["person", "people", "man", "woman", "child", "member", "national", "resident", "individual", "citizen", "inhabitant", "participant", "other", "viewer", "reader", "friend", "user", "student", "parent", "boy", "girl", "official", "minister", "politician", "leader", "delegate", "colleague", "signatory", "sister", "brother", "native", "journalist", "observer", "representative", "pupil", "schoolchild", "passenger", "survivor", "employee", "taxpayer", "pensioner", "casualty", "victim", "guest", "customer", "voter", "neighbour", "neighbor", "newcomer", "arrival", "adult"];

    // A trade or a kinship, in the plural, says what people live on or with: "lorry drivers", "wives".
    private static bool IsBland(string lemma) => Bland.Contains(lemma) || WordClasses.IsTradeOrKin(lemma);

    // "the victims", "the prison", "the opposition": sad or hostile words, but what these are.
    private static bool Judges(Token head) => Judgement.Judges(head) && !IsBland(head.Lemma) && !WordClasses.IsUnnamedPlace(head.Lemma) && head.Lemma is not "opposition";

    /// <summary>"the drivers" says nothing of them, "drivers from abroad" does.</summary>
    private static bool Tells(Sentence sentence, Token head) => sentence.ChildrenOf(head).Any(child => child.Is("amod") || child.Is("compound") || child.Is("nmod") || child.Is("acl"));

    public static IEnumerable<Description> Find(Sentence sentence, ArticleEntities entities)
    {
        foreach (var head in sentence.Tokens.Where(token => token.Upos is "NOUN" or "PROPN"))
        {
            if (Target(sentence, head, entities) is not { } entity) continue;
            var words = NominalPhrase.Words(sentence, head);
            yield return new Description(sentence, entity, head, words[0].Span.Union(words[^1].Span));
        }
    }

    private static ArticleEntity? Target(Sentence sentence, Token head, ArticleEntities entities)
    {
        var modifiers = sentence.ChildrenOf(head).Where(child => child.Index < head.Index && (child.Is("amod") || child.Is("compound") || child.Is("nmod"))).ToList();
        var judged = modifiers.Any(Judgement.Judges);
        if (entities.At(head.Span) is { } mention)
        {
            if (!head.IsRoot && mention.Anchor.Span.Contains(sentence.Tokens[head.Head].Span)) return null;
            var entity = entities[mention.Entity];
            return mention.Form switch
            {
                MentionForm.Name => judged && modifiers.Any(word => Judgement.Judges(word) && !mention.Anchor.Span.Contains(word.Span)) ? entity : null,
                MentionForm.Nominal when entity.Type == EntityType.Organisation && !entity.IsNamed => Judges(head) || modifiers.Any(word => word.Is("amod") && Judgement.Judges(word)) ? entity : null,
                MentionForm.Nominal when entity.Type != EntityType.Other => judged || Judges(head) || modifiers.Any(word => word.Is("amod")) ? entity : null,
                MentionForm.Nominal => judged || Judges(head) || (WordClasses.IsPerson(head.Lemma) && !IsBland(head.Lemma) && Tells(sentence, head)) ? entity : null,
                _ => null,
            };
        }

        // "the discredited Reed Front organisation": the name stands before a common noun.
        var named = modifiers.Select(word => entities.At(word.Span)).FirstOrDefault(found => found is { Form: MentionForm.Name } && entities[found.Entity].Type is EntityType.Organisation or EntityType.Other);
        // "Is the Front a gang?": an article between the two parts them.
        if (named is not null && sentence.Tokens.Any(word => word.Upos == "DET" && word.Span.Start >= named.Anchor.Span.End && word.Index < head.Index)) return null;
        return named is not null && WordClasses.IsBody(head.Lemma) && (judged || Judgement.Judges(head)) ? entities[named.Entity] : null;
    }
}
