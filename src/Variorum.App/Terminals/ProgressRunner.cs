using Spectre.Console;
using Variorum.App.Cases;

namespace Variorum.App.Terminals;

/// <summary>Runs long work with the progress that suits the terminal.</summary>
internal static class ProgressRunner
{
    public static async Task<T> RunAsync<T>(Terminal terminal, bool verbose, Func<ICollateProgress, Task<T>> work)
    {
        if (!terminal.IsInteractive || verbose) return await work(new LineProgress(terminal.Error, verbose));
        return await terminal.ErrorConsole.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new BarProgress(context)));
    }
}
