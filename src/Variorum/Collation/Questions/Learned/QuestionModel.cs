using Variorum.Language.Learning;

namespace Variorum.Collation.Questions.Learned;

/// <summary>What was learned of invented matters: whether two printings, and whether two figures, answer one question.</summary>
/// <param name="Pairs">Over <see cref="PairFeatures"/>.</param>
/// <param name="Figures">Over <see cref="FigureFeatures"/>.</param>
internal sealed record QuestionModel(BoostedPairs Pairs, BoostedPairs Figures)
{
    public const string Part = "collation.questions";
    public const int FormatVersion = 1;

    private static readonly Lazy<QuestionModel> CompiledIn = new(ReadCompiledIn);

    /// <summary>The model that is part of this library; read once, then shared.</summary>
    /// <exception cref="ModelException">The library was built without it.</exception>
    public static QuestionModel Load() => CompiledIn.Value;

    /// <exception cref="ModelException">A section is missing or damaged, or was made for other features.</exception>
    public static QuestionModel Read(ModelFile file) => new(Trees(file, "pairs", PairFeatures.Names.Length), Trees(file, "figures", FigureFeatures.Names.Length));

    public IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections() => [("pairs", Bytes(Pairs)), ("figures", Bytes(Figures))];

    private static ReadOnlyMemory<byte> Bytes(BoostedPairs trees)
    {
        var writer = new SectionWriter();
        trees.Write(writer);
        return writer.ToMemory();
    }

    private static BoostedPairs Trees(ModelFile file, string section, int width) => new(BoostedTrees.Read(file.Section(section), width));

    private static QuestionModel ReadCompiledIn() => Read(ModelFile.ReadCompiledIn(typeof(QuestionModel).Assembly, Part, FormatVersion));
}
