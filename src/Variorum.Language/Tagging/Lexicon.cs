using Variorum.Language.Learning;

namespace Variorum.Language.Tagging;

/// <summary>Which classes a form can belong to, by dictionaries: told of forms that no treebank holds. Immutable.</summary>
public sealed class Lexicon
{
    private readonly int[] _hashes;
    private readonly short[] _classes;
    private readonly HashIndex _index;

    /// <param name="hashes">Of folded forms, see <see cref="HashOf"/>; each once.</param>
    /// <param name="classes">For each form, its <see cref="LexicalClasses"/>.</param>
    public Lexicon(int[] hashes, short[] classes)
    {
        if (hashes.Length != classes.Length)
            throw new ModelException("The lexicon is damaged: take the model from the same release, or train it again.");
        _hashes = hashes;
        _classes = classes;
        _index = new HashIndex(hashes);
    }

    public static uint HashOf(ReadOnlySpan<char> folded) => FeatureHash.Of(folded, 0x1E);

    /// <summary>The classes of a folded form; none where no dictionary has it.</summary>
    public LexicalClasses this[ReadOnlySpan<char> folded] =>
        _index.Find(HashOf(folded)) is >= 0 and var place ? (LexicalClasses)_classes[place] : LexicalClasses.None;

    public ReadOnlyMemory<byte> ToSection() => new SectionWriter().Numbers(_hashes).Shorts(_classes).ToMemory();

    public static Lexicon Read(SectionReader reader) => new(reader.Numbers(), reader.Shorts());
}
