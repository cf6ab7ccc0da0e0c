using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>"PORT ORRIN, 3 May - ": where and when it was written, at the head of a first sentence.</summary>
internal static class Dateline
{
    private const int LongestDateline = 9;

    /// <summary>How many of the words belong to it, with the dash that ends it: 0 where none is.</summary>
    public static int Length(IReadOnlyList<Token> words)
    {
        if (words.Count == 0 || words[0].Index != 0 || words[0].Form.Length < 3 || !words[0].Form.All(char.IsUpper)) return 0;
        for (var i = 1; i < words.Count && i <= LongestDateline; i++)
        {
            if (words[i].Form is "—" or "–" or "―" or "--" or "-") return i + 1;
            if (words[i].Upos is not ("PROPN" or "PUNCT" or "NUM" or "X") && !CalendarWords.Contains(words[i].Form)) return 0;
        }

        return 0;
    }
}
