namespace Variorum.Expressions.Lexing;

/// <summary>Phrases of one or more lexemes, whatever their case, with what they mean; the longest match wins.</summary>
/// <remarks>Words of a phrase may be joined by hyphens in the text ("more-than"). The time to look at one place is bounded by the
/// table, not by the text.</remarks>
internal sealed class PhraseTable<T>
{
    private readonly WordTable<Entry[]> _byFirst;
    private readonly WordTable<Entry[]> _byLast;
    private readonly StringComparison _comparison;
    private readonly bool _isExact;

    /// <param name="comparison">Ordinal where case matters, as it does in "MW" and "mW".</param>
    /// <param name="isExact">What is written together in a phrase has to be so in the text: "12 m 2" holds no "m2".</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases, StringComparison comparison = StringComparison.OrdinalIgnoreCase, bool isExact = false)
    {
        (_comparison, _isExact) = (comparison, isExact);
        var entries = phrases.Select(phrase => ToEntry(phrase.Phrase, phrase.Value)).ToArray();
        _byFirst = Index(entries, entry => entry.Words[0]);
        _byLast = Index(entries, entry => entry.Words[^1]);
    }

    /// <summary>The longest phrase that starts at <paramref name="index"/>, and the lexeme after it.</summary>
    public bool TryMatch(LexedText text, int index, out int next, out T value)
    {
        if (text.Has(index) && _byFirst.TryGet(text.Of(index), out var entries))
        {
            foreach (var entry in entries)
            {
                next = MatchForward(text, index, entry);
                if (next < 0) continue;
                value = entry.Value;
                return true;
            }
        }

        (next, value) = (index, default!);
        return false;
    }

    /// <summary>The longest phrase that ends just before <paramref name="end"/>, and its first lexeme.</summary>
    public bool TryMatchBefore(LexedText text, int end, out int first, out T value)
    {
        if (text.Has(end - 1) && text.Follows(end) && _byLast.TryGet(text.Of(end - 1), out var entries))
        {
            foreach (var entry in entries)
            {
                first = MatchBackward(text, end - 1, entry);
                if (first < 0) continue;
                value = entry.Value;
                return true;
            }
        }

        (first, value) = (end, default!);
        return false;
    }

    private static WordTable<Entry[]> Index(Entry[] entries, Func<Entry, string> key) => new(entries
        .GroupBy(key, StringComparer.OrdinalIgnoreCase)
        .Select(group => KeyValuePair.Create(group.Key, group.OrderByDescending(entry => entry.Words.Length).ToArray())));

    private static Entry ToEntry(string phrase, T value)
    {
        var lexed = new LexedText(phrase);
        var places = Enumerable.Range(0, lexed.Count);
        return new Entry(places.Select(i => lexed.Of(i).ToString()).ToArray(), places.Select(lexed.IsJoined).ToArray(), value);
    }

    private int MatchForward(LexedText text, int index, Entry entry)
    {
        if (!Same(text, index, entry.Words[0])) return -1;
        for (var w = 1; w < entry.Words.Length; w++)
        {
            index++;
            if (text.IsHyphen(index) && text.IsJoined(index) && entry.Words[w] != "-") index++;
            if (!text.Follows(index) || !Same(text, index, entry.Words[w]) || IsApart(text, index, entry, w)) return -1;
        }

        return index + 1;
    }

    private int MatchBackward(LexedText text, int index, Entry entry)
    {
        var words = entry.Words;
        if (!Same(text, index, words[^1])) return -1;
        for (var w = words.Length - 2; w >= 0; w--)
        {
            if (!text.Follows(index) || IsApart(text, index, entry, w + 1)) return -1;
            index--;
            if (text.IsHyphen(index) && text.IsJoined(index) && words[w] != "-") index--;
            if (!text.Has(index) || !Same(text, index, words[w])) return -1;
        }

        return index;
    }

    private bool IsApart(LexedText text, int index, Entry entry, int word) => _isExact && entry.Joined[word] && !text.IsJoined(index);

    private bool Same(LexedText text, int index, string word) => text.Of(index).Equals(word, _comparison);

    private readonly record struct Entry(string[] Words, bool[] Joined, T Value);
}
