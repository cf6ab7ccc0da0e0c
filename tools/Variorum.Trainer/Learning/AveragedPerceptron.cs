using Variorum.Language.Learning;

namespace Variorum.Trainer.Learning;

/// <summary>Learns a <see cref="LinearClassifier"/> by the averaged perceptron (Freund and Schapire 1999; Collins 2002).</summary>
/// <remarks>Averages by the usual trick: beside the weights stands the sum of every change times when it was made.</remarks>
public sealed class AveragedPerceptron
{
    private readonly int _bits;
    private readonly int _classes;
    private readonly int[] _weights;
    private readonly long[] _timed;
    private long _now = 1;

    public AveragedPerceptron(int classes, int bits)
    {
        _classes = classes;
        _bits = bits;
        _weights = new int[(1 << bits) * classes];
        _timed = new long[_weights.Length];
    }

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores[.._classes].Clear();
        foreach (var feature in features)
        {
            var row = _weights.AsSpan(Row(feature), _classes);
            for (var i = 0; i < row.Length; i++)
                scores[i] += row[i];
        }
    }

    /// <summary>Moves the weights from the class that was guessed to the right one.</summary>
    public void Update(ReadOnlySpan<uint> features, int right, int guessed)
    {
        if (right == guessed)
            return;
        foreach (var feature in features)
        {
            Add(Row(feature) + right, 1);
            Add(Row(feature) + guessed, -1);
        }
    }

    /// <summary>To be called once for every example, whether or not it led to an update.</summary>
    public void Tick() => _now++;

    /// <summary>The averaged weights, rounded to 16 bits on one common scale.</summary>
    public LinearClassifier Average()
    {
        var largest = 1e-9;
        for (var i = 0; i < _weights.Length; i++)
            largest = Math.Max(largest, Math.Abs(Mean(i)));
        var dense = new short[_weights.Length];
        for (var i = 0; i < dense.Length; i++)
            dense[i] = (short)Math.Round(Mean(i) / largest * short.MaxValue);
        return LinearClassifier.FromDense(_classes, _bits, dense);
    }

    private double Mean(int index) => _weights[index] - ((double)_timed[index] / _now);

    private int Row(uint feature) => (int)(feature & ((1u << _bits) - 1)) * _classes;

    private void Add(int index, int change)
    {
        _weights[index] += change;
        _timed[index] += change * _now;
    }
}
