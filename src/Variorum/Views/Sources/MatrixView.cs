namespace Variorum.Views.Sources;

/// <summary>Sources against questions: who answers what, at a glance.</summary>
/// <param name="Sources">The columns: those with most articles, then by alphabet.</param>
/// <param name="MoreSources">How many sources have no column for want of room.</param>
/// <param name="Rows">In the order of <see cref="Questions.QuestionOrder"/>.</param>
public sealed record MatrixView(ImmutableArray<SourceLine> Sources, int MoreSources, ImmutableArray<MatrixRow> Rows);
