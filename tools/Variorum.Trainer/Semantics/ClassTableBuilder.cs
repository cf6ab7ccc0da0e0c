using Variorum.Language.Learning;
using Variorum.Language.Semantics;

namespace Variorum.Trainer.Semantics;

/// <summary>Gathers which words belong to which classes and writes them as <see cref="ClassTable"/> reads them.</summary>
internal sealed class ClassTableBuilder
{
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _ranks = new(StringComparer.Ordinal);

    public int Count => _ranks.Count;

    /// <summary>The best rank counts where a word is given to a class more than once.</summary>
    public void Add(string lemma, string semanticClass, int rank)
    {
        if (!_ranks.TryGetValue(lemma, out var classes)) _ranks[lemma] = classes = new(StringComparer.Ordinal);
        rank = Math.Clamp(rank, 1, ClassTable.WorstRank);
        classes[semanticClass] = classes.TryGetValue(semanticClass, out var old) ? Math.Min(old, rank) : rank;
    }

    public bool Contains(string lemma) => _ranks.ContainsKey(lemma);

    public ReadOnlyMemory<byte> ToSection()
    {
        string[] classes = [.. _ranks.Values.SelectMany(pairs => pairs.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = classes.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => pair.at, StringComparer.Ordinal);
        var starts = new List<int> { 0 };
        var entries = new List<short>();
        foreach (var pairs in _ranks.Values)
        {
            entries.AddRange(pairs.Select(pair => checked((short)((numbers[pair.Key] << ClassTable.RankBits) | pair.Value))));
            starts.Add(entries.Count);
        }

        return new SectionWriter().Strings(classes).Strings([.. _ranks.Keys]).Numbers([.. starts]).Shorts([.. entries]).ToMemory();
    }
}
