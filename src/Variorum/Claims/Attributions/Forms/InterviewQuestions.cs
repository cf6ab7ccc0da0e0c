using Variorum.Claims.Reading;
using Variorum.Pages;

namespace Variorum.Claims.Attributions.Forms;

/// <summary>Which paragraphs of an interview without speaker tags are the interviewer's.</summary>
internal static class InterviewQuestions
{
    // A question of more sentences is an answer that ends in one.
    private const int MostSentences = 3;

    /// <summary>The short paragraphs that end in a question mark; and where the page sets these apart by markup, all that are marked so: a remark is a turn too.</summary>
    /// <returns>Indices of paragraphs, in order.</returns>
    public static ImmutableArray<int> Find(VoiceReading reading)
    {
        var paragraphs = reading.Article.Paragraphs;
        ImmutableArray<int> asked = [.. Enumerable.Range(0, paragraphs.Length).Where(i => IsAsked(paragraphs[i]))];
        if (asked.IsEmpty) return asked;
        var marks = paragraphs.Select(paragraph => Markup(reading.Article.Page, paragraph.Span)).ToList();
        var common = asked.GroupBy(i => marks[i], StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.First()).First();
        var marked = Enumerable.Range(asked[0], paragraphs.Length - asked[0]).Where(i => marks[i] == common.Key).ToList();
        var setApart = common.Key.Length > 0 && 2 * common.Count() > asked.Length && 2 * common.Count() >= marked.Count && !Follow(marked);
        return setApart ? [.. asked.Concat(marked).Distinct().Order()] : asked;
    }

    /// <summary>Questions that stand one below the other are not told from answers by their markup.</summary>
    private static bool Follow(List<int> marked) => marked.Zip(marked.Skip(1)).Any(pair => pair.Second == pair.First + 1);

    private static bool IsAsked(ReadParagraph paragraph) => paragraph.Text.TrimEnd().EndsWith('?') && paragraph.Sentences.Length <= MostSentences;

    /// <summary>The innermost element around a paragraph with its class; empty for plain text.</summary>
    private static string Markup(Page page, TextSpan paragraph)
    {
        var (low, high) = (0, page.Blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var block = page.Blocks[middle];
            if (block.Span.End <= paragraph.Start) low = middle + 1;
            else if (block.Span.Start > paragraph.Start) high = middle - 1;
            else return block.Path.IsEmpty ? "" : $"{block.Path[^1].Element} {block.Path[^1].Hints}";
        }

        return "";
    }
}
