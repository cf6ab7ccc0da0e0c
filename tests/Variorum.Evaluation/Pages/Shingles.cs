using System.Globalization;
using System.Text;

namespace Variorum.Evaluation.Pages;

/// <summary>Overlap of two texts in runs of four words, as the article-extraction benchmark of Scrapinghub defines it.</summary>
/// <remarks>Words are what Python's <c>\w+</c> finds; case counts; each shingle counts as often as it stands there.</remarks>
internal static class Shingles
{
    private const int Width = 4;

    /// <summary>Precision and recall of a text against the true one; null where the measure leaves the page out of the mean.</summary>
    public static (double? Precision, double? Recall) Compare(string truth, string found)
    {
        var wanted = Count(Words(truth));
        var given = Count(Words(found));
        long both = 0, extra = 0, missed = 0;
        foreach (var (shingle, count) in given)
        {
            var match = Math.Min(count, wanted.GetValueOrDefault(shingle));
            both += match;
            extra += count - match;
        }

        foreach (var (shingle, count) in wanted) missed += Math.Max(0, count - given.GetValueOrDefault(shingle));
        return (both + extra > 0 ? Ratio(both, extra, missed) : null, both + missed > 0 ? Ratio(both, missed, extra) : null);
    }

    public static bool SameWords(string truth, string found) => Words(truth).SequenceEqual(Words(found));

    private static double Ratio(long both, long wrong, long other) =>
        wrong == 0 && other == 0 ? 1 : both == 0 && wrong == 0 ? 0 : (double)both / (both + wrong);

    private static Dictionary<string, int> Count(List<string> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, words.Count - Width + 1); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Width));
            if (shingle.Length > 0) counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWordCharacter(rune))
            {
                word.Append(rune.ToString());
                continue;
            }

            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    private static bool IsWordCharacter(Rune rune) => rune.Value == '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
