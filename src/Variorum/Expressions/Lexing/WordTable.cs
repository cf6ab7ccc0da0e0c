using System.Collections.Frozen;

namespace Variorum.Expressions.Lexing;

/// <summary>Single words, whatever their case, with what they mean; asked without making strings.</summary>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T> _words;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        var found = _lookup.TryGetValue(word, out var entry);
        value = entry!;
        return found;
    }

    public bool TryGet(LexedText text, int index, out T value)
    {
        if (text.IsWord(index)) return TryGet(text.Of(index), out value);
        value = default!;
        return false;
    }
}
