using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Gathers the answers that give one figure in whatever words; the same figure about another time is another reading.</summary>
internal static class ReadingFinder
{
    /// <summary>By value, lowest first.</summary>
    public static ImmutableArray<ReadingGroup> Find(AnswerGroup question)
    {
        var core = question.Core.ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. question.All
                .GroupBy(answer => (answer.IsPercentage, answer.Quantity.Amount.Value, answer.Quantity.Amount.Min, answer.Quantity.Amount.Max))
                .SelectMany(group => ByUnit([.. group]))
                .SelectMany(ByTime)
                .Select(answers => ToReading(answers, core))
                .OrderBy(reading => reading.First.Size)
                .ThenBy(reading => reading.Id),
        ];
    }

    /// <summary>Fourteen days are not fourteen months, nor euros crowns; what is said in no unit goes with the most of the others.</summary>
    private static List<List<Answer>> ByUnit(List<Answer> answers)
    {
        var units = answers.Where(IsMeasured).GroupBy(answer => answer.Subject, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal).Select(unit => unit.ToList()).ToList();
        if (units.Count < 2) return [answers];
        units.MaxBy(unit => unit.Count)!.AddRange(answers.Where(answer => !IsMeasured(answer)));
        return units;
    }

    private static bool IsMeasured(Answer answer) => answer.Quantity.Unit is not null && answer.Family is Family.Money or Family.Extent or Family.Time;

    /// <summary>What is said of no time goes with the most of the others.</summary>
    private static List<List<Answer>> ByTime(List<Answer> answers)
    {
        var readings = new List<List<Answer>>();
        foreach (var answer in answers.Where(answer => answer.Time is not null).OrderBy(answer => answer.Time!.Value.Earliest ?? DateOnly.MinValue).ThenBy(answer => answer.Quantity.Id))
        {
            var last = readings.LastOrDefault();
            if (last is null || AnswerTimes.Apart(last[^1].Time, answer.Time) || last[^1].IsOtherThan(answer)) readings.Add([answer]);
            else last.Add(answer);
        }

        if (readings.Count == 0) readings.Add([]);
        readings.MaxBy(reading => reading.Count)!.AddRange(answers.Where(answer => answer.Time is null));
        return readings;
    }

    private static ReadingGroup ToReading(List<Answer> answers, HashSet<object?> core)
    {
        var ordered = answers.OrderBy(answer => answer.Quantity.Anchor).ThenBy(answer => answer.Quantity.Id).ToImmutableArray();
        var own = ordered.Where(core.Contains).ToImmutableArray();
        // A figure that is told again days later is not about the later day.
        var times = ordered.Select(answer => answer.Time).OfType<Edtf>()
            .OrderBy(time => time.Latest ?? DateOnly.MaxValue).ThenByDescending(time => time.Earliest ?? DateOnly.MinValue)
            .Select(time => (Edtf?)time).ToList();
        return new ReadingGroup(
            Identifier.OfGroup("reading", ordered.Select(answer => answer.Quantity.Id)), ordered, own.IsEmpty ? ordered : own,
            times.FirstOrDefault(), times.LastOrDefault());
    }
}
