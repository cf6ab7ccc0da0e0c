using Variorum.App.Cases;
using Variorum.App.Terminals;
using Variorum.Views;
using Variorum.Views.Questions;
using Variorum.Views.Wording;

namespace Variorum.App.Commands;

/// <summary>What <c>variorum collate</c> says when it is done; fits one screen.</summary>
internal static class CollateSummary
{
    private const int MostNames = 5;

    public static void Print(Terminal terminal, SummaryView view, CollateResult result, int pruned, string casePath, string? report)
    {
        foreach (var line in Lines(view, result, pruned, casePath, report)) terminal.Say(line);
    }

    private static IEnumerable<string> Lines(SummaryView view, CollateResult result, int pruned, string casePath, string? report) =>
    [
        WorkingCopy.Notice,
        Held(view),
        .. Changes(result, pruned),
        .. Unread(view),
        .. Questions(view),
        .. Sums(view),
        .. view.Counts.Warnings > 0 ? [$"{Plural.Of(view.Counts.Warnings, "warning")}: see the report."] : Array.Empty<string>(),
        $"Casebook: {casePath}",
        .. report is null ? [] : new[] { $"Report:   {Path.Combine(report, "index.html")}" },
    ];

    private static string Held(SummaryView view)
    {
        var counts = view.Counts;
        var period = view.Period is null ? "" : $", those with a date published {view.Period}";
        return $"{Plural.Of(counts.Snapshots, "document")}, {Plural.Of(counts.Articles, "article")}{period}; "
            + $"{Plural.Of(counts.Quantities, "figure")}, {Plural.Of(counts.Dates, "date")}, {Plural.Of(counts.Questions, "question")}.";
    }

    private static IEnumerable<string> Changes(CollateResult result, int pruned)
    {
        if (result.Added == 0 && result.Replaced.Count == 0 && result.Gone.Count == 0 && pruned == 0) yield return "Nothing new since the last run.";
        if (result.Replaced.Count > 0) yield return $"Changed since the last run, both versions kept until --prune: {Names(result.Replaced)}";
        if (result.Gone.Count > 0) yield return $"No longer there, kept until --prune: {Names(result.Gone)}";
        if (pruned > 0) yield return $"Forgotten by --prune: {Plural.Of(pruned, "file version")}.";
    }

    private static IEnumerable<string> Unread(SummaryView view)
    {
        if (view.Counts.Unread == 0) yield break;
        yield return $"Not read: {Plural.Of(view.Counts.Unread, "file")}.";
        foreach (var file in view.Unread.Take(MostNames)) yield return $"  {file.Path}: {file.Reason}";
        if (view.Counts.Unread > MostNames) yield return $"  and {view.Counts.Unread - MostNames} more: see the report, or variorum list.";
    }

    private static IEnumerable<string> Questions(SummaryView view)
    {
        if (view.MostToSee.IsEmpty) yield break;
        yield return $"Questions with most to see, {view.MostToSee.Length} of {FigureWords.Number(view.Counts.Questions)} (open conflicts, then origins, then alphabet):";
        foreach (var question in view.MostToSee)
            yield return $"  {question.Text} {Figures(question)} ({Plural.Of(question.Printings, "article")}, {Plural.Of(question.Origins, "origin")})";
    }

    private static string Figures(QuestionLine question)
    {
        var more = question.DifferentFigures - question.Figures.Length;
        return string.Join(" | ", question.Figures) + (more > 0 ? $" | and {FigureWords.Number(more)} more" : "");
    }

    private static IEnumerable<string> Sums(SummaryView view)
    {
        if (!view.Sums.Adding.IsEmpty)
        {
            yield return $"Figures that add up, {view.Sums.Adding.Length} of {FigureWords.Number(view.Counts.Sums)} (what chance explains least comes first):";
            foreach (var sum in view.Sums.Adding) yield return $"  {sum.Text}";
        }

        if (view.Sums.Failing.IsEmpty) yield break;
        yield return $"Stated sums that do not add up, {view.Sums.Failing.Length} of {FigureWords.Number(view.Counts.FailedSums)}:";
        foreach (var sum in view.Sums.Failing) yield return $"  {sum.Text} ({sum.Difference})";
    }

    private static string Names(List<string> paths) =>
        string.Join(", ", paths.Take(MostNames)) + (paths.Count > MostNames ? $" and {paths.Count - MostNames} more" : "");
}
