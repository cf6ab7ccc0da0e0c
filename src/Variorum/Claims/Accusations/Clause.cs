using Variorum.Language;

namespace Variorum.Claims.Accusations;

/// <summary>Reads off a clause whether it is said of the world or only asked, denied or supposed.</summary>
internal static class Clause
{
    /// <summary>No "not", no "if", no question: the clause says that it is so, or may be.</summary>
    public static bool IsAsserted(Sentence sentence, Token verb)
    {
        var children = sentence.ChildrenOf(verb);
        if (children.Any(child => child.Form.ToLowerInvariant() is "not" or "n't" or "n’t" or "never" or "no" or "neither" or "nor" or "without")) return false;
        if (children.Any(child => child.Is("mark") && child.Form.ToLowerInvariant() is "if" or "unless" or "whether")) return false;
        return !IsQuestion(sentence);
    }

    /// <summary>It ends in a question mark, within quotation marks or without.</summary>
    public static bool IsQuestion(Sentence sentence) => sentence.Tokens[^1].Form is "?" || (sentence.Tokens.Length > 1 && sentence.Tokens[^2].Form is "?");

    /// <summary>From the first to the last word of the clause, without the words that join it to another, and without "according to …", which is not of it.</summary>
    public static TextSpan SpanOf(Sentence sentence, Token verb)
    {
        var sources = sentence.ChildrenOf(verb).Where(child => sentence.SubtreeOf(child)[0].Form.Equals("according", StringComparison.OrdinalIgnoreCase)).SelectMany(child => sentence.SubtreeOf(child)).ToHashSet();
        var words = sentence.SubtreeOf(verb);
        var (first, last) = (0, words.Length - 1);
        while (first < last && (words[first].Upos is "PUNCT" or "CCONJ" || words[first].Is("mark") || (words[first].Is("case") && words[first].Head == verb.Index) || sources.Contains(words[first]))) first++;
        while (last > first && (words[last].Upos == "PUNCT" || sources.Contains(words[last]))) last--;
        return words[first].Span.Union(words[last].Span);
    }
}
