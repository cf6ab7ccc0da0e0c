using Variorum.Language.Learning;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>What was learned of invented matters: whether a text bears out what is told of a figure.</summary>
/// <param name="Trees">Over <see cref="PhraseFeatures"/>.</param>
internal sealed record PhraseModel(BoostedTrees Trees)
{
    public const string Part = "claims.phrases";
    public const int FormatVersion = 1;

    private const string Section = "phrases";

    /// <summary>Log odds below which a phrase is not told. Lower, each wrong phrase that is gone costs no true one; higher, it costs more than one.</summary>
    private const double Least = 0.3;

    private static readonly Lazy<PhraseModel> CompiledIn = new(() => Read(ModelFile.ReadCompiledIn(typeof(PhraseModel).Assembly, Part, FormatVersion)));

    /// <summary>The model that is part of this library; read once, then shared.</summary>
    /// <exception cref="ModelException">The library was built without it.</exception>
    public static PhraseModel Load() => CompiledIn.Value;

    /// <exception cref="ModelException">The section is missing or damaged, or was made for other features.</exception>
    public static PhraseModel Read(ModelFile file) => new(BoostedTrees.Read(file.Section(Section), PhraseFeatures.Names.Length));

    /// <summary>The first phrase that is likely to be borne out, and a noun that stands beside the figure in any case; null where there is none.</summary>
    /// <param name="phrases">The longest first; none is asked for behind the one that is told.</param>
    /// <param name="noun">Null where none stands there.</param>
    public string? Longest(IEnumerable<ToldPhrase> phrases, string? noun) => phrases.FirstOrDefault(phrase => Trees.Score(phrase.Features) >= Least)?.Text ?? noun;

    public IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections() => [(Section, Trees.ToSection())];
}
