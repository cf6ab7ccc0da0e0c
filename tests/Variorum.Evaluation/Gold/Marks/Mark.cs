using Variorum.Language;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>A header and the stretch of the plain text that it speaks of, in UTF-16 units.</summary>
public sealed record Mark(MarkHeader Header, TextSpan Span);
