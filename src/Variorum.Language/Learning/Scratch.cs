namespace Variorum.Language.Learning;

/// <summary>Room for the numbers between the steps of a network, used again from one run to the next. For one thread at a time.</summary>
internal sealed class Scratch
{
    private float[] _numbers = [];
    private int[] _integers = [];
    private int _used;
    private int _wanted;

    /// <summary>Room for some numbers, with whatever was left in it, until the next <see cref="Reset"/>.</summary>
    public Span<float> Take(int length)
    {
        _wanted += length;
        if (length > _numbers.Length - _used)
            return new float[length];
        var taken = _numbers.AsSpan(_used, length);
        _used += length;
        return taken;
    }

    /// <summary>The one room for integers, with whatever was left in it, until the next call.</summary>
    public Span<int> Integers(int length)
    {
        if (length > _integers.Length)
            _integers = new int[length];
        return _integers.AsSpan(0, length);
    }

    /// <summary>Gives back the numbers taken since <paramref name="mark"/>.</summary>
    public void Release(int mark)
    {
        if (mark < _used)
            _used = mark;
    }

    public int Mark() => _used;

    /// <summary>Makes room for as much as the last run wanted, and begins anew.</summary>
    public void Reset()
    {
        if (_wanted > _numbers.Length)
            _numbers = new float[_wanted];
        _used = 0;
        _wanted = 0;
    }
}
