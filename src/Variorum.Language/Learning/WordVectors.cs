using System.Runtime.InteropServices;

namespace Variorum.Language.Learning;

/// <summary>What words keep company with, learned from unlabelled text: a unit vector for every word and three grains of clusters.</summary>
/// <remarks>Words are looked up folded: lower case, every digit a 0, the curly apostrophe a straight one. Immutable.</remarks>
public sealed class WordVectors
{
    public const string Part = "english.words";
    public const int FormatVersion = 1;

    /// <summary>Vectors are stored as unit vectors times this, rounded.</summary>
    public const int Scale = 127;

    private const int LongestWord = 64;

    private static readonly Lazy<WordVectors> CompiledIn = new(() => Read(ModelFile.ReadCompiledIn(typeof(WordVectors).Assembly, Part, FormatVersion)));

    private readonly string[] _words;
    private readonly sbyte[] _vectors;
    private readonly short[][] _clusters;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _index;

    /// <param name="words">Folded words, each once.</param>
    /// <param name="vectors">Word by word, <paramref name="dimension"/> numbers.</param>
    /// <param name="dimension">Length of a vector.</param>
    /// <param name="clusters">For each grain, from coarse to fine, every word's cluster.</param>
    public WordVectors(string[] words, sbyte[] vectors, int dimension, short[][] clusters)
    {
        if (vectors.Length != (long)words.Length * dimension || clusters.Any(grain => grain.Length != words.Length))
            throw new ModelException("The word vectors do not fit together: take the model from the same release, or train it again.");
        _words = words;
        _vectors = vectors;
        _clusters = clusters;
        Dimension = dimension;
        var index = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
            index[words[i]] = i;
        _index = index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The vectors that are part of this library; read once, then shared.</summary>
    /// <exception cref="ModelException">The library was built without them.</exception>
    public static WordVectors Load() => CompiledIn.Value;

    public int Dimension { get; }

    public int Count => _words.Length;

    /// <summary>How many grains of clusters there are.</summary>
    public int Grains => _clusters.Length;

    /// <summary>The word's number, or -1 where it was not seen often enough.</summary>
    public int IndexOf(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestWord)
            return -1;
        Span<char> folded = stackalloc char[form.Length];
        Fold(form, folded);
        return _index.TryGetValue(folded, out var found) ? found : -1;
    }

    public string Word(int index) => _words[index];

    /// <summary>The word's vector, times <see cref="Scale"/>.</summary>
    public ReadOnlySpan<sbyte> Vector(int index) => _vectors.AsSpan(index * Dimension, Dimension);

    /// <summary>The word's cluster in a grain, 0 being the coarsest.</summary>
    public int Cluster(int index, int grain) => _clusters[grain][index];

    /// <summary>Writes the key under which a form is looked up; both spans have the same length.</summary>
    public static void Fold(ReadOnlySpan<char> form, Span<char> folded)
    {
        for (var i = 0; i < form.Length; i++)
        {
            var c = form[i];
            folded[i] = c switch
            {
                >= '0' and <= '9' => '0',
                '\u2019' or '\u2018' => '\'',
                '\u201C' or '\u201D' => '"',
                _ => char.ToLowerInvariant(c),
            };
        }
    }

    public IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections()
    {
        yield return ("words", new SectionWriter().Strings(_words).ToMemory());
        yield return ("vectors", new SectionWriter().Number(Dimension).Block(MemoryMarshal.AsBytes(_vectors.AsSpan())).ToMemory());
        var clusters = new SectionWriter().Number(_clusters.Length);
        foreach (var grain in _clusters)
            clusters.Shorts(grain);
        yield return ("clusters", clusters.ToMemory());
    }

    /// <exception cref="ModelException">A section is missing or damaged.</exception>
    public static WordVectors Read(ModelFile file)
    {
        var words = file.Section("words").Strings();
        var reader = file.Section("vectors");
        var dimension = reader.Number();
        var vectors = MemoryMarshal.Cast<byte, sbyte>(reader.Block().Span).ToArray();
        var grains = file.Section("clusters");
        var clusters = new short[grains.Number() & 0xF][];
        for (var i = 0; i < clusters.Length; i++)
            clusters[i] = grains.Shorts();
        return new WordVectors(words, vectors, dimension, clusters);
    }
}
