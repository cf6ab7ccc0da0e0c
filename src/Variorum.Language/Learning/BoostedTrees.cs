namespace Variorum.Language.Learning;

/// <summary>Gradient-boosted decision trees for yes or no: the sum of what the trees say is the logarithm of the odds (Friedman 2001).</summary>
/// <remarks>Only comparisons and additions in a fixed order, so that every machine comes to the same sums. Immutable.</remarks>
public sealed class BoostedTrees
{
    private const int None = -1;

    private readonly float _bias;
    private readonly int[] _roots;
    private readonly int[] _features;
    private readonly float[] _values;
    private readonly int[] _others;

    private BoostedTrees(int width, float bias, int[] roots, int[] features, float[] values, int[] others) =>
        (Width, _bias, _roots, _features, _values, _others) = (width, bias, roots, features, values, others);

    /// <summary>How many features it asks for.</summary>
    public int Width { get; }

    /// <param name="width">How many features there are.</param>
    /// <param name="bias">The log odds before any tree has spoken.</param>
    public static BoostedTrees Of(int width, float bias, IReadOnlyList<TreeNode> trees)
    {
        var (roots, features, values, others) = (new List<int>(), new List<int>(), new List<float>(), new List<int>());
        foreach (var tree in trees)
        {
            roots.Add(features.Count);
            Add(tree);
        }

        return new BoostedTrees(width, bias, [.. roots], [.. features], [.. values], [.. others]);

        void Add(TreeNode node)
        {
            var place = features.Count;
            features.Add(node is TreeNode.Split split ? split.Feature : None);
            values.Add(node is TreeNode.Split cut ? cut.Threshold : ((TreeNode.Leaf)node).Value);
            others.Add(0);
            if (node is not TreeNode.Split fork) return;
            // The first branch stands behind its node.
            Add(fork.AtMost);
            others[place] = features.Count;
            Add(fork.Above);
        }
    }

    /// <summary>The logarithm of the odds that the answer is yes.</summary>
    /// <param name="features">As many as <see cref="Width"/>.</param>
    public double Score(ReadOnlySpan<float> features)
    {
        double sum = _bias;
        foreach (var root in _roots)
        {
            var node = root;
            while (_features[node] is var feature and not None) node = features[feature] <= _values[node] ? node + 1 : _others[node];
            sum += _values[node];
        }

        return sum;
    }

    public void Write(SectionWriter writer) =>
        writer.Number(Width).Number(BitConverter.SingleToInt32Bits(_bias)).Numbers(_roots).Numbers(_features).Numbers([.. _values.Select(BitConverter.SingleToInt32Bits)]).Numbers(_others);

    /// <summary>As a section of its own.</summary>
    public ReadOnlyMemory<byte> ToSection()
    {
        var writer = new SectionWriter();
        Write(writer);
        return writer.ToMemory();
    }

    /// <exception cref="ModelException">The section is damaged.</exception>
    public static BoostedTrees Read(SectionReader reader)
    {
        var trees = new BoostedTrees(
            reader.Number(), BitConverter.Int32BitsToSingle(reader.Number()), reader.Numbers(), reader.Numbers(), [.. reader.Numbers().Select(BitConverter.Int32BitsToSingle)], reader.Numbers());
        return trees.IsSound() ? trees : throw new ModelException("The trees in a model are damaged: take the model from the same release, or train it again.");
    }

    /// <param name="width">How many features there are to give.</param>
    /// <exception cref="ModelException">The section is damaged, or was made for other features.</exception>
    public static BoostedTrees Read(SectionReader reader, int width) => Read(reader) is var trees && trees.Width == width
        ? trees
        : throw new ModelException("The trees in a model were made for other features: take the model from the same release, or train it again.");

    /// <summary>Every branch leads forward to a node that is there, so that no score runs for ever.</summary>
    private bool IsSound() =>
        _values.Length == _features.Length && _others.Length == _features.Length && _roots.All(root => root >= 0 && root < _features.Length)
        && Enumerable.Range(0, _features.Length).All(node => _features[node] == None || (_features[node] >= 0 && _features[node] < Width && node + 1 < _features.Length && _others[node] > node && _others[node] < _features.Length));
}
