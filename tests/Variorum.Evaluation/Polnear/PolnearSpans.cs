using Variorum.Language;

namespace Variorum.Evaluation.Polnear;

/// <summary>Who speaks, what shows it, and what is said; each span once.</summary>
public sealed record PolnearSpans(HashSet<TextSpan> Sources, HashSet<TextSpan> Cues, HashSet<TextSpan> Contents);
