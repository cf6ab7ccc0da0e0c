using System.Runtime.InteropServices;
using Variorum.Language.Learning;

namespace Variorum.Language.Entities;

/// <summary>The weights of a linear chain (Lafferty, McCallum and Pereira 2001), as integers: the same sums on every machine.</summary>
internal sealed class NameWeights
{
    private readonly int[] _hashes;
    private readonly sbyte[] _rows;
    private readonly int[] _transitions;
    private readonly int _boldness;
    private readonly HashIndex _index;

    /// <param name="hashes">Of the features that have weights.</param>
    /// <param name="rows">For each, a weight for every label.</param>
    /// <param name="transitions">From every label to every label, on the same scale.</param>
    /// <param name="boldness">Added for every name that is found: a likelihood that counts words is shyer than a score that counts names.</param>
    public NameWeights(int[] hashes, sbyte[] rows, int[] transitions, int boldness)
    {
        if (rows.Length != (long)hashes.Length * NameLabels.Count || transitions.Length != NameLabels.Count * NameLabels.Count)
            throw new ModelException("The name recogniser's weights do not fit together: take the model from the same release, or train it again.");
        _hashes = hashes;
        _rows = rows;
        _transitions = transitions;
        _boldness = boldness;
        _index = new HashIndex(hashes);
    }

    public int Rows => _hashes.Length;

    /// <summary>Sums the features' weights for every label into <paramref name="scores"/>, which is overwritten.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores = scores[..NameLabels.Count];
        scores.Clear();
        foreach (uint feature in features)
        {
            int row = _index.Find(feature);
            if (row < 0)
                continue;
            var weights = _rows.AsSpan(row * NameLabels.Count, NameLabels.Count);
            for (int y = 0; y < scores.Length; y++)
                scores[y] += weights[y];
        }
    }

    /// <summary>The best valid sequence of labels (Viterbi), first among equals.</summary>
    /// <param name="scores">Word by word, a score for every label.</param>
    /// <param name="labels">Room for one label a word.</param>
    public void Decode(ReadOnlySpan<int> scores, Span<int> labels)
    {
        const int n = NameLabels.Count;
        const int never = int.MinValue / 4;
        var back = new byte[labels.Length * n];
        Span<int> current = stackalloc int[n], next = stackalloc int[n];
        for (int y = 0; y < n; y++)
            current[y] = NameLabels.CanStart(y) ? scores[y] + (y == NameLabels.Outside ? 0 : _boldness) : never;
        for (int i = 1; i < labels.Length; i++)
        {
            for (int y = 0; y < n; y++)
            {
                int best = never, from = 0;
                foreach (byte before in Before[y])
                {
                    int value = current[before] + _transitions[before * n + y];
                    if (value > best)
                        (best, from) = (value, before);
                }
                int bold = y != NameLabels.Outside && NameLabels.CanStart(y) ? _boldness : 0;
                next[y] = Math.Max(never, best + scores[i * n + y] + bold);
                back[i * n + y] = (byte)from;
            }
            next.CopyTo(current);
        }
        int last = 0;
        for (int y = 1; y < n; y++)
        {
            if (NameLabels.CanEnd(y) && current[y] > current[last])
                last = y;
        }
        for (int i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = last;
            last = back[i * n + last];
        }
    }

    public IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections()
    {
        yield return ("features", new SectionWriter().Numbers(_hashes).ToMemory());
        yield return ("weights", new SectionWriter().Block(MemoryMarshal.AsBytes(_rows.AsSpan())).ToMemory());
        yield return ("transitions", new SectionWriter().Numbers([.. _transitions, _boldness]).ToMemory());
    }

    /// <exception cref="ModelException">A section is missing or damaged.</exception>
    public static NameWeights Read(ModelFile file)
    {
        int[] transitions = file.Section("transitions").Numbers();
        return new NameWeights(
            file.Section("features").Numbers(),
            MemoryMarshal.Cast<byte, sbyte>(file.Section("weights").Block().Span).ToArray(),
            transitions[..Math.Max(0, transitions.Length - 1)],
            transitions.LastOrDefault());
    }

    private static readonly byte[][] Before = [.. Enumerable.Range(0, NameLabels.Count).Select(next =>
        Enumerable.Range(0, NameLabels.Count).Where(y => NameLabels.CanFollow(y, next)).Select(y => (byte)y).ToArray())];
}
