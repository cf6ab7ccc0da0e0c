using Variorum.Expressions.Dates;

namespace Variorum.Collation.Questions;

/// <summary>Tells questions apart that would read alike: by all that is said of whom they count, and by the year that their figures are about.</summary>
internal static class DistinctTexts
{
    /// <param name="questions">Each with its text in full, which is made only where two read alike.</param>
    public static ImmutableArray<Question> Of(IEnumerable<(Question Question, Func<string> Full)> questions) =>
    [
        .. questions
            .GroupBy(entry => entry.Question.Text, StringComparer.Ordinal)
            .SelectMany(alike => alike.Skip(1).Any() ? alike.Select(entry => entry.Question with { Text = entry.Full() }) : alike.Select(entry => entry.Question))
            .GroupBy(question => question.Text, StringComparer.Ordinal)
            .SelectMany(alike => alike.Skip(1).Any() ? alike.Select(WithYear) : alike),
    ];

    private static Question WithYear(Question question)
    {
        var years = question.Readings.Select(reading => EdtfParser.TryParse(reading.AsOf, out var time) && time.Earliest?.Year == time.Latest?.Year ? time.Earliest?.Year : null).Distinct().ToList();
        return years is [{ } year] ? question with { Text = $"{question.Text.TrimEnd('?')} ({year})?" } : question;
    }
}
