using System.Buffers;
using Variorum.Text;

namespace Variorum.Collation.Questions.Asking;

/// <summary>Quotes the words around a figure, without the figure: “… take early retirement”. Where no phrase tells what is asked, a source's own words do.</summary>
internal static class SourceWords
{
    private const int MostWordsBefore = 6;
    private const int MostWordsBehind = 7;
    private const int Leftover = 2;

    // Longer are only words that are none, such as addresses.
    private const int LongestQuote = 160;

    private const int FewestTelling = 2;

    // A word that only one of many sentences has tells of that one.
    private const double CostOfWord = 0.15;

    private const int ShortestTelling = 4;
    private const string Figure = "…";

    // Nothing begins or ends well with these.
    private static readonly ImmutableHashSet<string> Openers = ["and", "or", "but", "that", "which", "who", "of", "than", "as"];

    private static readonly ImmutableHashSet<string> Danglers =
        ["the", "a", "an", "had", "has", "have", "was", "were", "is", "are", "be", "been", "will", "would", "of", "in", "on", "at", "by", "to", "for", "from", "with", "into", "and", "or", "but", "that", "which", "who", "whom", "whose", "where", "when", "as", "than", "its", "their", "his", "her", "both", "this", "these"];

    private static readonly SearchValues<char> Ends = SearchValues.Create(",;:()“”\"\n—–!?");

    /// <summary>The words that say most that other sentences say too come first.</summary>
    /// <param name="asked">What the question says already.</param>
    public static IEnumerable<string> Of(AnswerGroup group, string asked, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var known = Telling(asked).ToHashSet(StringComparer.Ordinal);
        return group.All
            .Select(answer => Around(answer, texts[answer.Quantity.Anchor.Snapshot]))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(words => (Words: words, Stems: Telling(words)))
            .Where(quote => quote.Stems.Length >= FewestTelling && !known.IsSupersetOf(quote.Stems))
            .OrderByDescending(quote => quote.Stems.Where(stem => !known.Contains(stem)).Sum(stem => group.ShareOf(stem) - CostOfWord))
            .ThenBy(quote => quote.Words.Length)
            .ThenBy(quote => quote.Words, StringComparer.Ordinal)
            .Select(quote => quote.Words);
    }

    private static ImmutableArray<string> Telling(string words) =>
        [.. CountedWords.Content(words).Where(word => word.Length >= ShortestTelling && !char.IsAsciiDigit(word[0])).Select(Stems.OfLike).Distinct(StringComparer.Ordinal)];

    private static string? Around(Answer answer, string text)
    {
        var (sentence, figure) = (answer.Quantity.Sentence, answer.Quantity.Anchor.Span);
        if (!sentence.Contains(figure)) return null;
        var before = text[sentence.Start..figure.Start];
        before = before[(LastEnd(before) + 1)..];
        var behind = text[figure.End..sentence.End];
        behind = behind[..FirstEnd(behind)].TrimEnd('.');
        var quote = string.Join(' ', [.. Words(before, MostWordsBefore, fromEnd: true).SkipWhile(word => Openers.Contains(word.ToLowerInvariant()) || IsSection(word)), Figure, .. Words(behind, MostWordsBehind, fromEnd: false).Reverse().SkipWhile(Danglers.Contains).Reverse()]);
        return quote.Length <= LongestQuote ? quote : null;
    }

    private static int LastEnd(string text)
    {
        var end = text.Length;
        do end = text.AsSpan(0, end).LastIndexOfAny(Ends);
        while (end >= 0 && IsInNumber(text, end));
        return end;
    }

    private static int FirstEnd(string text)
    {
        for (var from = 0; from < text.Length;)
        {
            var end = text.AsSpan(from).IndexOfAny(Ends);
            if (end < 0) break;
            if (!IsInNumber(text, from + end)) return from + end;
            from += end + 1;
        }

        return text.Length;
    }

    /// <summary>"1,512", "14:30".</summary>
    private static bool IsInNumber(string text, int mark) => mark > 0 && mark + 1 < text.Length && char.IsAsciiDigit(text[mark - 1]) && char.IsAsciiDigit(text[mark + 1]);

    /// <summary>"2.2" before a paragraph.</summary>
    private static bool IsSection(string word) => word.Length > 2 && word.Contains('.', StringComparison.Ordinal) && word.All(sign => char.IsAsciiDigit(sign) || sign == '.');

    /// <summary>Two more, where they are all that is left: "In August the company had spoken of".</summary>
    private static IEnumerable<string> Words(string text, int most, bool fromEnd)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= most + Leftover ? words : fromEnd ? words.TakeLast(most) : words.Take(most);
    }
}
