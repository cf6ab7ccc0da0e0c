namespace Variorum.Trainer.Learning;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed under every version of the runtime.</summary>
public sealed class SeededRandom(int seed)
{
    private ulong _state = (ulong)(uint)seed * 0x9E3779B97F4A7C15 ^ 0xD1B54A32D192ED03;

    public ulong NextBits()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 to just below <paramref name="limit"/>.</summary>
    public int Next(int limit) => (int)((NextBits() >> 32) * (ulong)limit >> 32);

    /// <summary>From 0 to just below 1.</summary>
    public float NextSingle() => (NextBits() >> 40) * (1f / (1 << 24));

    public void Shuffle<T>(Span<T> values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (values[i], values[j]) = (values[j], values[i]);
        }
    }
}
