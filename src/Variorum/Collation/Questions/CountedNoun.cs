using Variorum.Claims.Quantities;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>What two counted phrases must share to be put together.</summary>
internal static class CountedNoun
{
    /// <summary>The last word of the phrase, folded, without a plural ending: crude, and the same for every phrase.</summary>
    public static string Head(string counted)
    {
        var folded = Folding.Fold(counted);
        var word = folded[(folded.LastIndexOf(' ') + 1)..];
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        var plural = word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
        return plural ? word[..^1] : word;
    }

    /// <summary>The last word as most of the quantities print it.</summary>
    public static string MostFrequent(ImmutableArray<Quantity> members) => members
        .Select(member => member.Counted!.TrimEnd())
        .Select(counted => counted[(counted.LastIndexOfAny([' ', '\n', '\u00A0']) + 1)..])
        .GroupBy(word => word, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;
}
