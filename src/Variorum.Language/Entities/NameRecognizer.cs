using System.Collections.Immutable;
using Variorum.Language.Learning;

namespace Variorum.Language.Entities;

/// <summary>Finds the names of persons, organisations and places in a document. Immutable and thread-safe.</summary>
/// <remarks>A linear chain over features of words, their neighbours, word clusters, gazetteers, and the form's other places in the document.</remarks>
public sealed class NameRecognizer
{
    public const string Part = "english.names";
    public const int FormatVersion = 1;

    private readonly NameResources _resources;
    private readonly NameWeights _weights;

    internal NameRecognizer(NameResources resources, NameWeights weights)
    {
        _resources = resources;
        _weights = weights;
    }

    /// <param name="file">The model of names.</param>
    /// <param name="vectors">The word vectors it was trained with.</param>
    /// <exception cref="ModelException">A section is missing or damaged.</exception>
    public static NameRecognizer Read(ModelFile file, WordVectors vectors) =>
        new(new NameResources(vectors, Gazetteer.Read(file.Section("gazetteer"))), NameWeights.Read(file));

    internal IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections() =>
        _weights.Sections().Append(("gazetteer", _resources.Gazetteer.ToSection()));

    /// <summary>The names of every sentence, in order and disjoint.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sentences">The sentences of one document: what is seen in one of them helps to read the others.</param>
    public ImmutableArray<ImmutableArray<Name>> Recognize(string text, ImmutableArray<TokenizedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        var features = new NameFeatures(text, sentences, _resources);
        var result = ImmutableArray.CreateBuilder<ImmutableArray<Name>>(sentences.Length);
        int first = 0;
        foreach (var sentence in sentences)
        {
            result.Add(Names(sentence, Labels(features, first, sentence.Words.Length)));
            first += sentence.Words.Length;
        }
        return result.MoveToImmutable();
    }

    private int[] Labels(NameFeatures features, int first, int count)
    {
        Span<uint> buffer = stackalloc uint[NameFeatures.Most];
        var scores = new int[count * NameLabels.Count];
        for (int i = 0; i < count; i++)
            _weights.Score(buffer[..features.Extract(first + i, buffer)], scores.AsSpan(i * NameLabels.Count));
        var labels = new int[count];
        _weights.Decode(scores, labels);
        return labels;
    }

    private static ImmutableArray<Name> Names(TokenizedSentence sentence, int[] labels) =>
        [.. NameLabels.Names(labels).Select(name =>
            new Name(sentence.Words[name.First].Union(sentence.Words[name.End - 1]), name.First, name.End, name.Type))];
}
