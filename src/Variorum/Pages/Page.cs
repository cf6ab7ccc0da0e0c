using Variorum.Text;

namespace Variorum.Pages;

/// <summary>A snapshot's decoded text with its blocks. Every anchor of the casebook points into <see cref="Text"/>.</summary>
/// <param name="MediaType"><c>text/plain</c> or <c>text/html</c>, told from the bytes, never from the file's name.</param>
/// <param name="Reader">Name and version of what made the text, as <c>html/1</c>.</param>
/// <param name="Blocks">In document order, disjoint; together they hold every non-blank character of the text.</param>
/// <param name="Metadata">What the page says of itself outside its visible text, in document order.</param>
/// <param name="Warnings">What a reader should know about how the text came about, in plain words.</param>
public sealed record Page(
    SnapshotId Snapshot,
    string MediaType,
    string Reader,
    string Text,
    ImmutableArray<Block> Blocks,
    ImmutableArray<PageMetadata> Metadata,
    ImmutableArray<string> Warnings)
{
    public Evidence Quote(TextSpan span) => Evidence.At(Text, span);
}
