using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Entities;

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
        if (Before(sentence, words[0]) is { } title) yield return title;
        var head = words.FirstOrDefault(token => token.IsRoot || !name.Bare.Contains(sentence.Tokens[token.Head].Span)) ?? words[0];
        foreach (var word in words.SelectMany(token => sentence.ChildrenOf(token)).Where(child => child.Is("appos") && IsRole(child) && !name.Span.Contains(child.Span)))
            yield return sentence.SubtreeSpanOf(word);
        if (head.Is("appos") && sentence.HeadOf(head) is { } described && IsRole(described)) yield return NounPhrase(sentence, described, head);
    }

    /// <summary>The run of nouns right before the name whose last is a role: "historian", "US Senator", "tax inspector".</summary>
    private static TextSpan? Before(Sentence sentence, Token first)
    {
        var at = first.Index - 1;
        if (at < 0 || !IsRole(sentence.Tokens[at])) return null;
        var start = at;
        while (start > 0 && sentence.Tokens[start - 1].Upos is "NOUN" or "PROPN" or "ADJ") start--;
        return sentence.Tokens[start].Span.Union(sentence.Tokens[at].Span);
    }

    private static bool IsRole(Token word) => (word.Upos is "NOUN" or "PROPN") && WordClasses.IsRole(word.Lemma.ToLowerInvariant());

    // Without the name itself, which hangs on it.
    private static TextSpan NounPhrase(Sentence sentence, Token head, Token name)
    {
        var before = sentence.SubtreeOf(head).Where(token => token.Index < name.Index).ToList();
        var end = before.FindLastIndex(token => token.Upos is not "PUNCT");
        return end < 0 ? head.Span : before[0].Span.Union(before[end].Span);
    }
}
