using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Collation;

/// <summary>A snapshot as the casebook shows it.</summary>
/// <param name="Files">The names under which it was found, by path.</param>
/// <param name="Text">The page text that all anchors point into.</param>
/// <param name="Warnings">What the reader should know of it, in plain words.</param>
public sealed record CollatedSnapshot(
    SnapshotId Id,
    ImmutableArray<PileFile> Files,
    string MediaType,
    long Bytes,
    string Reader,
    string Text,
    ImmutableArray<Furniture> Furniture,
    ImmutableArray<string> Warnings)
{
    /// <summary>Paragraphs of its articles that stand on other pages of its site too, in page order.</summary>
    public ImmutableArray<RepeatedFurniture> Repeated { get; init; } = [];

    /// <summary>The first of its names, as shown where there is room for one.</summary>
    public string Path => Files[0].Path;

    public ImmutableArray<string> Paths => [.. Files.Select(file => file.Path).Distinct(StringComparer.Ordinal)];
}
