using System.Collections.Frozen;
using System.Collections.Immutable;
using Variorum.Language.Learning;

namespace Variorum.Language.Semantics;

/// <summary>Words of one part of speech with the classes that they belong to.</summary>
/// <remarks>
/// Layout of its section: class names; lemmas; for each lemma the index of its first entry (and one more, the number of entries);
/// the entries, class × 16 + rank.
/// </remarks>
internal sealed class ClassTable
{
    public const int RankBits = 4;
    public const int WorstRank = (1 << RankBits) - 1;

    private readonly string[] _classes;
    private readonly FrozenDictionary<string, int> _classNumbers;
    private readonly FrozenDictionary<string, int> _lemmas;
    private readonly int[] _starts;
    private readonly short[] _entries;

    private ClassTable(string[] classes, string[] lemmas, int[] starts, short[] entries)
    {
        (_classes, _starts, _entries) = (classes, starts, entries);
        _classNumbers = Numbered(classes);
        _lemmas = Numbered(lemmas);
    }

    /// <exception cref="ModelException">The section is damaged.</exception>
    public static ClassTable Read(SectionReader section)
    {
        var (classes, lemmas, starts, entries) = (section.Strings(), section.Strings(), section.Numbers(), section.Shorts());
        var whole = starts.Length == lemmas.Length + 1 && starts[0] == 0 && starts[^1] == entries.Length
            && Enumerable.Range(0, lemmas.Length).All(i => starts[i] <= starts[i + 1])
            && entries.All(entry => entry >> RankBits >= 0 && entry >> RankBits < classes.Length);
        return whole ? new ClassTable(classes, lemmas, starts, entries) : throw new ModelException("A table of the lexicon does not hold together: take the model from the same release.");
    }

    /// <summary>The rank of the first sense of the lemma that belongs to the class; 0 where none does.</summary>
    public int Rank(string lemma, string semanticClass)
    {
        if (!_lemmas.TryGetValue(lemma, out var at) || !_classNumbers.TryGetValue(semanticClass, out var wanted)) return 0;
        for (var i = _starts[at]; i < _starts[at + 1]; i++)
        {
            if (_entries[i] >> RankBits == wanted) return _entries[i] & WorstRank;
        }

        return 0;
    }

    public ImmutableArray<(string Class, int Rank)> Of(string lemma) => _lemmas.TryGetValue(lemma, out var at)
        ? [.. _entries[_starts[at].._starts[at + 1]].Select(entry => (_classes[entry >> RankBits], entry & WorstRank))]
        : [];

    private static FrozenDictionary<string, int> Numbered(string[] names) =>
        names.Select((name, at) => KeyValuePair.Create(name, at)).ToFrozenDictionary(StringComparer.Ordinal);
}
