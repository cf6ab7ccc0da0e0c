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
        if (Before(sentence, words[0]) is { } title) yield return title;
        var head = words.FirstOrDefault(token => token.IsRoot || !name.Bare.Contains(sentence.Tokens[token.Head].Span)) ?? words[0];
        foreach (var word in words.SelectMany(token => sentence.ChildrenOf(token)).Where(child => child.Is("appos") && IsRole(child) && !name.Span.Contains(child.Span)))
            yield return sentence.SubtreeSpanOf(word);
        if (head.Is("appos") && sentence.HeadOf(head) is { } described && IsRole(described)) yield return NounPhrase(sentence, described, head);
        if (Renamed(sentence, words[0], words[^1]) is { } renamed) yield return renamed;
    }

    /// <summary>"its chief executive, Ada Orr," and "the leader of this party, Ada Orr.": by their place alone, for trees often miss them. Not in a list of several.</summary>
    public static TextSpan? Renamed(Sentence sentence, Token first, Token last)
    {
        var words = sentence.Tokens;
        if (first.Index < 2 || words[first.Index - 1].Form is not "," || (last.Index + 1 < words.Length && words[last.Index + 1].Form is "and" or "or" or "&")) return null;
        var end = first.Index - 2;
        var head = IsRole(words[end]) ? end : BeforeOf(sentence, end);
        if (head < 1 || words[head].Xpos is "NNS" or "NNPS") return null;
        var start = head;
        while (start > 0 && words[start - 1].Upos is "NOUN" or "ADJ" or "PROPN") start--;
        return start > 0 && words[start - 1] is { Upos: "DET" or "PRON" or "PART" } && words[start - 1].Form.ToLowerInvariant() is not ("a" or "an") ? words[start].Span.Union(words[end].Span) : null;
    }

    /// <summary>The role noun of "leader of this party", by the last word; -1 where there is none.</summary>
    private static int BeforeOf(Sentence sentence, int end)
    {
        for (var at = end; at > Math.Max(0, end - 6); at--)
        {
            if (sentence.Tokens[at].Form is "of" or "for") return IsRole(sentence.Tokens[at - 1]) ? at - 1 : -1;
            if (sentence.Tokens[at].Upos is not ("NOUN" or "PROPN" or "ADJ" or "DET")) return -1;
        }

        return -1;
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

    // "its chief executive": taggers take some of them for adjectives.
    private static bool IsRole(Token word) => (word.Upos is "NOUN" or "PROPN" or "ADJ") && WordClasses.IsRole(word.Lemma.ToLowerInvariant());

    // Without the name itself, which hangs on it.
    private static TextSpan NounPhrase(Sentence sentence, Token head, Token name)
    {
        var before = sentence.SubtreeOf(head).Where(token => token.Index < name.Index).ToList();
        var end = before.FindLastIndex(token => token.Upos is not "PUNCT");
        return end < 0 ? head.Span : before[0].Span.Union(before[end].Span);
    }
}
