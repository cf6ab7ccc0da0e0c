using System.Collections.Concurrent;
using System.Collections.Immutable;
using Variorum.Language.Learning;
using Variorum.Language.Tagging;

namespace Variorum.Language.Parsing;

/// <summary>Tags and parses English with one small network: word features, simple recurrent units over the sentence (Lei et al. 2018),
/// linear tag scores, biaffine arc scores (Dozat and Manning 2017) with a term for the distance, and the best tree under them.</summary>
/// <remarks>Immutable and safe for any number of threads. A sentence's result does not depend on what is analysed beside it.</remarks>
public sealed class SyntaxNetwork
{
    public const string Part = "english.syntax";
    public const int FormatVersion = 1;

    /// <summary>The time for a sentence grows with the square of its words; callers cut what is longer than this.</summary>
    public const int LongestSentence = 256;

    private readonly bool[] _pairs;

    // Room that no run is using: only a matter of speed, never of results.
    private readonly ConcurrentBag<Scratch> _idle = [];

    /// <param name="shape">Sizes.</param>
    /// <param name="labels">Tags and relations.</param>
    /// <param name="features">Hashes of the word features that have an embedding, in its order.</param>
    /// <param name="lexicon">What dictionaries say.</param>
    /// <param name="vectors">The word vectors that it was trained with.</param>
    /// <param name="weights">What was learned.</param>
    /// <exception cref="ModelException">The parts do not fit together.</exception>
    internal SyntaxNetwork(SyntaxShape shape, SyntaxLabels labels, int[] features, Lexicon lexicon, WordVectors vectors, SyntaxWeights weights)
    {
        (Shape, Labels, Lexicon, Vectors, Weights) = (shape, labels, lexicon, vectors, weights);
        FeatureHashes = ImmutableArray.Create(features);
        Features = new HashIndex(features);
        WordFeatures = new WordFeatures(vectors, lexicon);
        _pairs = new bool[labels.Upos.Length * labels.Xpos.Length];
        foreach (var (upos, xpos) in labels.Pairs)
            _pairs[(upos * labels.Xpos.Length) + xpos] = true;
        Require(shape.Embedding + vectors.Dimension == shape.State, "inputs");
        Require(weights.Embeddings.Length == features.Length * shape.Embedding, "embeddings");
        Require(weights.Layers.All(layer => layer.Length == (shape.State + 1) * SimpleRecurrentUnit.ProductsPerUnit * shape.Units), "layers");
        Require(weights.Tags.Length == (shape.State + 1) * TagColumns, "tags");
        Require(weights.Roles.Length == (shape.State + 1) * RoleColumns, "roles");
        Require(weights.Arcs.Length == (shape.Arc + 1) * shape.Arc && weights.Root.Length == shape.Arc, "arcs");
        Require(weights.Distances.Length == shape.Arc * SyntaxShape.Distances, "distances");
        Require(weights.Relations.Length == ((3 * shape.Relation) + 1) * RelationColumns, "relations");
    }

    public SyntaxShape Shape { get; }

    public SyntaxLabels Labels { get; }

    internal ImmutableArray<int> FeatureHashes { get; }

    internal HashIndex Features { get; }

    internal WordCache Words { get; } = new();

    internal WordFeatures WordFeatures { get; }

    internal Lexicon Lexicon { get; }

    internal WordVectors Vectors { get; }

    internal SyntaxWeights Weights { get; }

    internal int UposColumns => DenseKernel.Padded(Labels.Upos.Length);

    internal int TagColumns => UposColumns + DenseKernel.Padded(Labels.Xpos.Length);

    internal int RoleColumns => 2 * (Shape.Arc + Shape.Relation);

    internal int RelationColumns => DenseKernel.Padded(Labels.Relations.Length);

    /// <summary>True where the treebanks show both tags together.</summary>
    internal bool IsPair(int upos, int xpos) => _pairs[(upos * Labels.Xpos.Length) + xpos];

    /// <summary>Analyses some sentences of a text, in order.</summary>
    /// <param name="text">The text that the spans point into.</param>
    /// <param name="sentences">None longer than <see cref="LongestSentence"/> words; some hundred words together are quickest.</param>
    public ImmutableArray<SyntaxAnalysis> Analyze(string text, IReadOnlyList<TokenizedSentence> sentences)
    {
        if (!_idle.TryTake(out var scratch))
            scratch = new Scratch();
        var analyses = new SyntaxPass(this, scratch, text, sentences).Run();
        _idle.Add(scratch);
        return analyses;
    }

    public IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections()
    {
        int[] sizes = [Shape.Embedding, Shape.Units, Shape.Layers, Shape.TagLayer, Shape.Arc, Shape.Relation];
        return
        [
            ("shape", new SectionWriter().Numbers(sizes).ToMemory()),
            ("labels", Labels.ToSection()),
            ("features", new SectionWriter().Numbers(FeatureHashes.AsSpan()).ToMemory()),
            ("lexicon", Lexicon.ToSection()),
            .. Weights.Sections(),
        ];
    }

    /// <exception cref="ModelException">A section is missing or damaged, or the word vectors are not those it was trained with.</exception>
    public static SyntaxNetwork Read(ModelFile file, WordVectors vectors)
    {
        var sizes = file.Section("shape").Numbers();
        Require(sizes.Length == 6 && sizes.All(size => size is > 0 and < 4096), "shape");
        var shape = new SyntaxShape(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5]);
        return new SyntaxNetwork(
            shape,
            SyntaxLabels.Read(file.Section("labels")),
            file.Section("features").Numbers(),
            Lexicon.Read(file.Section("lexicon")),
            vectors,
            SyntaxWeights.Read(file, shape.Layers));
    }

    private static void Require(bool fits, string what)
    {
        if (!fits)
            throw new ModelException($"The {what} of {Part} do not fit the rest: take all models from the same release, or train them again in order.");
    }
}
