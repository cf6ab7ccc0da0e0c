using Variorum.Claims;

namespace Variorum.Collation.Questions;

/// <summary>Says a question in words.</summary>
internal static class QuestionText
{
    public static string Of(Measure measure, string counted) => measure switch
    {
        Measure.Money => $"What sums of money are given with “{counted}”?",
        Measure.Area => $"What areas are given with “{counted}”?",
        Measure.Distance => $"What distances are given with “{counted}”?",
        Measure.Duration => $"What lengths of time are given with “{counted}”?",
        Measure.Age => $"What ages are given with “{counted}”?",
        Measure.Percentage => $"What percentages are given with “{counted}”?",
        _ => $"How many {counted}?",
    };
}
