using Variorum.Claims.Entities.Names;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Entities.Persons;

/// <summary>What an article says that a person is, beside the name: "Senator", "director of the Harbour Office".</summary>
internal static class PersonRoles
{
    public static IEnumerable<string> Of(ReadArticle article, ImmutableArray<NameSpan> spans)
    {
        if (spans.All(span => span.Type != EntityType.Person)) return [];
        var text = article.Page.Text;
        return spans.OrderBy(span => span.Span).SelectMany(span => Beside(span).Select(role => role.Of(text))).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The noun phrases beside one mention of a person that say an office or a profession, in the page text.</summary>
    public static IEnumerable<TextSpan> Beside(NameSpan name)
    {
        var sentence = name.Sentence;
        var words = sentence.Tokens.Where(token => name.Bare.Contains(token.Span)).ToList();
        if (words.Count == 0) yield break;
        if (RolesByPlace.Before(sentence, words[0]) is { } title) yield return title;
        var head = sentence.TopOf(name.Bare) ?? words[0];
        foreach (var word in words.SelectMany(token => sentence.ChildrenOf(token)).Where(child => child.Is("appos") && IsRole(child) && !name.Span.Contains(child.Span)))
            yield return Phrase(sentence, word, [.. sentence.SubtreeOf(word)]);
        if (head.Is("appos") && sentence.HeadOf(head) is { } described && IsRole(described)) yield return Phrase(sentence, described, [.. sentence.SubtreeOf(described).Where(token => token.Index < head.Index)]);
        if (RolesByPlace.BeforeComma(sentence, words[0], words[^1]) is { } renamed) yield return renamed;
        if (RolesByPlace.AfterComma(sentence, words[^1]) is { } after) yield return after;
    }

    // "its chief executive": taggers take some of them for adjectives.
    public static bool IsRole(Token word) => (word.Upos is "NOUN" or "PROPN" or "ADJ") && (PublicRoles.Names(word.Lemma.ToLowerInvariant()) || word.Lemma is "counsel" || (WordClasses.IsRole(word.Lemma.ToLowerInvariant()) && PersonTitles.IsTitle(word.Form)));

    /// <summary>Without marks at its ends, and without what a comma or a relative clause adds.</summary>
    private static TextSpan Phrase(Sentence sentence, Token head, List<Token> words)
    {
        var kept = words.SkipWhile(word => word.Upos is "PUNCT" && word.Index < head.Index).TakeWhile(word => word.Index <= head.Index || word.Form is not ("," or ";" or "(" or "who" or "which" or "that" or "whose")).ToList();
        return kept.Count == 0 ? head.Span : kept[0].Span.Union(kept[^1].Span);
    }
}
