using Variorum.Articles.Labels;
using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Finds a paper printed whole inside an article that only its own form sets apart: a head with its day or number, and paragraphs that are numbered from one.</summary>
internal static class NumberedPaper
{
    private const int FewestNumbered = 3;

    // A table or a list may stand between two numbered paragraphs.
    private const int WidestGap = 6;
    private const int MostHeadLines = 7;
    private const int LongestHeadLine = 120;
    private const int LongestLabel = 24;
    private const int MostSignatures = 3;

    // What comes before must be the article's own: a release begins with its head.
    private const int FewestCharactersBefore = 150;

    /// <summary>Its first and last block; null where there is none.</summary>
    public static (int First, int Last)? Find(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var before = 0;
        for (var i = range.First; i <= range.Last; i++)
        {
            if (labels[i].IsFurniture) continue;
            if (before >= FewestCharactersBefore && NumberOf(page.Words(i)) == 1 && LastNumbered(page, labels, i, range.Last) is { } last && Head(page, labels, range, i) is { } first)
                return (first, Signed(page, labels, last, range.Last));
            if (labels[i].Kind == BlockKind.Body && page.Shapes[i].IsProse) before += page.Shapes[i].Characters;
        }

        return null;
    }

    /// <summary>Whose letterhead it bears: the first line of its head where that names no paper and no day.</summary>
    public static Credit? Letterhead(PageContext page, int first)
    {
        var (text, line) = (page.Page.Text, page.Page.Blocks[first].Span);
        var words = line.Slice(text);
        var capitals = words.Count(' ') is > 0 and < 9 && words.IndexOfAnyInRange('a', 'z') < 0 && words.IndexOfAnyInRange('0', '9') < 0;
        return capitals && !EmbeddedFinder.NamesDocument(words) ? new Credit(CreditRole.Author, words.ToString(), Evidence.At(text, line)) : null;
    }

    private static int? LastNumbered(PageContext page, BlockLabel[] labels, int first, int end)
    {
        var (last, next) = (first, 2);
        for (var i = first + 1; i <= end && i - last <= WidestGap; i++)
        {
            if (labels[i].IsFurniture || NumberOf(page.Words(i)) != next) continue;
            (last, next) = (i, next + 1);
        }

        return next > FewestNumbered ? last : null;
    }

    /// <summary>The short lines above the first numbered paragraph, of which one gives a day or says what sort of paper it is.</summary>
    private static int? Head(PageContext page, BlockLabel[] labels, ArticleRange range, int numbered)
    {
        var first = numbered;
        while (first - 1 > range.First && numbered - first < MostHeadLines && IsHeadLine(page, labels, first - 1)) first--;
        for (var i = first; i < numbered; i++)
        {
            if (EmbeddedFinder.NamesDocument(page.Words(i)) || page.Shapes[i].Stamp?.Date is not null || DateFinder.Find(page.Words(i).ToString()).Any(date => date.Form is DateForm.Calendar { Day: not null })) return first;
        }

        return null;
    }

    private static bool IsHeadLine(PageContext page, BlockLabel[] labels, int i) =>
        !labels[i].IsFurniture && labels[i].Kind is not (BlockKind.Title or BlockKind.Byline)
        && ((page.Words(i).Length <= LongestHeadLine && !page.Shapes[i].EndsSentence) || TextLines.Of(page.Page.Text, page.Page.Blocks[i].Span).All(line => IsField(line.Slice(page.Page.Text))));

    /// <summary>"Present: the chair and two members."</summary>
    private static bool IsField(ReadOnlySpan<char> line) => line.IndexOf(':') is > 2 and < LongestLabel;

    private static int Signed(PageContext page, BlockLabel[] labels, int last, int end)
    {
        var signed = last;
        while (signed < end && signed - last < MostSignatures && !labels[signed + 1].IsFurniture && !page.Shapes[signed + 1].IsSentence && NumberOf(page.Words(signed + 1)) == 0) signed++;
        return signed;
    }

    /// <summary>"3. The master gave no signal": its number; 0 where it has none.</summary>
    private static int NumberOf(ReadOnlySpan<char> words)
    {
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && digits + 1 < words.Length && words[digits] is '.' or ')' && words[digits + 1] is ' ' or '\u00A0' ? int.Parse(words[..digits], System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
