using System.Buffers;

namespace Variorum.Articles;

/// <summary>Reads lines whose pieces are set apart by marks: "3 May 2031 | Rolling stock | ed.", "Letters to us · 3 May 2031".</summary>
internal static class StampPieces
{
    private const int MostWordsOfPiece = 5;

    // Dashes and slashes stand in sentences and in days too.
    private static readonly SearchValues<char> Marks = SearchValues.Create("|·•");

    /// <summary>The pieces of a line between such marks, as they stand; the whole line where it has none.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End)
        {
            var length = text.AsSpan(start, line.End - start).IndexOfAny(Marks);
            var end = length < 0 ? line.End : start + length;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    /// <summary>True where one piece of the line is the day and nothing else, and each of the others a few words that are no sentence, whatever letters they begin with.</summary>
    /// <param name="others">The words of the line that neither print the day nor belong to it.</param>
    public static bool AreSetApart(string text, TextSpan line, List<StampWord> others)
    {
        var alone = false;
        foreach (var piece in Of(text, line))
        {
            var words = others.Where(word => piece.Contains(word.Span)).ToList();
            if (words.Count > MostWordsOfPiece || (words.Count > 0 && IsSentence(piece.Slice(text)))) return false;
            alone |= words.Count == 0 && piece.Slice(text).ContainsAnyInRange('0', '9');
        }

        return alone;
    }

    /// <summary>Whom the one piece names that names persons: "Harbour &amp; Coast | 3 May 2031 | Ana Ferro, Governor of Ostara". None where two pieces do.</summary>
    public static IReadOnlyList<Credit> Authors(string text, TextSpan line)
    {
        if (!line.Slice(text).ContainsAny(Marks)) return [];
        IReadOnlyList<Credit> found = [];
        foreach (var piece in Of(text, line).Select(piece => Pages.Trimming.Trim(text, piece)))
        {
            var comma = piece.Slice(text).IndexOf(',');
            var read = CreditLine.Read(text, comma > 0 ? new TextSpan(piece.Start, piece.Start + comma) : piece);
            if (read.Count == 0 || !read.All(credit => credit.Role == CreditRole.Author && Names.IsPersonLike(credit.Name))) continue;
            if (found.Count > 0) return [];
            found = read;
        }

        return found;
    }

    private static bool IsSentence(ReadOnlySpan<char> piece)
    {
        piece = piece.Trim();
        // "ed." is none.
        return piece.Contains(". ", StringComparison.Ordinal) || piece[^1] is '!' or '?' || (piece[^1] == '.' && piece.Contains(' '));
    }
}
