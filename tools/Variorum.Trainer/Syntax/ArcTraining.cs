using Variorum.Language.Learning;
using Variorum.Language.Parsing;

namespace Variorum.Trainer.Syntax;

/// <summary>The arc scores of <see cref="SyntaxNetwork"/>, there and back: every word chooses its head by itself (Dozat and Manning 2017).</summary>
internal sealed class ArcTraining(Affine queries, Parameter distances, Parameter root, int arc)
{
    public IEnumerable<Parameter> Parameters => [queries.Weights, distances, root];

    /// <param name="dependents">[words, arc].</param>
    /// <param name="keys">[words, arc].</param>
    /// <param name="sentences">The words, with their heads.</param>
    /// <returns>The gradients of both, and the loss.</returns>
    public (float[] Dependents, float[] Keys, double Loss) Train(float[] dependents, float[] keys, TrainingWord[][] sentences)
    {
        var query = queries.Forward(dependents);
        var queryGradients = new float[query.Length];
        var keyGradients = new float[keys.Length];
        var words = query.Length / arc;
        var byDistance = new float[words * SyntaxShape.Distances];
        DenseKernel.MultiplyAdd(query, distances.Values, byDistance, words, arc, SyntaxShape.Distances);
        var distanceGradients = new float[byDistance.Length];
        var loss = 0.0;
        var start = 0;
        foreach (var sentence in sentences)
        {
            loss += Sentence(sentence, start, query, keys, byDistance, queryGradients, keyGradients, distanceGradients);
            start += sentence.Length;
        }

        DenseKernel.MultiplyAdd(Affine.Transpose(query, words, arc), distanceGradients, distances.Gradients, arc, words, SyntaxShape.Distances);
        DenseKernel.MultiplyAdd(
            distanceGradients, Affine.Transpose(distances.Values, arc, SyntaxShape.Distances), queryGradients, words, SyntaxShape.Distances, arc);
        return (queries.Backward(queryGradients), keyGradients, loss);
    }

    private double Sentence(
        TrainingWord[] sentence, int start, float[] query, float[] keys, float[] byDistance, float[] queryGradients, float[] keyGradients, float[] distanceGradients)
    {
        var count = sentence.Length;
        var columns = DenseKernel.Padded(count + 1);
        var heads = new float[columns * arc];
        root.Values.CopyTo(heads.AsSpan());
        keys.AsSpan(start * arc, count * arc).CopyTo(heads.AsSpan(arc));
        var own = query.AsSpan(start * arc, count * arc);
        var scores = new float[count * columns];
        DenseKernel.MultiplyAdd(own, Affine.Transpose(heads, columns, arc), scores, count, arc, columns);
        var loss = 0.0;
        for (var word = 0; word < count; word++)
        {
            var row = scores.AsSpan(word * columns, columns);
            var distance = byDistance.AsSpan((start + word) * SyntaxShape.Distances, SyntaxShape.Distances);
            for (var head = 0; head <= count; head++)
                row[head] += distance[SyntaxShape.DistanceClass(word + 1, head == word + 1 ? 0 : head)];
            row[word + 1] = float.NegativeInfinity;
            loss += SoftMax.Gradient(row[..(count + 1)], sentence[word].Head);
            row[(count + 1)..].Clear();
            row[word + 1] = 0;
            var gradient = distanceGradients.AsSpan((start + word) * SyntaxShape.Distances, SyntaxShape.Distances);
            for (var head = 0; head <= count; head++)
                gradient[SyntaxShape.DistanceClass(word + 1, head == word + 1 ? 0 : head)] += row[head];
        }

        DenseKernel.MultiplyAdd(scores, heads, queryGradients.AsSpan(start * arc, count * arc), count, columns, arc);
        var headGradients = new float[heads.Length];
        DenseKernel.MultiplyAdd(Affine.Transpose(scores, count, columns), own, headGradients, columns, count, arc);
        for (var i = 0; i < arc; i++)
            root.Gradients[i] += headGradients[i];
        headGradients.AsSpan(arc, count * arc).CopyTo(keyGradients.AsSpan(start * arc));
        return loss;
    }
}
