using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>Finds groups of people that the article speaks of without a name of their own: "the evicted fishermen", "workers of the mill".</summary>
/// <remarks>A group is a plural of a noun for persons with words that tell which ones. Phrases with the same noun and no word that sets them apart are one group.</remarks>
internal static class PeopleGroups
{
    // In characters; what is longer was mostly parsed wrongly.
    private const int LongestMention = 120;

    private static readonly string[] Opposing = ["former", "ex", "non", "dissociated", "would-be", "old", "new", "young", "male", "female", "future", "present", "current"];

    public static ArticleEntities Add(ReadArticle article, ArticleEntities named)
    {
        var found = article.Sentences.SelectMany(sentence => sentence.Tokens.Where(token => IsPeople(token) && named.At(token.Span) is null && IsSurely(sentence, token)).Select(head => Phrase.Of(sentence, head, named))).ToList();
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
                [.. group.Select(phrase => phrase.Span.Of(article.Page.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [],
                group.Count > 1 ? $"The article uses the same noun, “{fullest.Head.Lemma}”, and sets the phrases apart nowhere." : null);
            if (entities.Any(other => other.Id == entity.Id)) continue;
            entities.Add(entity);
            mentions.AddRange(group.Select(phrase => MentionMaker.Make(article, phrase.Span, MentionForm.Nominal, entity.Id)));
        }

        return new ArticleEntities([.. entities.OrderBy(entity => entity.Id)], [.. mentions.DistinctBy(mention => mention.Id).OrderBy(mention => mention.Anchor)]);
    }

    // "several", "other" and "first" say how many and which in a row, not who.
    private static bool IsTelling(Sentence sentence, Token modifier) =>
        modifier.Upos is "ADJ" or "NOUN" or "PROPN" or "VERB" && modifier.Xpos is not ("JJS" or "VBD") && sentence.SubtreeOf(modifier).Length <= 4 && sentence.SubjectOf(modifier) is null
        && modifier.Lemma.ToLowerInvariant() is not ("several" or "other" or "first" or "second" or "third" or "last" or "many" or "few" or "more" or "most" or "such" or "own" or "same" or "next" or "fellow" or "estimated" or "numerous" or "various" or "certain");

    private static bool IsPeople(Token word) => word switch
    {
        { Upos: "NOUN", Xpos: "NNS" } => WordClasses.IsPerson(word.Lemma),
        { Xpos: "NNPS" or "NNP" or "NNS" } => IsPluralOfPeople(word.Form),
        _ => false,
    };

    /// <summary>"MEPs", "Ostrians": people by office or nation, plural.</summary>
    internal static bool IsPluralOfPeople(string form) =>
        form.Length > 2 && form[^1] == 's' && char.IsUpper(form[0]) && (form[..^1].All(char.IsAsciiLetterUpper) || form.EndsWith("ans", StringComparison.Ordinal));

    // "hands", "sorts": people by a rarer sense only, unless something beside says so.
    private static bool IsSurely(Sentence sentence, Token head) =>
        WordClasses.IsFirstOfAllPerson(head.Lemma) || IsPluralOfPeople(head.Form)
        || sentence.ChildrenOf(head).Any(child => child.Index < head.Index && (child.Is("amod") || child.Is("compound")) && (char.IsUpper(child.Form[0]) || Judgement.Judges(child)));

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
        // "former members" are those who are members no longer.
        if (Opposing.Any(word => a.Modifiers.Contains(word) != b.Modifiers.Contains(word))) return true;
        var (fewer, more) = a.Modifiers.Count < b.Modifiers.Count ? (a, b) : (b, a);
        return !fewer.Modifiers.IsSubsetOf(more.Modifiers) || (fewer.Modifiers.Count == 0 && !fewer.IsDefinite);
    }

    private static string Capitalless(string name) => name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) && !name.Contains(' ', StringComparison.Ordinal) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>A noun phrase for people.</summary>
    /// <param name="Short">From its first telling word to the noun and a phrase with "of", "from" or "in" right behind.</param>
    private sealed record Phrase(Sentence Sentence, Token Head, TextSpan Span, TextSpan Short, HashSet<string> Modifiers, bool IsDefinite)
    {
        /// <summary>It is told apart by what it says, not only counted or pointed at.</summary>
        public bool Tells => Modifiers.Count > 0 || HasClause;

        /// <summary>"who have left": a clause tells them apart.</summary>
        public bool HasClause => Sentence.ChildrenOf(Head).Any(child => child.Is("acl") && Span.Contains(child.Span));

        public static Phrase Of(Sentence sentence, Token head, ArticleEntities named)
        {
            var children = sentence.ChildrenOf(head);
            var before = children.Where(child => child.Index < head.Index && (child.Is("amod") || child.Is("compound") || child.Relation is "nmod:poss" || child.Is("nmod")) && IsTelling(sentence, child)).ToList();
            var behind = children.Where(child => child.Index > head.Index && child.Is("nmod") && (child.Upos is "NOUN" or "PROPN") && sentence.ChildOf(child, "case") is { Form: "of" or "from" or "in" or "at" } marker && marker.Index == head.Index + 1).Take(1).ToList();
            var modifiers = before.Concat(behind).Select(child => named.Of(child)?.Id.Value ?? child.Lemma.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
            var start = before.Count > 0 ? Math.Min(head.Span.Start, before.Select(child => sentence.SubtreeOf(child)[0]).Where(token => token.Upos != "DET").Select(token => token.Span.Start).DefaultIfEmpty(head.Span.Start).Min()) : head.Span.Start;
            var end = behind.Count > 0 && sentence.SubtreeSpanOf(behind[0]) is var rest && rest.End - head.Span.End < 60 ? rest.End : head.Span.End;
            var whole = NominalPhrase.Words(sentence, head).SkipWhile(word => word.Upos is "DET" or "NUM" or "ADV" or "PUNCT" or "SYM" || word.Is("nummod") || word.Is("advmod")).DefaultIfEmpty(head).ToList();
            var span = new TextSpan(Math.Min(start, whole[0].Span.Start), Math.Max(end, whole[^1].Span.End));
            return new Phrase(sentence, head, span.Length < LongestMention ? span : new TextSpan(start, end), new TextSpan(start, end), modifiers, children.Any(child => child.Is("det") && child.Form.ToLowerInvariant() is "the" or "these" or "those"));
        }
    }
}
