namespace Variorum.Articles;

/// <summary>A line or part of one that prints when an article appeared or was changed.</summary>
/// <param name="Span">The words of the date.</param>
/// <param name="Date">EDTF; null where the line counts back from a moment that the page does not tell ("32 min ago").</param>
/// <param name="IsUpdate">The line says that the article was changed then.</param>
/// <param name="IsPure">Nothing but the date stands in the line; else a name or a place does.</param>
internal sealed record Stamp(TextSpan Span, string? Date, bool IsUpdate, bool IsPure)
{
    /// <summary>When the article was changed, where the same line prints that too.</summary>
    public Stamp? Change { get; init; }
}
