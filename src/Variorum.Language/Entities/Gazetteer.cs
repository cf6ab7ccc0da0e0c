using Variorum.Language.Learning;

namespace Variorum.Language.Entities;

/// <summary>Phrases of up to five words, by hash, with the lists they stand on. Immutable.</summary>
public sealed class Gazetteer
{
    public const int LongestPhrase = 5;

    private readonly int[] _hashes;
    private readonly short[] _lists;
    private readonly HashIndex _index;

    /// <param name="hashes">Of phrases, see <see cref="Extend"/>, and of the beginnings of longer ones; each once.</param>
    /// <param name="lists">For each its lists; for a mere beginning, none.</param>
    public Gazetteer(int[] hashes, short[] lists)
    {
        if (hashes.Length != lists.Length)
            throw new ModelException("The gazetteer is damaged: take the model from the same release, or train it again.");
        _hashes = hashes;
        _lists = lists;
        _index = new HashIndex(hashes);
    }

    public int Count => _hashes.Length;

    /// <summary>The hash of a phrase and one more word; a phrase begins with 0.</summary>
    public static uint Extend(uint phrase, uint word) => FeatureHash.Combine(phrase + 0x51, word);

    /// <summary>The lists of the phrase; false where no phrase begins so.</summary>
    public bool TryFind(uint phrase, out NameLists lists)
    {
        int place = _index.Find(phrase);
        lists = place >= 0 ? (NameLists)(ushort)_lists[place] : NameLists.None;
        return place >= 0;
    }

    public ReadOnlyMemory<byte> ToSection() => new SectionWriter().Numbers(_hashes).Shorts(_lists).ToMemory();

    /// <exception cref="ModelException">The section is damaged.</exception>
    public static Gazetteer Read(SectionReader reader) => new(reader.Numbers(), reader.Shorts());
}
