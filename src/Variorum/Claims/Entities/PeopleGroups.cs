using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>Finds groups of people that the article speaks of without a name of their own: "the evicted fishermen", "workers of the mill".</summary>
/// <remarks>A group is a plural of a noun for persons with words that tell which ones. Phrases with the same noun and no word that sets them apart are one group.</remarks>
internal static class PeopleGroups
{
    public static ArticleEntities Add(ReadArticle article, ArticleEntities named)
    {
        var found = article.Sentences.SelectMany(sentence => sentence.Tokens.Where(IsPeople).Select(head => Phrase.Of(sentence, head, named))).ToList();
        var groups = new List<List<Phrase>>();
        foreach (var phrase in found) Place(phrase, groups);
        var telling = groups.Where(group => group.Any(phrase => phrase.Tells)).ToList();
        var entities = named.Entities.ToList();
        var mentions = named.Mentions.ToList();
        foreach (var group in telling)
        {
            var fullest = group.OrderByDescending(phrase => phrase.Modifiers.Count).ThenBy(phrase => phrase.Span).First();
            var name = fullest.Short.Of(article.Page.Text);
            var entity = new ArticleEntity(
                Identifier.OfAnchored("entity", new Anchor(article.Page.Snapshot, group.Min(phrase => phrase.Span))), article.Article.Id, Capitalless(name), EntityType.Other,
                [.. group.Select(phrase => phrase.Short.Of(article.Page.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [],
                group.Count > 1 ? $"The article uses the same noun, “{fullest.Head.Lemma}”, and sets the phrases apart nowhere." : null);
            if (entities.Any(other => other.Id == entity.Id)) continue;
            entities.Add(entity);
            mentions.AddRange(group.Select(phrase => MentionMaker.Make(article, phrase.Short, MentionForm.Nominal, entity.Id)));
        }

        return new ArticleEntities([.. entities.OrderBy(entity => entity.Id)], [.. mentions.DistinctBy(mention => mention.Id).OrderBy(mention => mention.Anchor)]);
    }

    private static bool IsPeople(Token word) => word is { Upos: "NOUN", Xpos: "NNS" } && WordClasses.IsPerson(word.Lemma);

    private static void Place(Phrase phrase, List<List<Phrase>> groups)
    {
        var same = groups.LastOrDefault(group => group[0].Head.Lemma == phrase.Head.Lemma && group.All(other => !SetsApart(other, phrase)));
        if (same is null) groups.Add([phrase]);
        else same.Add(phrase);
    }

    /// <summary>Each has a word that the other lacks, or a bare plural ("workers") meets one that is told apart.</summary>
    private static bool SetsApart(Phrase a, Phrase b)
    {
        if (a.Modifiers.SetEquals(b.Modifiers)) return false;
        var (fewer, more) = a.Modifiers.Count < b.Modifiers.Count ? (a, b) : (b, a);
        return !fewer.Modifiers.IsSubsetOf(more.Modifiers) || (fewer.Modifiers.Count == 0 && !fewer.IsDefinite);
    }

    private static string Capitalless(string name) => name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) && !name.Contains(' ', StringComparison.Ordinal) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>A noun phrase for people.</summary>
    /// <param name="Short">From its first telling word to the noun and a phrase with "of", "from" or "in" right behind.</param>
    private sealed record Phrase(Sentence Sentence, Token Head, TextSpan Span, TextSpan Short, HashSet<string> Modifiers, bool IsDefinite)
    {
        /// <summary>It is told apart by what it says, not only counted or pointed at.</summary>
        public bool Tells => Modifiers.Count > 0;

        public static Phrase Of(Sentence sentence, Token head, ArticleEntities named)
        {
            var children = sentence.ChildrenOf(head);
            var before = children.Where(child => child.Index < head.Index && (child.Is("amod") || child.Is("compound") || child.Relation is "nmod:poss" || child.Is("nmod")) && child.Upos is "ADJ" or "NOUN" or "PROPN" or "VERB").ToList();
            var behind = children.Where(child => child.Index > head.Index && child.Is("nmod") && sentence.ChildOf(child, "case") is { Form: "of" or "from" or "in" or "at" } marker && marker.Index == head.Index + 1).Take(1).ToList();
            var modifiers = before.Concat(behind).Select(child => named.Of(child)?.Id.Value ?? child.Lemma.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
            var start = before.Count > 0 ? Math.Min(head.Span.Start, before.Select(child => sentence.SubtreeOf(child)[0]).Where(token => token.Upos != "DET").Select(token => token.Span.Start).DefaultIfEmpty(head.Span.Start).Min()) : head.Span.Start;
            var end = behind.Count > 0 && sentence.SubtreeSpanOf(behind[0]) is var rest && rest.End - head.Span.End < 60 ? rest.End : head.Span.End;
            return new Phrase(sentence, head, new TextSpan(start, end), new TextSpan(start, end), modifiers, children.Any(child => child.Is("det") && child.Form.ToLowerInvariant() is "the" or "these" or "those"));
        }
    }
}
