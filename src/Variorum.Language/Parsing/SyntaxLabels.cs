using System.Collections.Immutable;
using Variorum.Language.Learning;

namespace Variorum.Language.Parsing;

/// <summary>The tags and relations that a model knows, by number.</summary>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">Tags of the Penn Treebank kind.</param>
/// <param name="Relations">Relations with their subtypes; "root" is not among them, it follows from the head.</param>
/// <param name="Pairs">Which of both tags the treebanks show together: (universal, other).</param>
public sealed record SyntaxLabels(
    ImmutableArray<string> Upos, ImmutableArray<string> Xpos, ImmutableArray<string> Relations, ImmutableArray<(int Upos, int Xpos)> Pairs)
{
    public const string Root = "root";

    public ReadOnlyMemory<byte> ToSection() => new SectionWriter()
        .Strings(Upos).Strings(Xpos).Strings(Relations).Numbers([.. Pairs.Select(pair => (pair.Upos * Xpos.Length) + pair.Xpos)]).ToMemory();

    /// <exception cref="ModelException">The section is damaged.</exception>
    public static SyntaxLabels Read(SectionReader reader)
    {
        var (upos, xpos, relations) = (reader.Strings(), reader.Strings(), reader.Strings());
        var pairs = reader.Numbers();
        if (pairs.Length == 0 || relations.Length == 0 || pairs.Any(pair => pair < 0 || pair >= upos.Length * xpos.Length))
            throw new ModelException("The labels of a model are damaged: take the model from the same release, or train it again.");
        return new SyntaxLabels([.. upos], [.. xpos], [.. relations], [.. pairs.Select(pair => (pair / xpos.Length, pair % xpos.Length))]);
    }
}
