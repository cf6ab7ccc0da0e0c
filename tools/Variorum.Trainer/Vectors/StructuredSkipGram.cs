using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Variorum.Language.Learning;
using Variorum.Trainer.Learning;

namespace Variorum.Trainer.Vectors;

/// <summary>Skip-gram with negative sampling where every position of the window has its own output vectors
/// (Mikolov et al. 2013; Ling et al. 2015: position makes the vectors syntactic, which is what a parser needs).</summary>
internal sealed class StructuredSkipGram
{
    public const int Dimension = 64;

    private const int Negatives = 5;
    private const float FirstRate = 0.05f;
    private const double Subsampling = 1e-4;
    private const int NoiseTableSize = 1 << 22;

    private static readonly int[] Positions = [-2, -1, 1, 2];

    private readonly Corpus _corpus;
    private readonly SeededRandom _random;
    private readonly float[] _inputs;
    private readonly float[][] _outputs;
    private readonly int[] _noise;
    private readonly float[] _keep;

    public StructuredSkipGram(Corpus corpus, int seed)
    {
        _corpus = corpus;
        _random = new SeededRandom(seed);
        _inputs = new float[corpus.Words.Length * Dimension];
        for (var i = 0; i < _inputs.Length; i++)
            _inputs[i] = (_random.NextSingle() - 0.5f) / Dimension;
        _outputs = [.. Positions.Select(_ => new float[_inputs.Length])];
        _noise = NoiseTable(corpus.Counts);
        var total = corpus.Counts.Sum(count => (long)count);
        _keep = [.. corpus.Counts.Select(count => (float)Math.Min(1, Math.Sqrt(Subsampling * total / count) + (Subsampling * total / count)))];
    }

    /// <summary>Row by row, a vector for each word of the corpus.</summary>
    public ReadOnlySpan<float> Vectors => _inputs;

    public void Train(int epochs, Action<string> log)
    {
        var order = Enumerable.Range(0, _corpus.Lines.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order.AsSpan());
            for (var i = 0; i < order.Length; i++)
            {
                var done = (epoch + ((float)i / order.Length)) / epochs;
                TrainLine(_corpus.Lines[order[i]], FirstRate * Math.Max(1 - done, 0.001f));
            }

            log($"vectors: epoch {epoch + 1} of {epochs}");
        }
    }

    private void TrainLine(int[] line, float rate)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (_random.NextSingle() > _keep[line[i]])
                continue;
            var input = Row(_inputs, line[i]);
            for (var p = 0; p < Positions.Length; p++)
            {
                var j = i + Positions[p];
                if (j >= 0 && j < line.Length)
                    TrainPair(input, _outputs[p], line[j], rate);
            }
        }
    }

    private void TrainPair(Span<float> input, float[] outputs, int context, float rate)
    {
        Span<float> change = stackalloc float[Dimension];
        change.Clear();
        Step(input, Row(outputs, context), change, 1f, rate);
        for (var k = 0; k < Negatives; k++)
        {
            var noise = _noise[_random.Next(_noise.Length)];
            if (noise != context)
                Step(input, Row(outputs, noise), change, 0f, rate);
        }

        for (var d = 0; d < Dimension; d++)
            input[d] += change[d];
    }

    private static void Step(Span<float> input, Span<float> output, Span<float> change, float target, float rate)
    {
        var error = (target - (1f / (1f + PortableMath.Exp(-UnitVectors.Dot(input, output))))) * rate;
        var from = MemoryMarshal.Cast<float, Vector512<float>>(input);
        var to = MemoryMarshal.Cast<float, Vector512<float>>(output);
        var sum = MemoryMarshal.Cast<float, Vector512<float>>(change);
        for (var d = 0; d < from.Length; d++)
        {
            sum[d] += to[d] * error;
            to[d] += from[d] * error;
        }
    }

    private static Span<float> Row(float[] matrix, int row) => matrix.AsSpan(row * Dimension, Dimension);

    private static int[] NoiseTable(int[] counts)
    {
        var total = counts.Sum(count => Math.Pow(count, 0.75));
        var table = new int[NoiseTableSize];
        double reached = 0;
        var filled = 0;
        for (var word = 0; word < counts.Length; word++)
        {
            reached += Math.Pow(counts[word], 0.75) / total * NoiseTableSize;
            while (filled < reached && filled < NoiseTableSize)
                table[filled++] = word;
        }

        while (filled < NoiseTableSize)
            table[filled++] = counts.Length - 1;
        return table;
    }
}
