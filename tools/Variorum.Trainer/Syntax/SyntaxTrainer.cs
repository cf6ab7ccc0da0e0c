using Variorum.Language.Learning;
using Variorum.Language.Parsing;
using Variorum.Trainer.Learning;

namespace Variorum.Trainer.Syntax;

/// <summary>The learning side of <see cref="SyntaxNetwork"/>: the same arithmetic with dropout, and the way back.</summary>
internal sealed class SyntaxTrainer
{
    private const float StateDropout = 0.25f;
    private const float RoleDropout = 0.25f;
    private const float InputDropout = 0.15f;
    private const float VectorChance = 0.1f;

    private readonly SyntaxShape _shape;
    private readonly SyntaxLabels _labels;
    private readonly WordVectors _vectors;
    private readonly SeededRandom _random;
    private readonly Parameter _embeddings;
    private readonly RecurrentLayer[] _layers;
    private readonly Affine _tags;
    private readonly Affine _roles;
    private readonly ArcTraining _arcs;
    private readonly Affine _relations;
    private readonly Affine _queries;
    private readonly Parameter _distances;
    private readonly Parameter _root;
    private int _step;

    public SyntaxTrainer(SyntaxShape shape, SyntaxLabels labels, int features, WordVectors vectors, int seed)
    {
        (_shape, _labels, _vectors, _random) = (shape, labels, vectors, new SeededRandom(seed));
        var state = shape.State;
        var limit = MathF.Sqrt(3f / state);
        _embeddings = Parameter.Matrix(features, shape.Embedding, 0.1f, _random, biases: false);
        _layers = [.. Enumerable.Range(0, shape.Layers).Select(_ => new RecurrentLayer(Matrix(state, SimpleRecurrentUnit.ProductsPerUnit * shape.Units, limit), shape.Units))];
        _tags = new Affine(Matrix(state, UposColumns + DenseKernel.Padded(labels.Xpos.Length), limit), state, UposColumns + DenseKernel.Padded(labels.Xpos.Length));
        var roleColumns = 2 * (shape.Arc + shape.Relation);
        _roles = new Affine(Matrix(state, roleColumns, limit), state, roleColumns);
        _queries = new Affine(Matrix(shape.Arc, shape.Arc, 1f / shape.Arc), shape.Arc, shape.Arc);
        _distances = Parameter.Matrix(shape.Arc, SyntaxShape.Distances, 0.01f, _random, biases: false);
        _root = Parameter.Matrix(1, shape.Arc, 0.1f, _random, biases: false);
        _arcs = new ArcTraining(_queries, _distances, _root, shape.Arc);
        var relationColumns = DenseKernel.Padded(labels.Relations.Length);
        _relations = new Affine(Matrix(3 * shape.Relation, relationColumns, MathF.Sqrt(1f / shape.Relation)), 3 * shape.Relation, relationColumns);
    }

    private int UposColumns => DenseKernel.Padded(_labels.Upos.Length);

    /// <summary>The network as it stands; shares no memory with the training.</summary>
    internal SyntaxWeights Weights() => new(
        Copy(_embeddings), [.. _layers.Select(layer => Copy(layer.Weights))], Copy(_tags.Weights), Copy(_roles.Weights), Copy(_queries.Weights), Copy(_distances), Copy(_root), Copy(_relations.Weights));

    /// <summary>One step on some sentences.</summary>
    /// <returns>The loss, summed over words.</returns>
    public double Train(TrainingWord[][] sentences, float rate)
    {
        var loss = Accumulate(sentences, 1);
        Step(sentences, rate);
        return loss;
    }

    /// <summary>Adds the gradients of some sentences' mean loss.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="dropout">1 for dropout as in training, 0 for none.</param>
    internal double Accumulate(TrainingWord[][] sentences, float dropout)
    {
        int[] lengths = [.. sentences.Select(sentence => sentence.Length)];
        var kept = new List<int>[lengths.Sum()];
        var inputMask = Dropout.Mask(lengths, _shape.State, InputDropout * dropout, _random);
        var inputs = Dropout.Apply(Inputs(sentences, kept, dropout), inputMask);
        var state = inputs;
        var tagState = inputs;
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            state = _layers[layer].Forward(state, Dropout.Mask(lengths, _shape.State, StateDropout * dropout, _random), lengths);
            if (layer + 1 == _shape.TagLayer)
                tagState = state;
        }

