using Variorum.App.Cases;
using Variorum.App.Terminals;
using Variorum.Views;
using Variorum.Views.Wording;

namespace Variorum.App.Commands;

/// <summary>What <c>variorum collate</c> says when it is done; fits one screen.</summary>
internal sealed class CollateSummary(Terminal terminal, SummaryView view)
{
    private const int MostNames = 5;
    private const int Step = 2;

    public static void Print(Terminal terminal, SummaryView view, CollateResult result, int pruned, string casePath, string? report)
    {
        var summary = new CollateSummary(terminal, view);
        terminal.Say(WorkingCopy.Notice);
        summary.Held();
        summary.Changes(result, pruned);
        summary.Unread();
        summary.Questions();
        summary.Sums();
        if (terminal.Width is not null) terminal.Say("");
        if (view.Counts.Warnings > 0) terminal.Say($"{Plural.Of(view.Counts.Warnings, "warning")}: see the report.");
        terminal.Say($"Casebook: {casePath}");
        if (report is not null) terminal.Say($"Report:   {Path.Combine(report, "index.html")}");
    }

    private void Held()
    {
        var counts = view.Counts;
        terminal.Head(view.Matter.IsEmpty ? "What was read" : Listing.Of(view.Matter));
        terminal.Say(
            $"  {Plural.Of(counts.Snapshots, "document")}, {counts.ArticlesInWords()}"
            + (view.Period is null ? "" : $", published {view.Period}") + (counts.Undated > 0 ? $"; {FigureWords.Number(counts.Undated)} without a date" : ""), Step);
        terminal.Say(
            $"  {Plural.Of(counts.Quantities, "figure")}, {Plural.Of(counts.Dates, "date")}, {Plural.Of(counts.Questions, "question")}"
            + (counts.Accusations > 0 ? $"; read as accusations: {FigureWords.Number(counts.Accusations)} ({(counts.Answered == 0 ? "none" : FigureWords.Number(counts.Answered))} with a reply)" : ""), Step);
    }

    private void Changes(CollateResult result, int pruned)
    {
        if (result.Added == 0 && result.Replaced.Count == 0 && result.Gone.Count == 0 && pruned == 0) terminal.Say("  Nothing new since the last run.");
        if (result.Replaced.Count > 0) terminal.Say($"  Changed since the last run, both versions kept until --prune: {Names(result.Replaced)}", Step);
        if (result.Gone.Count > 0) terminal.Say($"  No longer there, kept until --prune: {Names(result.Gone)}", Step);
        if (pruned > 0) terminal.Say($"  Forgotten by --prune: {Plural.Of(pruned, "file version")}.");
    }

    private void Unread()
    {
        if (view.Counts.Unread == 0) return;
        terminal.Head($"Not read: {Plural.Of(view.Counts.Unread, "file")}.");
        foreach (var file in view.Unread.Take(MostNames)) terminal.Say($"  {file.Path}: {file.Reason}", Step * 2);
        if (view.Counts.Unread > MostNames) terminal.Say($"  and {FigureWords.Number(view.Counts.Unread - MostNames)} more: see the report, or variorum list.");
    }

    private void Questions()
    {
        if (view.MostToSee.IsEmpty) return;
        terminal.Head($"Questions with most to see, {view.MostToSee.Length} of {FigureWords.Number(view.Counts.Questions)} (by open conflicts, origins, alphabet):");
        foreach (var question in view.MostToSee) terminal.Say($"  {question.Text} {question.FiguresJoined(" | ")} ({question.Weight})", Step * 2);
    }

    private void Sums()
    {
        if (!view.Sums.Adding.IsEmpty)
        {
            terminal.Head($"Figures that add up, {view.Sums.Adding.Length} of {FigureWords.Number(view.Counts.Sums)} (what chance explains least comes first):");
            foreach (var sum in view.Sums.Adding) terminal.Say($"  {sum.Text} ({sum.Total.About})", Step * 2);
        }

        if (view.Sums.Failing.IsEmpty) return;
        terminal.Head($"Stated sums that do not add up, {view.Sums.Failing.Length} of {FigureWords.Number(view.Counts.FailedSums)}:");
        foreach (var sum in view.Sums.Failing) terminal.Say($"  {sum.Text} ({sum.Total.About}: {sum.Difference})", Step * 2);
    }

    private static string Names(List<string> paths) =>
        string.Join(", ", paths.Take(MostNames)) + (paths.Count > MostNames ? $" and {FigureWords.Number(paths.Count - MostNames)} more" : "");
}
