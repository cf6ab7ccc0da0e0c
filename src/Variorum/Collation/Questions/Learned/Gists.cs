using Variorum.Language.Learning;

namespace Variorum.Collation.Questions.Learned;

/// <summary>What the words of an answer mean, by the company that words keep elsewhere: "villagers" and "residents" are near each other, though they share no letter.</summary>
internal sealed class Gists
{
    /// <summary>The likeness of two phrases of which one has no word that is known.</summary>
    public const float Unknown = -1;

    private readonly Dictionary<Answer, Gist> _gists = new((IEqualityComparer<Answer>)ReferenceEqualityComparer.Instance);
    private readonly WordVectors _vectors = WordVectors.Load();

    /// <param name="words">How much a word tells among phrases, and <paramref name="context"/> among sentences.</param>
    public Gists(ImmutableArray<Answer> answers, WordWeights words, WordWeights context)
    {
        foreach (var answer in answers)
            _gists[answer] = new Gist(Mean(answer.Head.Length > 0 ? [answer.Head] : [], words), Mean(answer.Said, words), Mean(answer.All, context));
    }

    /// <summary>From -1 to 1.</summary>
    public float OfHeads(Answer a, Answer b) => Cosine(_gists[a].Head, _gists[b].Head);

    /// <inheritdoc cref="OfHeads"/>
    public float OfPhrases(Answer a, Answer b) => Cosine(_gists[a].Phrase, _gists[b].Phrase);

    /// <inheritdoc cref="OfHeads"/>
    public float OfSentences(Answer a, Answer b) => Cosine(_gists[a].Sentence, _gists[b].Sentence);

    /// <summary>The weighted mean of the words' vectors, as long as theirs; null where none is known.</summary>
    private sbyte[]? Mean(IEnumerable<string> words, WordWeights weights)
    {
        Span<float> sum = stackalloc float[_vectors.Dimension];
        sum.Clear();
        // In order, so that the sum is the same on every run.
        foreach (var word in words.Order(StringComparer.Ordinal))
        {
            if (_vectors.IndexOf(word) is not (>= 0 and var index)) continue;
            var weight = (float)weights.WeightOf(word);
            var vector = _vectors.Vector(index);
            for (var i = 0; i < sum.Length; i++) sum[i] += weight * vector[i];
        }

        var length = 0f;
        foreach (var value in sum) length += value * value;
        if (length == 0) return null;
        var (mean, scale) = (new sbyte[sum.Length], WordVectors.Scale / MathF.Sqrt(length));
        for (var i = 0; i < mean.Length; i++) mean[i] = (sbyte)MathF.Round(sum[i] * scale);
        return mean;
    }

    private static float Cosine(sbyte[]? a, sbyte[]? b)
    {
        if (a is null || b is null) return Unknown;
        var sum = 0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum / (float)(WordVectors.Scale * WordVectors.Scale);
    }

    /// <summary>Unit vectors times <see cref="WordVectors.Scale"/>, rounded: of ten thousand articles there are hundreds of thousands.</summary>
    private sealed record Gist(sbyte[]? Head, sbyte[]? Phrase, sbyte[]? Sentence);
}
