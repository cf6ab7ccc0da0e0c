using Variorum.Language.Learning;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>What was learned of invented matters: whether a figure without a noun counts what an earlier one does.</summary>
/// <param name="Trees">Over <see cref="CandidateFeatures"/>.</param>
internal sealed record CountedModel(BoostedTrees Trees)
{
    public const string Part = "claims.counted";
    public const int FormatVersion = 1;

    private const string Section = "candidates";

    private static readonly Lazy<CountedModel> CompiledIn = new(() => Read(ModelFile.ReadCompiledIn(typeof(CountedModel).Assembly, Part, FormatVersion)));

    /// <summary>The model that is part of this library; read once, then shared.</summary>
    /// <exception cref="ModelException">The library was built without it.</exception>
    public static CountedModel Load() => CompiledIn.Value;

    /// <exception cref="ModelException">The section is missing or damaged, or was made for other features.</exception>
    public static CountedModel Read(ModelFile file) => new(BoostedTrees.Read(file.Section(Section), CandidateFeatures.Names.Length));

    public IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections() => [(Section, Trees.ToSection())];
}
