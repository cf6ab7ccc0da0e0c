namespace Variorum.Evaluation.Pages;

/// <summary>A page that was not read as it should be.</summary>
/// <param name="Missed">Four-word runs are too fine to read: the true paragraphs that are not in what was found.</param>
/// <param name="Extra">The paragraphs found that are not in the true body.</param>
public sealed record PageMiss(string Id, string Address, double F1, IReadOnlyList<string> Missed, IReadOnlyList<string> Extra);
