using Variorum.Views.Questions;

namespace Variorum.Views.Sources;

/// <param name="Figures">For each column the figures that the source prints, lowest first; empty where it prints none.</param>
public sealed record MatrixRow(QuestionLine Question, ImmutableArray<ImmutableArray<string>> Figures);
