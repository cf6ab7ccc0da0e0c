using Variorum.Collation.Arithmetic;
using Variorum.Expressions.Dates;

namespace Variorum.Collation.Questions.Asking;

/// <summary>Tells questions apart that would read alike: by all that is said of whom they count, by the year that their figures are about, by a source's own words, and where none of these is enough, by the figures.</summary>
internal static class DistinctTexts
{
    public static ImmutableArray<Question> Of(IEnumerable<Wording> questions)
    {
        var all = questions.ToList();
        var taken = all.Select(wording => wording.Question.Text).ToHashSet(StringComparer.Ordinal);
        return [.. all.GroupBy(wording => wording.Question.Text, StringComparer.Ordinal).SelectMany(alike => alike.Skip(1).Any() ? Apart([.. alike], taken) : alike.Select(wording => wording.Question))];
    }

    /// <summary>Years tell questions apart only where each has its own.</summary>
    private static IEnumerable<Question> Apart(List<Wording> alike, HashSet<string> taken)
    {
        var years = alike.ConvertAll(wording => YearOf(wording.Question));
        var byYear = years.TrueForAll(year => year is not null) && years.Distinct().Count() == years.Count;
        return alike.Select((wording, place) => wording.Question with
        {
            Text = wording.Writer.Fuller().FirstOrDefault(taken.Add) ?? (byYear ? Behind(wording.Question.Text, $"{years[place]}")
                : wording.Writer.Quoting(wording.Question.Text).FirstOrDefault(taken.Add) ?? (Figures(wording.Question) is { } figures ? Behind(wording.Question.Text, figures) : wording.Question.Text)),
        });
    }

    /// <summary>"How many flats were there (334 to 702)?"</summary>
    public static string Behind(string question, string remark) => $"{question.TrimEnd('?')} ({remark})?";

    private static int? YearOf(Question question) =>
        question.Readings.Select(reading => EdtfParser.TryParse(reading.AsOf, out var time) && time.Earliest?.Year == time.Latest?.Year ? time.Earliest?.Year : null).Distinct().ToList() is [{ } year] ? year : null;

    private static string? Figures(Question question)
    {
        var figures = question.Readings.SelectMany(reading => new[] { reading.Value, reading.Min, reading.Max }).OfType<decimal>().Distinct().Order().ToList();
        return figures switch
        {
            [] => null,
            [var one] => NoteWriter.Grouped(one),
            _ => $"{NoteWriter.Grouped(figures[0])} to {NoteWriter.Grouped(figures[^1])}",
        };
    }
}
