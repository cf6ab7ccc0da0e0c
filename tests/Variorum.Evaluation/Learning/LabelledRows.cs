namespace Variorum.Evaluation.Learning;

/// <summary>What is learned from: rows of features, each with its answer and how much it counts.</summary>
public sealed class LabelledRows
{
    private readonly List<float[]> _features = [];
    private readonly List<bool> _labels = [];
    private readonly List<double> _weights = [];

    public int Count => _features.Count;

    public IReadOnlyList<float[]> Features => _features;

    public IReadOnlyList<bool> Labels => _labels;

    public IReadOnlyList<double> Weights => _weights;

    public void Add(float[] features, bool label, double weight)
    {
        _features.Add(features);
        _labels.Add(label);
        _weights.Add(weight);
    }

    public static LabelledRows Together(IEnumerable<LabelledRows> parts)
    {
        var all = new LabelledRows();
        foreach (var part in parts)
        {
            for (var row = 0; row < part.Count; row++) all.Add(part._features[row], part._labels[row], part._weights[row]);
        }

        return all;
    }

    /// <summary>The weight of all rows with one answer.</summary>
    public double Sum(bool yes) => Enumerable.Range(0, Count).Where(row => _labels[row] == yes).Sum(row => _weights[row]);
}
