using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>Finds what "the committee", "this organisation", "the country" and "the minister" stand for.</summary>
internal static class NominalResolver
{
    // Farther back a reader has forgotten it as well.
    private const int LongestWay = 2500;

    private static readonly string[] BareRelations = ["det", "nmod:poss", "case", "punct", "cop", "appos", "acl", "conj", "cc", "nsubj"];

    private static readonly string[] Choosing =
        ["other", "first", "second", "third", "last", "former", "latter", "new", "local", "next", "same", "old", "own", "foreign", "national", "regional", "international", "public", "private", "current", "previous", "left", "right", "main"];

    private static readonly string[] AnyBody = ["organization", "organisation", "group", "movement", "body", "association", "party"];

    /// <param name="described">What the article said before of its entities: "the firm" is whoever was called a firm.</param>
    public static ArticleEntities Add(ReadArticle article, ArticleEntities known, ImmutableArray<Description> described)
    {
        var added = new List<Mention>();
        foreach (var sentence in article.Sentences)
        {
            foreach (var head in sentence.Tokens)
            {
                if (head.Upos != "NOUN" || head.Xpos == "NNS" || PointerOf(sentence, head) is not { } pointer || known.At(head.Span) is not null) continue;
                if (!IsBare(sentence, head) && !Describes(sentence, head, known)) continue;
                if (AntecedentOf(head, known, described, pointer.Form.ToLowerInvariant() is "this" or "that" && !IsBare(sentence, head)) is { } entity)
                    added.Add(MentionMaker.Make(article, pointer.Span.Union(head.Span), MentionForm.Nominal, entity.Id));
            }
        }

        return new ArticleEntities(known.Entities, [.. known.Mentions.Concat(added).DistinctBy(mention => mention.Id).OrderBy(mention => mention.Anchor)]);
    }

    /// <summary>"the", "this" or "that" before the noun; "a committee" is a new one.</summary>
    private static Token? PointerOf(Sentence sentence, Token head) =>
        sentence.ChildrenOf(head).FirstOrDefault(child => child.Index < head.Index && (child.Is("det") && child.Form.ToLowerInvariant() is "the" or "this" or "that") || (child.Relation is "nmod:poss" && child.Upos == "PROPN"));

    // What says which one ("the committee of the other town", "the second report") may mean another than the one before.
    private static bool IsBare(Sentence sentence, Token head) =>
        sentence.ChildrenOf(head).All(child => BareRelations.Any(child.Is));

    /// <summary>"this sectarian movement", "the bankrupt company": its words describe and do not choose, and name no other.</summary>
    private static bool Describes(Sentence sentence, Token head, ArticleEntities known) => sentence.ChildrenOf(head).All(child =>
        (child.Is("amod") && child.Xpos is "JJ" or "JJR" or "VBN" or "VBG" && !Choosing.Contains(child.Lemma.ToLowerInvariant())) || (child.Is("compound") && known.At(child.Span) is null) || BareRelations.Any(child.Is));

    private static ArticleEntity? AntecedentOf(Token head, ArticleEntities known, ImmutableArray<Description> described, bool pointed)
    {
        var lemma = head.Lemma.ToLowerInvariant();
        var before = known.Mentions.Where(mention => mention.Form == MentionForm.Name && mention.Anchor.Span.End <= head.Span.Start && mention.Anchor.Span.Start >= head.Span.Start - LongestWay).ToList();
        var sameNoun = before.LastOrDefault(mention => EndsWithNoun(known[mention.Entity], lemma));
        if (sameNoun is not null) return known[sameNoun.Entity];
        if (described.LastOrDefault(said => said.Span.End <= head.Span.Start && said.Head.Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase)) is { } calledSo) return calledSo.Entity;
        if (AnyBody.Contains(lemma) || (pointed && WordClasses.IsBody(lemma))) return MostSpokenOf(before, known, EntityType.Organisation);
        if (lemma is "country" or "nation") return null;
        return WordClasses.IsRole(lemma) ? WithRole(before, known, lemma) : null;
    }

    /// <summary>The noun is the word for what the named thing is: "office" of "Harbour Office of the Free Town".</summary>
    private static bool EndsWithNoun(ArticleEntity entity, string lemma) =>
        entity.Type is EntityType.Organisation or EntityType.Outlet or EntityType.Place or EntityType.Other or EntityType.Law
        && entity.Forms.Any(form => form.Contains(' ', StringComparison.Ordinal) && NounOf(form) == lemma);

    private static string NounOf(string form)
    {
        var words = NameForm.KeyOf(form).Split(' ');
        var end = Array.FindIndex(words, 1, word => word is "of" or "for" or "in");
        return end > 0 ? words[end - 1] : words[^1];
    }

    private static ArticleEntity? WithRole(List<Mention> before, ArticleEntities known, string lemma)
    {
        var holders = before.Select(mention => known[mention.Entity]).Where(entity => entity.Type == EntityType.Person && entity.Roles.Any(role => HasWord(role, lemma))).Distinct().ToList();
        return holders.Count > 0 ? holders[^1] : null;
    }

    private static bool HasWord(string role, string lemma) => Folding.Fold(role).Split(' ', ',', '-').Contains(lemma);

    /// <summary>The body that was named most in the last stretch; of two the later.</summary>
    private static ArticleEntity? MostSpokenOf(List<Mention> before, ArticleEntities known, EntityType type) => before
        .Where(mention => known[mention.Entity].Type == type)
        .TakeLast(6)
        .GroupBy(mention => mention.Entity)
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Max(mention => mention.Anchor))
        .Select(group => known[group.Key])
        .FirstOrDefault();
}
