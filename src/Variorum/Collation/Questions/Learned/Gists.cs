using Variorum.Language.Learning;

namespace Variorum.Collation.Questions.Learned;

/// <summary>What the words of an answer mean, by the company that words keep elsewhere: "villagers" and "residents" are near each other, though they share no letter.</summary>
internal sealed class Gists
{
    private readonly Dictionary<Answer, Gist> _gists = new((IEqualityComparer<Answer>)ReferenceEqualityComparer.Instance);
    private readonly WordVectors _vectors = WordVectors.Load();

    /// <param name="words">How much a word tells among phrases, and <paramref name="context"/> among sentences.</param>
    public Gists(ImmutableArray<Answer> answers, WordWeights words, WordWeights context)
    {
        foreach (var answer in answers)
            _gists[answer] = new Gist(Mean(answer.Head.Length > 0 ? [answer.Head] : [], words), Mean(answer.Said, words), Mean(answer.All, context));
    }

    /// <summary>From -1 to 1.</summary>
    public float OfHeads(Answer a, Answer b) => WordMeans.Likeness(_gists[a].Head, _gists[b].Head);

    /// <inheritdoc cref="OfHeads"/>
    public float OfPhrases(Answer a, Answer b) => WordMeans.Likeness(_gists[a].Phrase, _gists[b].Phrase);

    /// <inheritdoc cref="OfHeads"/>
    public float OfSentences(Answer a, Answer b) => WordMeans.Likeness(_gists[a].Sentence, _gists[b].Sentence);

    private sbyte[]? Mean(IEnumerable<string> words, WordWeights weights) => WordMeans.Of(_vectors, words, weights.WeightOf);

    /// <summary>Unit vectors times <see cref="WordVectors.Scale"/>, rounded: of ten thousand articles there are hundreds of thousands.</summary>
    private sealed record Gist(sbyte[]? Head, sbyte[]? Phrase, sbyte[]? Sentence);
}
