namespace Variorum.Language.Learning;

/// <summary>What several words mean together: the mean of their vectors.</summary>
public static class WordMeans
{
    /// <summary>The likeness to a mean of which no word is known.</summary>
    public const float Unknown = -1;

    /// <summary>The weighted mean, as a unit vector times <see cref="WordVectors.Scale"/>, rounded; null where no word is known.</summary>
    public static sbyte[]? Of(WordVectors vectors, IEnumerable<string> words, Func<string, double>? weightOf = null)
    {
        Span<float> sum = stackalloc float[vectors.Dimension];
        sum.Clear();
        // In order, so that the sum is the same on every run.
        foreach (var word in words.Order(StringComparer.Ordinal))
        {
            if (vectors.IndexOf(word) is not (>= 0 and var index)) continue;
            var weight = (float)(weightOf?.Invoke(word) ?? 1);
            var vector = vectors.Vector(index);
            for (var i = 0; i < sum.Length; i++) sum[i] += weight * vector[i];
        }

        var length = 0f;
        foreach (var value in sum) length += value * value;
        if (length == 0) return null;
        var (mean, scale) = (new sbyte[sum.Length], WordVectors.Scale / MathF.Sqrt(length));
        for (var i = 0; i < mean.Length; i++) mean[i] = (sbyte)MathF.Round(sum[i] * scale);
        return mean;
    }

    /// <summary>The cosine of two means, from -1 to 1.</summary>
    public static float Likeness(sbyte[]? a, sbyte[]? b)
    {
        if (a is null || b is null) return Unknown;
        var sum = 0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum / (float)(WordVectors.Scale * WordVectors.Scale);
    }
}
