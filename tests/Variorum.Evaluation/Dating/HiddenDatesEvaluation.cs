using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Dating;

/// <summary>Whether the texts of the invented matters that print their date would be dated right without it.</summary>
internal static class HiddenDatesEvaluation
{
    /// <param name="path">A folder of matters.</param>
    public static Score Run(string path)
    {
        var (bounded, enclosed, holding, widths, misses) = (new Share(), new Share(), new Share(), new List<int>(), new List<Miss>());
        foreach (var dated in ExamplesEvaluation.MatterFolders(path).AsParallel().AsOrdered().SelectMany(folder => new HiddenDateMatter(folder).Date()))
        {
            var bounds = new[] { dated.First, dated.Last }.Count(bound => bound is not null);
            bounded.Add(bounds > 0);
            enclosed.Add(bounds == 2);
            holding.Add(bounds - dated.Wrong, bounds);
            if (dated is { First: { } first, Last: { } last }) widths.Add(last.DayNumber - first.DayNumber + 1);
            if (dated.Wrong > 0) misses.Add(new Miss("true", dated.Document, $"{dated.Published:yyyy-MM-dd}, found '{dated.First:yyyy-MM-dd}' to '{dated.Last:yyyy-MM-dd}'"));
        }

        return new Score(
            [bounded.Of("bounded", " dated texts"), enclosed.Of("enclosed", " dated texts"), holding.Of("true", " bounds"), new Figure("days", Median(widths), $"between the bounds of {widths.Count} texts that have both, the median", Better.Lower)],
            [.. misses]);
    }

    private static double Median(List<int> widths) => widths.Count == 0 ? 0 : widths.Order().ElementAt(widths.Count / 2);
}
