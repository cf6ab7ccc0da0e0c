namespace Variorum.Language.Learning;

/// <summary>Fills features one after another; what is true counts 1.</summary>
public ref struct FeatureWriter(Span<float> into)
{
    private readonly Span<float> _into = into;
    private int _next;

    public void Add(float value) => _into[_next++] = value;

    public void Add(bool value) => Add(value ? 1f : 0f);

    /// <summary>Several that are known already.</summary>
    public void Add(ReadOnlySpan<float> values)
    {
        values.CopyTo(_into[_next..]);
        _next += values.Length;
    }

    /// <summary>Leaves some at 0.</summary>
    public void Skip(int count) => _next += count;

    /// <summary>Of how many of two it is true.</summary>
    public void Add(bool a, bool b) => Add((a ? 1f : 0f) + (b ? 1f : 0f));

    /// <summary>The larger, then the smaller, so that the order of the two is nothing.</summary>
    public void AddBoth(float a, float b)
    {
        Add(Math.Max(a, b));
        Add(Math.Min(a, b));
    }
}