        var tagMask = Dropout.Mask(lengths, _shape.State, StateDropout * dropout, _random);
        var (tagGradients, loss) = Tags(sentences, Dropout.Apply(tagState, tagMask));
        var roleMask = Dropout.Mask(lengths, _shape.State, StateDropout * dropout, _random);
        var (gradients, syntaxLoss) = Syntax(sentences, lengths, Dropout.Apply(state, roleMask), dropout);
        gradients = Dropout.Apply(gradients, roleMask);
        for (var layer = _layers.Length - 1; layer >= 0; layer--)
        {
            if (layer + 1 == _shape.TagLayer)
                TensorMath.Add(Dropout.Apply(tagGradients, tagMask), gradients);
            gradients = _layers[layer].Backward(gradients, lengths);
        }

        BackInputs(kept, Dropout.Apply(gradients, inputMask));
        return loss + syntaxLoss;
    }

    internal IEnumerable<Parameter> Parameters() =>
        [_embeddings, .. _layers.Select(layer => layer.Weights), _tags.Weights, _roles.Weights, .. _arcs.Parameters, _relations.Weights];

    private Parameter Matrix(int inputs, int outputs, float limit) => Parameter.Matrix(inputs, outputs, limit, _random);

    private static float[] Copy(Parameter parameter) => (float[])parameter.Values.Clone();

    private float[] Inputs(TrainingWord[][] sentences, List<int>[] kept, float dropout)
    {
        var inputs = new float[kept.Length * _shape.State];
        var row = 0;
        foreach (var word in sentences.SelectMany(sentence => sentence))
        {
            var input = inputs.AsSpan(row * _shape.State, _shape.State);
            kept[row] = [.. word.Features];
            if (_random.NextSingle() < word.WordChance * dropout)
                kept[row].RemoveAt(0);
            if (word.Vector >= 0 && _random.NextSingle() >= VectorChance * dropout)
            {
                var numbers = _vectors.Vector(word.Vector);
                for (var i = 0; i < numbers.Length; i++)
                    input[i] = numbers[i] * WordInputs.VectorGain;
            }

            var learned = input[_vectors.Dimension..];
            foreach (var feature in kept[row++])
                TensorMath.Add(_embeddings.Values.AsSpan(feature * learned.Length, learned.Length), learned);
        }

        return inputs;
    }

    private void BackInputs(List<int>[] kept, float[] gradients)
    {
        for (var row = 0; row < kept.Length; row++)
        {
            var learned = gradients.AsSpan((row * _shape.State) + _vectors.Dimension, _shape.Embedding);
            foreach (var feature in kept[row])
                TensorMath.Add(learned, _embeddings.Gradients.AsSpan(feature * learned.Length, learned.Length));
        }
    }

    private (float[] Gradients, double Loss) Tags(TrainingWord[][] sentences, float[] state)
    {
        var scores = _tags.Forward(state);
        var loss = 0.0;
        var row = 0;
        foreach (var word in sentences.SelectMany(sentence => sentence))
        {
            var tags = scores.AsSpan(row++ * _tags.Columns, _tags.Columns);
            loss += Labels(tags[..UposColumns], _labels.Upos.Length, word.Upos);
            loss += Labels(tags[UposColumns..], _labels.Xpos.Length, word.Xpos);
        }

        return (_tags.Backward(scores), loss);
    }

    private (float[] Gradients, double Loss) Syntax(TrainingWord[][] sentences, int[] lengths, float[] state, float dropout)
    {
        var roles = _roles.Forward(state);
        var rectified = (float[])roles.Clone();
        SyntaxPass.LeakyRectify(rectified);
        var mask = Dropout.Mask(lengths, _roles.Columns, RoleDropout * dropout, _random);
        rectified = Dropout.Apply(rectified, mask);
        var words = lengths.Sum();
        var gradients = new float[rectified.Length];
        var arc = _shape.Arc;
        var (dependents, keys, loss) = _arcs.Train(Columns(rectified, words, 0, arc), Columns(rectified, words, arc, arc), sentences);
        AddColumns(gradients, dependents, words, 0, arc);
        AddColumns(gradients, keys, words, arc, arc);
        loss += Relations(sentences, rectified, words, gradients);
        for (var i = 0; i < gradients.Length; i++)
            gradients[i] *= mask[i] * (roles[i] < 0 ? 0.1f : 1f);
        return (_roles.Backward(gradients), loss);
    }

    private double Relations(TrainingWord[][] sentences, float[] roles, int words, float[] gradients)
    {
        var size = _shape.Relation;
        var (asDependent, asHead) = (2 * _shape.Arc, (2 * _shape.Arc) + size);
        var pairs = new float[words * 3 * size];
        var places = Places(sentences);
        for (var word = 0; word < words; word++)
        {
            if (places[word].Head >= 0)
                SyntaxPass.Pair(roles.AsSpan((word * _roles.Columns) + asDependent, size), roles.AsSpan((places[word].Head * _roles.Columns) + asHead, size), pairs.AsSpan(word * 3 * size, 3 * size));
        }

        var scores = _relations.Forward(pairs);
        var loss = 0.0;
        for (var word = 0; word < words; word++)
        {
            var row = scores.AsSpan(word * _relations.Columns, _relations.Columns);
            if (places[word].Head >= 0)
                loss += Labels(row, _labels.Relations.Length, places[word].Relation);
            else
                row.Clear();
        }

        var back = _relations.Backward(scores);
        for (var word = 0; word < words; word++)
        {
            if (places[word].Head < 0)
                continue;
            var (dependent, head) = ((word * _roles.Columns) + asDependent, (places[word].Head * _roles.Columns) + asHead);
            var pair = back.AsSpan(word * 3 * size, 3 * size);
            for (var i = 0; i < size; i++)
            {
                gradients[dependent + i] += pair[i] + (pair[(2 * size) + i] * roles[head + i]);
                gradients[head + i] += pair[size + i] + (pair[(2 * size) + i] * roles[dependent + i]);
            }
        }

        return loss;
    }

    /// <summary>For every word of the batch its head's row, or -1, and its relation.</summary>
    private static (int Head, int Relation)[] Places(TrainingWord[][] sentences)
    {
        var places = new List<(int, int)>();
        foreach (var sentence in sentences)
        {
            var start = places.Count;
            foreach (var word in sentence)
                places.Add((word.Head == 0 ? -1 : start + word.Head - 1, word.Relation));
        }

        return [.. places];
    }

    private static double Labels(Span<float> row, int count, int right)
    {
        row[count..].Clear();
        return SoftMax.Gradient(row[..count], right);
    }

    private float[] Columns(float[] roles, int words, int first, int count)
    {
        var result = new float[words * count];
        for (var word = 0; word < words; word++)
            roles.AsSpan((word * _roles.Columns) + first, count).CopyTo(result.AsSpan(word * count));
        return result;
    }

    private void AddColumns(float[] roles, float[] columns, int words, int first, int count)
    {
        for (var word = 0; word < words; word++)
            TensorMath.Add(columns.AsSpan(word * count, count), roles.AsSpan((word * _roles.Columns) + first, count));
    }

    private void Step(TrainingWord[][] sentences, float rate)
    {
        var scales = Parameter.Scales(rate, ++_step);
        foreach (var parameter in Parameters().Skip(1))
            parameter.Step(scales);
        foreach (var feature in sentences.SelectMany(sentence => sentence).SelectMany(word => word.Features).Distinct())
            _embeddings.Step(scales, feature * _shape.Embedding, _shape.Embedding);
    }
}
