using Variorum.Claims.Entities.Persons;
using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Text;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>Finds groups of people that the article speaks of without a name of their own: "the evicted fishermen", "workers of the mill".</summary>
/// <remarks>
/// A group is a plural of a noun for persons with words that tell which ones, or with "the" before it. Phrases with the same noun and no word that
/// sets them apart are one group; "these people" are the group before.
/// </remarks>
internal static class PeopleGroups
{
    // In sentences.
    private const int LongestWay = 3;

    private static readonly string[] Few = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

    private static readonly string[] Opposing = ["former", "ex", "non", "dissociated", "would-be", "old", "new", "young", "male", "female", "future", "present", "current"];

    // Whom they mean only the sentence before says.
    private static readonly string[] Anyone = ["person", "people", "individual", "man", "woman", "one", "other", "member", "guy", "kid", "thing"];

    public static ArticleEntities Add(ReadArticle article, ArticleEntities named)
    {
        var found = article.Sentences.SelectMany(sentence => sentence.Tokens.Where(token => IsPeople(token) && named.At(token.Span) is null && sentence.NameAt(token) is not { Type: NameType.Place } && IsSurely(sentence, token)).Select(head => NounPhrase.Of(sentence, head, named))).ToList();
        var groups = new List<List<NounPhrase>>();
        var byNoun = new Dictionary<string, List<List<NounPhrase>>>(StringComparer.Ordinal);
        foreach (var phrase in found) Place(article, phrase, groups, byNoun);
        var entities = named.Entities.ToList();
        var known = entities.Select(entity => entity.Id).ToHashSet();
        var (mentions, phrases) = (named.Mentions.ToList(), new List<Mention>());
        foreach (var group in groups.Where(group => group.Any(IsToldApart)))
        {
            var entity = ToEntity(article, group);
            if (!known.Add(entity.Id)) continue;
            entities.Add(entity);
            mentions.AddRange(group.Select(phrase => MentionMaker.Make(article, phrase.Span, MentionForm.Nominal, entity.Id)));
            phrases.AddRange(group.SelectMany(phrase => phrase.Spans()).Select(span => MentionMaker.Make(article, span, MentionForm.Nominal, entity.Id)));
        }

        return new ArticleEntities([.. entities.OrderBy(entity => entity.Id)], [.. mentions.DistinctBy(mention => mention.Id).OrderBy(mention => mention.Anchor)]) { Phrases = [.. named.Phrases, .. phrases] };
    }

    private static ArticleEntity ToEntity(ReadArticle article, List<NounPhrase> group)
    {
        var fullest = group.OrderByDescending(phrase => phrase.Modifiers.Count).ThenBy(phrase => phrase.Span).First();
        return new ArticleEntity(
            Identifier.OfAnchored("entity", new Anchor(article.Page.Snapshot, group.Min(phrase => phrase.Span))), article.Article.Id, Capitalless(fullest.Core.Of(article.Page.Text)), EntityType.Other,
            [.. group.Select(phrase => phrase.Span.Of(article.Page.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [],
            group.Count > 1 ? $"The article uses the same noun, “{fullest.Head.Lemma}”, and sets the phrases apart nowhere." : null)
        { IsNamed = false, IsFew = group.All(phrase => Few.Contains(phrase.Number ?? string.Empty)) && !PublicRoles.IsPublic(fullest.Head.Lemma, isTitle: false) };
    }

    // "the Ostrians" are Ostria.
    private static bool IsToldApart(NounPhrase phrase) => phrase.Tells || (!Anyone.Contains(phrase.Head.Lemma.ToLowerInvariant()) && (phrase.Number is not null || (phrase.Pointer is not null && char.IsLower(phrase.Head.Form[0]))));

    private static bool IsPeople(Token word) => word switch
    {
        { Upos: "NOUN", Xpos: "NNS" } => WordClasses.IsPerson(word.Lemma) || word.Lemma is "family" || IsPluralOfPeople(word.Form),
        { Xpos: "NNPS" or "NNP" or "NNS" } => IsPluralOfPeople(word.Form),
        _ => false,
    };

    /// <summary>"MEPs", "Ostrians": people by office or nation, plural.</summary>
    internal static bool IsPluralOfPeople(string form) =>
        form.Length > 2 && form[^1] == 's' && char.IsUpper(form[0]) && (form[..^1].All(char.IsAsciiLetterUpper) || form.EndsWith("ans", StringComparison.Ordinal));

    // "hands", "sorts": people by a rarer sense only, unless something beside says so.
    private static bool IsSurely(Sentence sentence, Token head) =>
        WordClasses.IsFirstOfAllPerson(head.Lemma) || (PublicRoles.Names(head.Lemma) && head.Lemma is not ("head" or "chair" or "model" or "anchor" or "chief")) || WordClasses.IsOccupation(head.Lemma) || head.Lemma is "family" || IsPluralOfPeople(head.Form)
        || sentence.ChildrenOf(head).Any(child => child.Index < head.Index && (child.Is("amod") || child.Is("compound")) && (char.IsUpper(child.Form[0]) || Judgement.Judges(child)));

    private static void Place(ReadArticle article, NounPhrase phrase, List<List<NounPhrase>> groups, Dictionary<string, List<List<NounPhrase>>> byNoun)
    {
        if (!byNoun.TryGetValue(phrase.Head.Lemma, out var same)) same = byNoun[phrase.Head.Lemma] = [];
        var fitting = same.Where(group => group.All(other => !SetsApart(other, phrase))).ToList();
        var group = fitting.Count < 2 || IsNear(article, fitting[^1], phrase) ? fitting.LastOrDefault() ?? PointedAt(article, phrase, groups) : null;
        if (group is null)
        {
            groups.Add(group = []);
            same.Add(group);
        }

        group.Add(phrase);
    }

    /// <summary>"these people": the group that was spoken of last, not long before.</summary>
    private static List<NounPhrase>? PointedAt(ReadArticle article, NounPhrase phrase, List<List<NounPhrase>> groups)
    {
        if (phrase.Pointer is not ("these" or "those") || phrase.Tells) return null;
        var last = groups.Where(group => group.Any(IsToldApart)).MaxBy(group => group[^1].Span.Start);
        return last is not null && IsNear(article, last, phrase) && last[^1].Span.End <= phrase.Span.Start ? last : null;
    }

    private static bool IsNear(ReadArticle article, List<NounPhrase> group, NounPhrase phrase) => article.IndexOf(phrase.Sentence) - article.IndexOf(group[^1].Sentence) <= LongestWay;

    /// <summary>Each has a word that the other lacks, or a bare plural ("workers") meets one that is told apart.</summary>
    private static bool SetsApart(NounPhrase a, NounPhrase b)
    {
        if (a.Modifiers.SetEquals(b.Modifiers)) return a.Number != b.Number && (a.Number is not null && b.Number is not null || (a.Pointer ?? b.Pointer) is null);
        // "former members" are those who are members no longer.
        if (Opposing.Any(word => a.Modifiers.Contains(word) != b.Modifiers.Contains(word))) return true;
        var (fewer, more) = a.Modifiers.Count < b.Modifiers.Count ? (a, b) : (b, a);
        return !fewer.Modifiers.IsSubsetOf(more.Modifiers) || (fewer.Modifiers.Count == 0 && fewer.Pointer is not ("the" or "these" or "those"));
    }

    private static string Capitalless(string name) => name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) && !name.Contains(' ', StringComparison.Ordinal) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
