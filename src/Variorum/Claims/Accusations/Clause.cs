using Variorum.Language;

namespace Variorum.Claims.Accusations;

/// <summary>Where a clause stands and whether it asks.</summary>
internal static class Clause
{
    // In words; a clause that is longer takes in what is beside it.
    private const int LongestClause = 45;

    /// <summary>It ends in a question mark, within quotation marks or without.</summary>
    public static bool IsQuestion(Sentence sentence) => sentence.Tokens[^1].Form is "?" || (sentence.Tokens.Length > 1 && sentence.Tokens[^2].Form is "?");

    /// <summary>From the first to the last word of the clause, without the words that join it to another, and without "according to …", which is not of it.</summary>
    public static TextSpan SpanOf(Sentence sentence, Token verb)
    {
        var beside = sentence.ChildrenOf(verb)
            .Where(child => sentence.SubtreeOf(child)[0].Form.Equals("according", StringComparison.OrdinalIgnoreCase) || IsAnother(sentence, verb, child))
            .SelectMany(child => sentence.SubtreeOf(child)).ToHashSet();
        var words = sentence.SubtreeOf(verb);
        var (first, last) = (0, words.Length - 1);
        while (first < last && (words[first].Upos is "PUNCT" or "CCONJ" || words[first].Is("mark") || (words[first].Is("case") && words[first].Head == verb.Index) || beside.Contains(words[first]))) first++;
        while (last > first && (words[last].Upos == "PUNCT" || beside.Contains(words[last]))) last--;
        return words[first].Span.Union(words[last].Span);
    }

    /// <summary>What has a subject of its own and is only set beside, or follows in a long sentence.</summary>
    private static bool IsAnother(Sentence sentence, Token verb, Token child) =>
        child.Is("parataxis") || (child.Is("conj") && sentence.SubjectOf(child) is not null && sentence.SubtreeOf(verb).Length > LongestClause);
}
