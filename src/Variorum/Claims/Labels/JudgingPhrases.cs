using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Labels;

/// <summary>Finds phrases that name somebody and judge him in one: "the discredited Reed Front", "this sect", "the so-called rescuers".</summary>
internal static class JudgingPhrases
{
    // In characters: "that sleepy bureau" means what was named in the same sentence or in the one before.
    private const int FarthestBefore = 200;

    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    // What says no more than that they are people.
    private static readonly string[] Bland =
        ["person", "people", "man", "woman", "child", "member", "national", "resident", "individual", "citizen", "inhabitant", "participant", "other", "viewer", "reader", "friend", "user", "student", "parent", "boy", "girl", "official", "minister", "politician", "leader", "delegate", "colleague", "signatory", "sister", "brother", "native", "journalist", "observer", "representative", "pupil", "schoolchild", "passenger", "survivor", "employee", "taxpayer", "pensioner", "casualty", "victim", "guest", "customer", "voter", "neighbour", "neighbor", "newcomer", "arrival", "adult", "prisoner", "activist", "dignitary", "authority", "force", "troop"];

    // A trade or a kinship, in the plural, says what people live on or with: "lorry drivers", "wives".
    private static bool IsBland(string lemma) => Bland.Contains(lemma) || WordClasses.IsTradeOrKin(lemma);

    // Words for people; a bare "the drivers" only points, and "the jobs" are nobody.
    private static bool IsSomebody(Token head) => head.Upos == "NOUN" && (WordClasses.IsFirstOfAllPerson(head.Lemma) || WordClasses.IsBody(head.Lemma) || Judgement.TakesSides(head)
        || (WordClasses.IsPerson(head.Lemma) && !Lexicon.IsNoun(head.Lemma, "ss:noun.act") && !Lexicon.IsNoun(head.Lemma, "ss:noun.artifact")));

    // Who is named once in passing ("investment bankers") is nobody's subject.
    private static bool IsSpokenOf(ArticleEntity group, ArticleEntities entities) => entities.Mentions.Where(mention => mention.Entity == group.Id).Skip(1).Any();

    // "Ostrian refugees", "its opposition members": it says whose they are.
    private static bool IsOfAParty(Token word) => char.IsUpper(word.Form[0]) || word.Lemma is "opposition" or "government" or "state";

    // "the more expensive school" tells it from another.
    private static bool IsComparing(Sentence sentence, Token word) => word.Xpos == "JJR" || sentence.ChildrenOf(word).Any(child => child.Lemma is "more" or "less");

    // "the victims", "the prison", "the opposition": sad or hostile words, but what these are.
    private static bool Judges(Token head) => Judgement.Judges(head) && !IsBland(head.Lemma) && !WordClasses.IsUnnamedPlace(head.Lemma) && head.Lemma is not "opposition";

    public static IEnumerable<Description> Find(Sentence sentence, ArticleEntities entities)
    {
        foreach (var head in sentence.Tokens.Where(token => token.Upos is "NOUN" or "PROPN"))
        {
            if (Target(sentence, head, entities) is not { } entity) continue;
            yield return new Description(sentence, entity, head, NominalPhrase.SpanOf(sentence, head));
        }
    }

    private static ArticleEntity? Target(Sentence sentence, Token head, ArticleEntities entities)
    {
        var modifiers = sentence.ChildrenOf(head).Where(child => child.Index < head.Index && (child.Is("amod") || child.Is("compound") || child.Is("nmod"))).ToList();
        var judged = modifiers.Concat(NominalPhrase.Modifiers(sentence, head)).Any(word => Judgement.Judges(word) && !IsComparing(sentence, word));
        if (entities.At(head.Span) is { } mention)
        {
            if (!head.IsRoot && mention.Anchor.Span.Contains(sentence.Tokens[head.Head].Span)) return null;
            var entity = entities[mention.Entity];
            return mention.Form switch
            {
                MentionForm.Name => judged && modifiers.Any(word => Judgement.Judges(word) && word.Xpos is not ("VBG" or "VBD" or "VBP") && !mention.Anchor.Span.Contains(word.Span)) ? entity : null,
                MentionForm.Nominal when entity.Type == EntityType.Organisation && !entity.IsNamed => Judges(head) || modifiers.Any(word => word.Is("amod") && Judgement.Judges(word)) ? entity : null,
                MentionForm.Nominal when entity.Type != EntityType.Other => DescriptionFinder.Fits(entity, head) && DescriptionFinder.IsOne(entity, head) && (judged || Judges(head) || modifiers.Any(word => word.Is("amod") && !IsComparing(sentence, word))) ? entity : null,
                MentionForm.Nominal => IsSomebody(head) && modifiers.Count > 0 && (judged || Judges(head) || (!IsBland(head.Lemma) && (IsSpokenOf(entity, entities) || modifiers.Any(IsOfAParty)))) ? entity : null,
                _ => null,
            };
        }

        if (judged && IsPointing(sentence, head) && Before(head, entities) is { } meant) return meant;
        // "the discredited Reed Front organisation": the name stands before a common noun.
        var named = modifiers.Select(word => entities.At(word.Span)).FirstOrDefault(found => found is { Form: MentionForm.Name } && entities[found.Entity].Type is EntityType.Organisation or EntityType.Other);
        // "Is the Front a gang?": an article between the two parts them.
        if (named is not null && sentence.Tokens.Any(word => word.Upos == "DET" && word.Span.Start >= named.Anchor.Span.End && word.Index < head.Index)) return null;
        return named is not null && WordClasses.IsBody(head.Lemma) && (judged || Judgement.Judges(head)) ? entities[named.Entity] : null;
    }

    /// <summary>"that sleepy bureau", "this brave man": with a demonstrative and without more, it takes up who was named before.</summary>
    private static bool IsPointing(Sentence sentence, Token head) =>
        head.Xpos == "NN" && (WordClasses.IsBody(head.Lemma) || WordClasses.IsPerson(head.Lemma)) && sentence.ChildrenOf(head).Any(child => child.Is("det") && child.Form.ToLowerInvariant() is "this" or "that");

    /// <summary>The last that was named before, if the noun says what it is.</summary>
    private static ArticleEntity? Before(Token head, ArticleEntities entities)
    {
        for (var i = entities.FirstAt(head.Span.Start) - 1; i >= 0 && head.Span.Start - entities.Mentions[i].Anchor.Span.End < FarthestBefore; i--)
        {
            var entity = entities[entities.Mentions[i].Entity];
            if (entities.Mentions[i].Form == MentionForm.Name && DescriptionFinder.Fits(entity, head)) return entity;
        }

        return null;
    }
}
