using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>Finds bodies and documents that the article speaks of without a name of their own: "the coast guard", "a secret agreement".</summary>
/// <remarks>
/// Bodies count where "the" or an owner stands before them, documents where their words tell which one, or where they come up again. Phrases with the
/// same noun and no word that sets them apart are one.
/// </remarks>
internal static class DescribedThings
{
    private static readonly string[] Choosing = ["new", "old", "former", "first", "second", "next", "previous", "other", "local", "national", "regional", "federal", "foreign", "provisional", "interim"];

    /// <param name="described">What the article says its named entities are: those words speak of nothing new.</param>
    public static ArticleEntities Add(ReadArticle article, ArticleEntities known, ImmutableArray<Description> described)
    {
        var said = described.Select(each => each.Head.Span).ToHashSet();
        var byNoun = new Dictionary<string, List<List<NounPhrase>>>(StringComparer.Ordinal);
        var groups = new List<List<NounPhrase>>();
        foreach (var phrase in article.Sentences.SelectMany(sentence => sentence.Tokens.Where(head => IsThing(sentence, head) && !said.Contains(head.Span) && !IsTaken(head, known)).Select(head => NounPhrase.Of(sentence, head, known)))) Place(phrase, groups, byNoun);
        var (entities, taken) = (known.Entities.ToList(), known.Entities.Select(entity => entity.Id).ToHashSet());
        var (mentions, phrases) = (new List<Mention>(), new List<Mention>());
        foreach (var group in groups.Where(IsWorthNaming))
        {
            var entity = ToEntity(article, group);
            if (!taken.Add(entity.Id)) continue;
            entities.Add(entity);
            mentions.AddRange(group.Select(phrase => MentionMaker.Make(article, phrase.Span, MentionForm.Nominal, entity.Id)));
            phrases.AddRange(group.SelectMany(phrase => phrase.Spans()).Select(span => MentionMaker.Make(article, span, MentionForm.Nominal, entity.Id)));
        }

        return new ArticleEntities([.. entities.OrderBy(entity => entity.Id)], [.. known.Mentions.Concat(mentions).DistinctBy(mention => mention.Id).OrderBy(mention => mention.Anchor)]) { Phrases = [.. known.Phrases, .. phrases] };
    }

    private static ArticleEntity ToEntity(ReadArticle article, List<NounPhrase> group)
    {
        var fullest = group.OrderByDescending(phrase => phrase.Modifiers.Count).ThenBy(phrase => phrase.Span).First();
        var noun = fullest.Head.Lemma.ToLowerInvariant();
        var type = noun is "media" ? EntityType.Outlet : WordClasses.IsUnnamedBody(noun) || WordClasses.IsBareBody(noun) ? EntityType.Organisation : WordClasses.IsUnnamedPlace(noun) ? EntityType.Place : WordClasses.IsCode(noun) || noun is "bill" or "treaty" ? EntityType.Law : EntityType.Other;
        return new ArticleEntity(
            Identifier.OfAnchored("entity", new Anchor(article.Page.Snapshot, group.Min(phrase => phrase.Span))), article.Article.Id, fullest.Core.Of(article.Page.Text), type,
            [.. group.Select(phrase => phrase.Span.Of(article.Page.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [],
            group.Count > 1 ? $"The article uses the same noun, “{noun}”, and sets the phrases apart nowhere." : null)
        { IsNamed = false };
    }

    private static bool IsThing(Sentence sentence, Token head)
    {
        if (head.Upos != "NOUN" || head.Xpos is "NNS" && !head.Lemma.Equals(head.Form, StringComparison.OrdinalIgnoreCase) || sentence.HeadOf(head) is { } governor && head.Is("compound") && governor.Index > head.Index) return false;
        var lemma = head.Lemma.ToLowerInvariant();
        var pointer = sentence.ChildrenOf(head).FirstOrDefault(child => child.Index < head.Index && (child.Is("det") || child.Is("nmod:poss")));
        var isKnown = pointer is { } word && (word.Is("nmod:poss") || word.Form.ToLowerInvariant() is "the" or "this" or "that");
        return (isKnown && (WordClasses.IsUnnamedBody(lemma) || WordClasses.IsUnnamedPlace(lemma))) || (pointer is null && WordClasses.IsBareBody(lemma) && head.Relation is "nsubj" or "obl:agent" or "conj" or "obl" or "obj") || (pointer is not null && WordClasses.IsUnnamedDocument(lemma));
    }

    private static bool IsTaken(Token head, ArticleEntities known) => known.At(head.Span) is { } mention && (mention.Form == MentionForm.Name || mention.Anchor.Span.End == head.Span.End);

    private static bool IsWorthNaming(List<NounPhrase> group) =>
        !WordClasses.IsUnnamedDocument(group[0].Head.Lemma.ToLowerInvariant()) || group.Any(phrase => phrase.Modifiers.Count > 0) || group.Count > 1;

    private static void Place(NounPhrase phrase, List<List<NounPhrase>> groups, Dictionary<string, List<List<NounPhrase>>> byNoun)
    {
        var noun = phrase.Head.Lemma.ToLowerInvariant();
        if (!byNoun.TryGetValue(noun, out var same)) same = byNoun[noun] = [];
        var group = same.LastOrDefault(group => Continues(group, phrase));
        if (group is null)
        {
            groups.Add(group = []);
            same.Add(group);
        }

        group.Add(phrase);
    }

    /// <summary>"the report" goes on with a report; "a report" is a new one; words that the others lack tell another.</summary>
    private static bool Continues(List<NounPhrase> group, NounPhrase phrase)
    {
        if (phrase.Pointer is null && !WordClasses.IsBareBody(phrase.Head.Lemma.ToLowerInvariant())) return false;
        var words = group.MaxBy(other => other.Modifiers.Count)!.Modifiers;
        return phrase.Modifiers.IsSubsetOf(words) || (words.Count == 0 && (group[0].Pointer is not null || phrase.Pointer is null) && !phrase.Modifiers.Overlaps(Choosing));
    }
}
