using Variorum.Language.Learning;

namespace Variorum.Language.Tokenizing;

/// <summary>A logistic model of where sentences end, with integer weights over hashed features.</summary>
/// <remarks>Small enough to be compiled in, so that text can be cut into sentences without any file at hand.</remarks>
internal sealed class BoundaryModel
{
    public const string Part = "english.sentences";
    public const int FormatVersion = 1;

    private static readonly Lazy<BoundaryModel> CompiledIn = new(ReadResource);

    private readonly short[] _weights;
    private readonly uint _mask;

    /// <param name="weights">One for each bucket, a power of two of them; positive speaks for a boundary.</param>
    public BoundaryModel(short[] weights)
    {
        _weights = weights;
        _mask = (uint)weights.Length - 1;
    }

    public static BoundaryModel Default => CompiledIn.Value;

    /// <summary>The sum of the features' weights: above zero, the sentence ends.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
            sum += _weights[feature & _mask];
        return sum;
    }

    public ReadOnlyMemory<byte> ToSection() => new SectionWriter().Shorts(_weights).ToMemory();

    /// <exception cref="ModelException">The model is damaged.</exception>
    public static BoundaryModel Read(ModelFile file)
    {
        short[] weights = file.Section("weights").Shorts();
        return System.Numerics.BitOperations.IsPow2(weights.Length)
            ? new BoundaryModel(weights)
            : throw new ModelException($"The model {Part} is damaged: take the program from its release again, or train it again.");
    }

    private static BoundaryModel ReadResource() => Read(ModelFile.ReadCompiledIn(typeof(BoundaryModel).Assembly, Part, FormatVersion));
}
