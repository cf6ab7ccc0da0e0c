using Variorum.Views.Plots;

namespace Variorum.Views.Questions;

/// <summary>A question with its figures in a small picture.</summary>
public sealed record QuestionGlance(QuestionLine Line, PlotView Plot)
{
    /// <summary>One figure alone compares nothing, however often it is printed.</summary>
    public bool IsWorthDrawing => Plot.Marks.Select(mark => mark.Figure).Distinct(StringComparer.Ordinal).Count() > 1;
}
