namespace Variorum.Articles.Labels;

/// <summary>The words of what a page says of its title, in several fields, and how much of them a line says too.</summary>
internal sealed class TitleWords
{
    // A page has a handful of fields for it; every line is compared with each.
    private const int MostTitles = 16;

    private readonly Dictionary<string, (int Number, int Titles)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Number, int Titles)>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _wordsLookup;
    private readonly WordSieve _sieve = new();
    private readonly List<int> _counts = [];
    private readonly int[] _shared = new int[MostTitles];
    private readonly List<int> _seen = [];
    private int _line;

    public TitleWords(IEnumerable<string> titles)
    {
        _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        _wordsLookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var title in titles.Distinct(StringComparer.Ordinal))
        {
            if (_counts.Count == MostTitles) break;
            Add(title);
        }
    }

    public bool IsEmpty => _counts.Count == 0;

    /// <summary>How many words the shortest title has; 0 where there is none.</summary>
    public int Fewest => _counts.Count == 0 ? 0 : _counts.Min();

    /// <summary>Twice the words that a line shares with a title over the words of both, for the title where this is most; null where it is less than is asked for, or the line has no words.</summary>
    public double? Overlap(ReadOnlySpan<char> line, double least)
    {
        Count(line);
        // The line has at least the words that it shares: most lines are told by this.
        if (Best(words: 0) < least) return null;
        _words.Clear();
        AddWords(line);
        if (_words.Count == 0) return null;
        var overlap = Best(_words.Count);
        return overlap < least ? null : overlap;
    }

    private void Add(string title)
    {
        _words.Clear();
        AddWords(title);
        if (_words.Count == 0) return;
        foreach (var word in _words)
        {
            _sieve.Add(word);
            var (number, titles) = _known.GetValueOrDefault(word, (_known.Count, 0));
            _known[word] = (number, titles | 1 << _counts.Count);
        }

        while (_seen.Count < _known.Count) _seen.Add(0);
        _counts.Add(_words.Count);
    }

    /// <summary>For each title how many of its words stand in a line.</summary>
    private void Count(ReadOnlySpan<char> line)
    {
        _line++;
        Array.Clear(_shared);
        Span<char> lower = line.Length <= 512 ? stackalloc char[line.Length] : new char[line.Length];
        foreach (var range in new WordRanges(line))
        {
            if (!_sieve.MayHold(line[range])) continue;
            var length = line[range].ToLowerInvariant(lower);
            if (!_lookup.TryGetValue(lower[..length], out var known) || _seen[known.Number] == _line) continue;
            _seen[known.Number] = _line;
            for (var t = 0; t < _counts.Count; t++) _shared[t] += known.Titles >> t & 1;
        }
    }

    /// <param name="words">How many different words the line has; where it has fewer than it shares, these.</param>
    private double Best(int words)
    {
        var best = 0.0;
        for (var t = 0; t < _counts.Count; t++) best = Math.Max(best, 2.0 * _shared[t] / (_counts[t] + Math.Max(words, _shared[t])));
        return best;
    }

    private void AddWords(ReadOnlySpan<char> text)
    {
        Span<char> lower = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        foreach (var range in new WordRanges(lower)) _wordsLookup.Add(lower[range]);
    }
}
