using System.Runtime.Intrinsics;
using Variorum.Language.Entities;

namespace Variorum.Trainer.Names;

/// <summary>Trains a linear-chain conditional random field by stochastic gradients with a rate for every weight (Duchi, Hazan and Singer 2011).</summary>
internal sealed class ChainTrainer
{
    // A row is padded to two vectors of eight.
    private const int Stride = 16;
    private const int Labels = NameLabels.Count;

    private readonly ChainSettings _settings;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _sums;
    private int _summed;
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly float[] _transitionSquares = new float[Labels * Labels];
    private readonly uint[] _hashes;
    private ulong _noise;

    private ChainTrainer(uint[] hashes, ChainSettings settings)
    {
        _hashes = hashes;
        _settings = settings;
        _weights = new float[hashes.Length * Stride];
        _squares = new float[hashes.Length * Stride];
        _sums = new float[hashes.Length * Stride];
        _noise = (ulong)settings.Seed * 0x9E3779B97F4A7C15;
    }

    /// <param name="examples">With hashes for features; the rows are counted and numbered here.</param>
    /// <param name="settings">How to train.</param>
    /// <param name="afterRound">Told the round and given the weights, to measure them.</param>
    public static NameWeights Train(List<ChainExample> examples, ChainSettings settings, Action<int, Func<NameWeights>> afterRound)
    {
        var (hashes, rows) = Count(examples, settings.LeastCount);
        var numbered = examples.ConvertAll(e => Number(e, rows));
        var trainer = new ChainTrainer(hashes, settings);
        var random = new Random(settings.Seed);
        int[] order = [.. Enumerable.Range(0, numbered.Count)];
        for (int round = 1; round <= settings.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int index in order)
                trainer.Step(numbered[index]);
            if (round >= settings.FirstAveraged)
                trainer.Sum();
            afterRound(round, trainer.Weights);
        }
        return trainer.Weights();
    }

    private static (uint[] Hashes, Dictionary<uint, int> Rows) Count(List<ChainExample> examples, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var example in examples)
        {
            foreach (int feature in example.Features)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, (uint)feature, out _)++;
        }
        uint[] hashes = [.. counts.Where(c => c.Value >= least).Select(c => c.Key).Order()];
        return (hashes, hashes.Select((h, i) => (h, i)).ToDictionary(p => p.h, p => p.i));
    }

    private static ChainExample Number(ChainExample example, Dictionary<uint, int> rows)
    {
        var features = new List<int>(example.Features.Length);
        var starts = new int[example.Starts.Length];
        for (int i = 0; i + 1 < starts.Length; i++)
        {
            starts[i] = features.Count;
            for (int k = example.Starts[i]; k < example.Starts[i + 1]; k++)
            {
                if (rows.TryGetValue((uint)example.Features[k], out int row))
                    features.Add(row);
            }
        }
        starts[^1] = features.Count;
        return example with { Features = [.. features], Starts = starts };
    }

    private void Step(ChainExample example)
    {
        int n = example.Labels.Length;
        int[] features = Drop(example, out int[] starts);
        var scores = new float[n * Stride];
        for (int i = 0; i < n; i++)
        {
            var low = Vector256<float>.Zero;
            var high = Vector256<float>.Zero;
            for (int k = starts[i]; k < starts[i + 1]; k++)
            {
                low += Load(_weights, features[k] * Stride);
                high += Load(_weights, features[k] * Stride + 8);
            }
            low.CopyTo(scores, i * Stride);
            high.CopyTo(scores, i * Stride + 8);
        }
        var expected = new ChainExpectations(scores, Stride, n, _transitions);
        var gradient = expected.Words;
        for (int i = 0; i < n; i++)
            gradient[i * Stride + example.Labels[i]] -= 1;
        UpdateRows(features, starts, gradient, n, example.Weight);
        UpdateTransitions(expected.Transitions, example);
    }

    private void Sum()
    {
        _summed++;
        for (int k = 0; k < _weights.Length; k++)
            _sums[k] += _weights[k];
    }

    private static Vector256<float> Load(float[] values, int at) => Vector256.Create(values, at);

    private int[] Drop(ChainExample example, out int[] starts)
    {
        starts = new int[example.Starts.Length];
        var kept = new int[example.Features.Length];
        uint limit = (uint)(_settings.Dropout * uint.MaxValue);
        int count = 0;
        for (int i = 0; i + 1 < starts.Length; i++)
        {
            starts[i] = count;
            for (int k = example.Starts[i]; k < example.Starts[i + 1]; k++)
            {
                if (Noise() >= limit)
                    kept[count++] = example.Features[k];
            }
        }
        starts[^1] = count;
        return kept;
    }

    private uint Noise()
    {
        _noise ^= _noise << 13;
        _noise ^= _noise >> 7;
        _noise ^= _noise << 17;
        return (uint)(_noise >> 32);
    }

    private void UpdateRows(int[] features, int[] starts, float[] gradient, int n, float weight)
    {
        var rate = Vector256.Create(_settings.Rate);
        var decay = Vector256.Create(_settings.Decay);
        var tiny = Vector256.Create(1e-6f);
        for (int i = 0; i < n; i++)
        {
            if (IsZero(gradient, i * Stride))
                continue;
            for (int half = 0; half < Stride; half += 8)
            {
                var change = Load(gradient, i * Stride + half) * weight;
                for (int k = starts[i]; k < starts[i + 1]; k++)
                {
                    int at = features[k] * Stride + half;
                    var old = Load(_weights, at);
                    var full = change + decay * old;
                    var square = Load(_squares, at) + full * full;
                    square.CopyTo(_squares, at);
                    (old - rate * full / Vector256.Sqrt(square + tiny)).CopyTo(_weights, at);
                }
            }
        }
    }

    // Most words are surely outside: what is that small changes nothing.
    private static bool IsZero(float[] gradient, int at)
    {
        float sum = 0;
        for (int y = 0; y < Labels; y++)
            sum += Math.Abs(gradient[at + y]);
        return sum < 1e-3f;
    }

    private void UpdateTransitions(float[] expected, ChainExample example)
    {
        for (int i = 1; i < example.Labels.Length; i++)
            expected[example.Labels[i - 1] * Labels + example.Labels[i]] -= 1;
        for (int t = 0; t < expected.Length; t++)
        {
            if (expected[t] == 0)
                continue;
            float gradient = expected[t] * example.Weight;
            _transitionSquares[t] += gradient * gradient;
            _transitions[t] -= _settings.Rate * gradient / MathF.Sqrt(_transitionSquares[t] + 1e-6f);
        }
    }

    /// <summary>The weights as they stand, as integers; rows that say next to nothing are left out.</summary>
    private NameWeights Weights()
    {
        var means = new float[_weights.Length];
        for (int k = 0; k < means.Length; k++)
            means[k] = _summed == 0 ? _weights[k] : _sums[k] / _summed;
        float largest = Math.Min(means.Max(Math.Abs), 4), scale = sbyte.MaxValue / largest;
        var hashes = new List<int>();
        var rows = new List<sbyte>();
        for (int row = 0; row < _hashes.Length; row++)
        {
            var weights = means.AsSpan(row * Stride, Labels);
            float most = 0;
            foreach (float weight in weights)
                most = Math.Max(most, Math.Abs(weight));
            if (most < _settings.LeastWeight)
                continue;
            hashes.Add((int)_hashes[row]);
            foreach (float weight in weights)
                rows.Add((sbyte)Math.Clamp(MathF.Round(weight * scale), -sbyte.MaxValue, sbyte.MaxValue));
        }
        int boldness = (int)MathF.Round(_settings.Boldness * scale);
        return new NameWeights([.. hashes], [.. rows], [.. _transitions.Select(t => (int)MathF.Round(t * scale))], boldness);
    }
}
