using System.Collections.Frozen;

namespace Variorum.Language.Tokenizing;

/// <summary>Asks the lists for a stretch of text without copying it out first.</summary>
internal static class Lookup
{
    public static bool Has(this FrozenSet<string> set, ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestEntry && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool TryGet(this FrozenDictionary<string, int> map, ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        return word.Length is > 0 and <= LongestEntry && map.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out value);
    }

    // No list has a longer entry; the bound keeps a word of a million characters from being hashed.
    private const int LongestEntry = 16;
}
