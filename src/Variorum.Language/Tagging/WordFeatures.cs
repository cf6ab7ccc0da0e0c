using Variorum.Language.Learning;

namespace Variorum.Language.Tagging;

/// <summary>What is known of a word by its looks, its dictionaries and its company, as hashes: part of the model format.</summary>
/// <param name="vectors">Clusters learned from plain text.</param>
/// <param name="lexicon">Classes from dictionaries.</param>
public sealed class WordFeatures(WordVectors vectors, Lexicon lexicon)
{
    /// <summary>The most features that <see cref="Extract"/> writes.</summary>
    public const int Most = 32;

    private const int LongestForm = 48;
    private const int LongestSuffix = 4;
    private const int LongestPrefix = 3;
    private const int LongestShape = 8;

    private enum Kind : uint
    {
        Word = 1,
        Suffix = 2,
        Prefix = 3,
        Shape = 4,
        Length = 5,
        Cluster = 6,
        LexicalClass = 7,
        LexicalClasses = 8,
    }

    /// <summary>Writes a form's features; the first is the word itself.</summary>
    /// <param name="form">Any string; of a long one, only the beginning and the end are looked at.</param>
    /// <param name="features">At least <see cref="Most"/> long.</param>
    /// <param name="vector">The word's number among the vectors, or -1.</param>
    /// <returns>How many were written.</returns>
    public int Extract(scoped ReadOnlySpan<char> form, Span<uint> features, out int vector)
    {
        Span<char> buffer = stackalloc char[LongestForm];
        form = Shorten(form, buffer);
        Span<char> folded = stackalloc char[form.Length];
        WordVectors.Fold(form, folded);
        vector = vectors.IndexOf(form);
        var count = 0;
        features[count++] = FeatureHash.Of(folded, (uint)Kind.Word);
        for (var length = 1; length <= Math.Min(LongestSuffix, folded.Length); length++)
            features[count++] = FeatureHash.Of(folded[^length..], (uint)Kind.Suffix + ((uint)length << 8));
        for (var length = 1; length <= Math.Min(LongestPrefix, folded.Length); length++)
            features[count++] = FeatureHash.Of(folded[..length], (uint)Kind.Prefix + ((uint)length << 8));
        features[count++] = Shape(form);
        features[count++] = FeatureHash.Combine((uint)Kind.Length, (uint)Math.Min(folded.Length, 12));
        for (var grain = 0; vector >= 0 && grain < vectors.Grains; grain++)
            features[count++] = FeatureHash.Combine((uint)Kind.Cluster + ((uint)grain << 8), (uint)vectors.Cluster(vector, grain));
        return AddLexical(lexicon[folded], features, count);
    }

    private static int AddLexical(LexicalClasses classes, Span<uint> features, int count)
    {
        features[count++] = FeatureHash.Combine((uint)Kind.LexicalClasses, (uint)classes);
        for (var rest = (uint)classes; rest != 0; rest &= rest - 1)
            features[count++] = FeatureHash.Combine((uint)Kind.LexicalClass, rest & (~rest + 1));
        return count;
    }

    /// <summary>"McNeil-3" becomes "XxXx-d": runs of one kind count once.</summary>
    private static uint Shape(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[LongestShape];
        var length = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            if (length > 0 && shape[length - 1] == kind)
                continue;
            if (length == LongestShape)
                break;
            shape[length++] = kind;
        }

        return FeatureHash.Of(shape[..length], (uint)Kind.Shape);
    }

    private static ReadOnlySpan<char> Shorten(ReadOnlySpan<char> form, Span<char> buffer)
    {
        if (form.Length <= buffer.Length)
            return form;
        form[..(buffer.Length / 2)].CopyTo(buffer);
        form[^(buffer.Length / 2)..].CopyTo(buffer[(buffer.Length / 2)..]);
        return buffer;
    }
}
