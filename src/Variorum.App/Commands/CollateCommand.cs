using System.CommandLine;
using Variorum.App.Cases;
using Variorum.App.Intake;
using Variorum.App.Sources;
using Variorum.App.Terminals;
using Variorum.Storage;
using Variorum.Views;

namespace Variorum.App.Commands;

/// <summary><c>variorum collate</c>: the main job, from files to report.</summary>
internal static class CollateCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders to read.", Arity = ArgumentArity.OneOrMore };
        var casebook = new Option<string?>("--case") { HelpName = "FILE", Description = "The casebook to make or extend. Without it: named after the first PATH, in the current folder." };
        var report = new Option<string?>("--report") { HelpName = "DIR", Description = "The folder for the report. Without it: named after the casebook." };
        var sources = new Option<string?>("--sources") { HelpName = "FILE", Description = "A filled-in list from `variorum sources`: what it says wins over what was inferred." };
        var maxFile = new Option<string>("--max-file") { HelpName = "SIZE", Description = "Refuse larger files, as 64MB or 500KB.", DefaultValueFactory = _ => "64MB" };
        var prune = new Option<bool>("--prune") { Description = "Forget earlier versions of files that changed, and files that are gone." };
        var threads = new Option<int>("--threads") { HelpName = "N", Description = "How many files to read at a time. The answer does not depend on it.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var names = CommonOptions.Names();
        var command = new Command("collate", "Read files and folders, make or extend the casebook, and write the report.")
        {
            paths, casebook, report, sources, maxFile, prune, threads, names,
        };
        command.SetAction((parsed, cancellation) =>
        {
            CommonOptions.CheckNames(parsed, names);
            var given = parsed.GetRequiredValue(paths);
            var file = parsed.GetValue(casebook) ?? DefaultNames.Casebook(given[0]);
            var options = new Options(
                given,
                file,
                parsed.GetValue(report) ?? DefaultNames.Report(file),
                parsed.GetValue(sources),
                FileSize.Parse(parsed.GetValue(maxFile)!) ?? throw new UsageException($"--max-file takes a size such as 64MB, at most 2 GB, not '{parsed.GetValue(maxFile)}'."),
                parsed.GetValue(prune),
                parsed.GetValue(threads) is > 0 and var count ? count : throw new UsageException("--threads takes a whole number from 1 up."),
                parsed.GetValue(CommonOptions.Verbose));
            return RunAsync(terminal, options, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Options options, CancellationToken cancellation)
    {
        // The list is read first: a mistake in it should not cost a long reading.
        var sourceList = options.Sources is null ? null : SourceListFile.Read(options.Sources);
        var existed = File.Exists(options.Case);
        if (!existed && options.Paths.All(path => !Path.Exists(path))) return NothingThere(terminal, options.Paths);
        using var store = CasebookStore.OpenOrCreate(options.Case);
        store.SetMaxFileBytes(options.MaxFileBytes);
        if (sourceList is not null) store.ReplaceSourceList(sourceList);
        IReadOnlyCollection<string> leaveOut = options.Sources is null
            ? [options.Case, options.Report]
            : [options.Case, options.Report, options.Sources];
        var result = await ProgressRunner.RunAsync(
            terminal,
            options.Verbose,
            progress => new CollateRun(store, progress, options.Threads, options.MaxFileBytes).RunAsync(options.Paths, leaveOut, cancellation));
        foreach (var missing in result.Missing) terminal.Complain($"{missing}: there is no such file or folder.");
        if (options.Verbose) result.Faults.ForEach(fault => terminal.Error.WriteLine(fault));
        var pruned = options.Prune ? store.Prune() : 0;
        if (result.Read == 0 && result.Gone.Count == 0 && store.Files().Count == 0) return NothingRead(terminal, store, options);
        var casebook = CaseReader.Read(store);
        var written = await ReportStep.WriteAsync(terminal, casebook, options.Report, cancellation);
        CollateSummary.Print(terminal, new CasebookViews(casebook).Summary, result, pruned, options.Case, written ? options.Report : null);
        return written && result.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static int NothingThere(Terminal terminal, IEnumerable<string> paths)
    {
        foreach (var path in paths) terminal.Complain($"{path}: there is no such file or folder.");
        return ExitCodes.NothingRead;
    }

    private static int NothingRead(Terminal terminal, CasebookStore store, Options options)
    {
        foreach (var (_, file) in store.Unread()) terminal.Complain($"{file.Path}: {file.Reason}.");
        terminal.Complain($"Nothing could be read in {string.Join(", ", options.Paths)}. Plain text and HTML are read.");
        return ExitCodes.NothingRead;
    }

    private sealed record Options(
        IReadOnlyList<string> Paths, string Case, string Report, string? Sources, long MaxFileBytes, bool Prune, int Threads, bool Verbose);
}
