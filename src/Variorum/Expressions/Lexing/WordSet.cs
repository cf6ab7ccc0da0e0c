using System.Collections.Frozen;

namespace Variorum.Expressions.Lexing;

/// <summary>A set of words, whatever their case.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="words">Parted by blanks or line breaks.</param>
    public WordSet(string words) => _lookup = words
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);

    public bool Contains(LexedText text, int index) => text.IsWord(index) && _lookup.Contains(text.Of(index));
}
