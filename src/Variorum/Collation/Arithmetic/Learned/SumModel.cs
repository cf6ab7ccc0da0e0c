using Variorum.Language.Learning;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>What was learned of invented matters: which numbers are parts of which, by their words and places alone.</summary>
/// <param name="Wholes">Whether of two figures the one is a part of the other; over <see cref="TermFeatures"/>.</param>
/// <param name="Siblings">Whether they are parts of one whole; over <see cref="TermFeatures"/>.</param>
/// <param name="Sums">Whether a number is made up of such others; over <see cref="SumFeatures"/>.</param>
/// <param name="Shares">Whether a percentage is the share of one number in another; over <see cref="ShareFeatures"/>.</param>
internal sealed record SumModel(BoostedTrees Wholes, BoostedTrees Siblings, BoostedTrees Sums, BoostedTrees Shares)
{
    public const string Part = "collation.sums";
    public const int FormatVersion = 2;

    private static readonly Lazy<SumModel> CompiledIn = new(() => Read(ModelFile.ReadCompiledIn(typeof(SumModel).Assembly, Part, FormatVersion)));

    /// <summary>The model that is part of this library; read once, then shared.</summary>
    /// <exception cref="ModelException">The library was built without it.</exception>
    public static SumModel Load() => CompiledIn.Value;

    /// <exception cref="ModelException">A section is missing or damaged, or was made for other features.</exception>
    public static SumModel Read(ModelFile file) => new(
        BoostedTrees.Read(file.Section("wholes"), TermFeatures.Names.Length),
        BoostedTrees.Read(file.Section("siblings"), TermFeatures.Names.Length),
        BoostedTrees.Read(file.Section("sums"), SumFeatures.Names.Length),
        BoostedTrees.Read(file.Section("shares"), ShareFeatures.Names.Length));

    public IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections() => [("wholes", Wholes.ToSection()), ("siblings", Siblings.ToSection()), ("sums", Sums.ToSection()), ("shares", Shares.ToSection())];
}
