using Variorum.Language.Learning;

namespace Variorum.Collation.Questions.Learned;

/// <summary>What was learned of invented matters: whether two printings, and whether two figures, answer one question, and how two readings of one stand to each other.</summary>
/// <param name="Pairs">Over <see cref="PairFeatures"/>.</param>
/// <param name="Figures">Over <see cref="FigureFeatures"/>.</param>
/// <param name="Same">Whether two readings count one thing at all, over <see cref="SameThing"/>.</param>
internal sealed record QuestionModel(BoostedPairs Pairs, BoostedPairs Figures, RelationTrees Relations, BoostedTrees Same)
{
    public const string Part = "collation.questions";
    public const int FormatVersion = 3;

    private static readonly Lazy<QuestionModel> CompiledIn = new(ReadCompiledIn);

    /// <summary>The model that is part of this library; read once, then shared.</summary>
    /// <exception cref="ModelException">The library was built without it.</exception>
    public static QuestionModel Load() => CompiledIn.Value;

    /// <exception cref="ModelException">A section is missing or damaged, or was made for other features.</exception>
    public static QuestionModel Read(ModelFile file) => new(
        new BoostedPairs(Trees(file, "pairs", PairFeatures.Names.Length)),
        new BoostedPairs(Trees(file, "figures", FigureFeatures.Names.Length)),
        new RelationTrees([.. RelationTrees.Kinds.Select(kind => Trees(file, Section(kind), RelationFeatures.Names.Length))]),
        Trees(file, "same", SameThing.Names.Length));

    public IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections() =>
        [("pairs", Pairs.ToSection()), ("figures", Figures.ToSection()), .. RelationTrees.Kinds.Zip(Relations.Trees, (kind, trees) => (Section(kind), trees.ToSection())), ("same", Same.ToSection())];

    private static string Section(RelationKind kind) => $"relation {kind}";

    private static BoostedTrees Trees(ModelFile file, string section, int width) => BoostedTrees.Read(file.Section(section), width);

    private static QuestionModel ReadCompiledIn() => Read(ModelFile.ReadCompiledIn(typeof(QuestionModel).Assembly, Part, FormatVersion));
}
