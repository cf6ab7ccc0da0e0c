using Variorum.Claims;

namespace Variorum.Collation.Questions;

/// <summary>Says a question in words.</summary>
internal static class QuestionText
{
    public static string Of(Measure measure, string counted) => measure switch
    {
        Measure.Money or Measure.Area or Measure.Duration or Measure.Age or Measure.Distance or Measure.Percentage =>
            $"What figures are given for “{counted}”?",
        _ => $"How many {counted}?",
    };
}
