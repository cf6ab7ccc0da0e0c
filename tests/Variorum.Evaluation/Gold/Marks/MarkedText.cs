namespace Variorum.Evaluation.Gold.Marks;

/// <summary>A marked file taken apart.</summary>
/// <param name="Text">The document's text, without marks and escapes.</param>
/// <param name="Marks">In the order in which they open.</param>
/// <param name="Records">What follows <c>{end}</c>, in order.</param>
public sealed record MarkedText(
    string File,
    string Source,
    string Text,
    ImmutableArray<Mark> Marks,
    ImmutableArray<GoldRecord> Records)
{
    /// <summary>An error at a place of the marked file.</summary>
    public GoldFormatException ErrorAt(int position, string problem) => new MarkCursor(Source, File).ErrorAt(position, problem);
}
