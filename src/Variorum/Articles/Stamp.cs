namespace Variorum.Articles;

/// <summary>A line or part of one that prints when an article appeared or was changed.</summary>
/// <param name="Span">The words of the date, with its time of day.</param>
/// <param name="Date">EDTF.</param>
internal sealed record Stamp(TextSpan Span, string Date, bool IsUpdate);
