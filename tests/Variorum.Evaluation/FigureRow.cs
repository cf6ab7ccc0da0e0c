using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation;

/// <param name="Holds">Null where the figure has no floor.</param>
public sealed record FigureRow(string Set, Figure Figure, double? Floor, bool? Holds);
