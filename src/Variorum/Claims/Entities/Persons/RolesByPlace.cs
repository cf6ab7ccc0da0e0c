using Variorum.Language;

namespace Variorum.Claims.Entities.Persons;

/// <summary>Finds what a person is said to be by where the words stand alone, for trees often miss what commas set off.</summary>
internal static class RolesByPlace
{
    // In words.
    private const int Longest = 8;

    /// <summary>The nouns right before the name whose last is a role ("US Senator"), or that a role leads ("Secretary of the Navy").</summary>
    public static TextSpan? Before(Sentence sentence, Token first)
    {
        var words = sentence.Tokens;
        var end = first.Index - 1;
        if (end < 0) return null;
        var head = PersonRoles.IsRole(words[end]) ? end : char.IsUpper(words[end].Form[0]) && words[end].Upos is "PROPN" or "NOUN" ? BeforeOf(sentence, end) : -1;
        return head < 0 ? null : words[StartOf(words, head)].Span.Union(words[end].Span);
    }

    /// <summary>"its chief executive, Ada Orr," and "the leader of this party, Ada Orr." Not in a list of several.</summary>
    public static TextSpan? BeforeComma(Sentence sentence, Token first, Token last)
    {
        var words = sentence.Tokens;
        // "the director, a certain Ada Orr"
        if (first.Index > 3 && words[first.Index - 1].Form is "certain" && words[first.Index - 2].Form is "a") first = words[first.Index - 2];
        if (first.Index < 2 || words[first.Index - 1].Form is not "," || (last.Index + 1 < words.Length && words[last.Index + 1].Form is "and" or "or" or "&")) return null;
        var end = first.Index - 2;
        var head = PersonRoles.IsRole(words[end]) ? end : BeforeOf(sentence, end);
        if (head < 1 || words[head].Xpos is "NNS" or "NNPS") return null;
        var start = StartOf(words, head);
        return start > 0 && (words[start - 1] is { Upos: "DET" or "PRON" or "PART" or "CCONJ" or "VERB" } || words[start - 1].Form is "'s" or "’s") && words[start - 1].Form.ToLowerInvariant() is not ("a" or "an") ? words[start].Span.Union(words[end].Span) : null;
    }

    /// <summary>"Ada Orr, chief executive of Ostwerk," and "Ada Orr, 51, the union's secretary,".</summary>
    public static TextSpan? AfterComma(Sentence sentence, Token last)
    {
        var words = sentence.Tokens;
        var at = last.Index + 1;
        if (at + 1 >= words.Length || words[at].Form is not ",") return null;
        at++;
        if (words[at].Upos == "NUM" && at + 2 < words.Length && words[at + 1].Form is ",") at += 2;
        if (at < words.Length && words[at].Upos is "DET" or "PRON") at++;
        var start = at;
        while (at < words.Length && at - start < Longest && (words[at].Upos is "NOUN" or "PROPN" or "ADJ" or "PART" or "NUM" || words[at].Form is "-")) at++;
        if (at == start || !PersonRoles.IsRole(words[at - 1]) || words[at - 1].Xpos is "NNS" or "NNPS") return null;
        var ends = at == words.Length || words[at].Form is "," or "." or "of" or "for" or "at" or "and" or "from" or "in" or "who" or "with" or ";" or "(" or "”" or "\"";
        return ends ? words[start].Span.Union(words[Complement(words, at) - 1].Span) : null;
    }

    /// <summary>The end of "of the Harbour Office" behind a role; where it was, when none follows.</summary>
    private static int Complement(ImmutableArray<Token> words, int at)
    {
        if (at >= words.Length || words[at].Form is not ("of" or "for" or "at")) return at;
        var end = at + 1;
        while (end < words.Length && end - at <= Longest && words[end].Upos is "NOUN" or "PROPN" or "ADJ" or "DET") end++;
        return end > at + 1 && words[end - 1].Upos != "DET" ? end : at;
    }

    private static int StartOf(ImmutableArray<Token> words, int head)
    {
        var start = head;
        while (start > 0 && words[start - 1].Upos is "NOUN" or "ADJ" or "PROPN") start--;
        return start;
    }

    /// <summary>The role noun of "leader of this party", by the last word; -1 where there is none.</summary>
    private static int BeforeOf(Sentence sentence, int end)
    {
        for (var at = end; at > Math.Max(0, end - Longest); at--)
        {
            if (sentence.Tokens[at].Form is "of" or "for" or "at" or "in") return at < end && PersonRoles.IsRole(sentence.Tokens[at - 1]) ? at - 1 : sentence.Tokens[at].Form is "for" && at < end ? BeforeOf(sentence, at - 1) : -1;
            if (sentence.Tokens[at].Upos is not ("NOUN" or "PROPN" or "ADJ" or "DET")) return -1;
        }

        return -1;
    }
}
