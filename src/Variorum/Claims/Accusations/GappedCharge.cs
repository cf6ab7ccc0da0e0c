using Variorum.Language;

namespace Variorum.Claims.Accusations;

/// <summary>Parts "accuse the ministry of having pressed them, and the directors of having kept silent": two are accused, and the verb stands once. "Accused them of
/// fraud, and of theft" is two charges as well.</summary>
internal static class GappedCharge
{
    public static (CalledAccusation First, CalledAccusation? Second) Split(CalledAccusation called)
    {
        var sentence = called.Sentence;
        var words = sentence.Tokens.Where(word => called.Span.Contains(word.Span)).ToList();
        var marker = words.Count > 0 && words[0].Index > 0 ? sentence.Tokens[words[0].Index - 1].Form.ToLowerInvariant() : "";
        if (marker is not ("of" or "for" or "with")) return (called, null);
        for (var i = 1; i + 3 < words.Count; i++)
        {
            if (words[i].Upos != "CCONJ") continue;
            var end = words[i - 1].Form == "," ? i - 2 : i - 1;
            var first = called with { Span = words[0].Span.Union(words[end].Span) };
            // "and of having done so every year" says more of the first.
            if (marker is "of" && words[i + 1].Form == marker && !words.Skip(i + 2).Take(3).Any(word => word.Form is "so")) return (first, called with { Span = words[i + 2].Span.Union(words[^1].Span) });
            if (SecondAccused(words, i + 1, marker) is not { } accused) continue;
            return (first, called with { Accused = accused, Span = words[accused.Index - words[0].Index + 2].Span.Union(words[^1].Span) });
        }

        return (called, null);
    }

    /// <summary>"the directors" of "and the directors of having …": a noun phrase right before the same preposition with a verb in -ing.</summary>
    private static Token? SecondAccused(List<Token> words, int from, string marker)
    {
        var at = from;
        while (at < words.Count && words[at].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM") at++;
        return at > from && at + 1 < words.Count && words[at - 1].Upos is "NOUN" or "PROPN" && words[at].Form == marker && words[at + 1].Xpos == "VBG" ? words[at - 1] : null;
    }
}
