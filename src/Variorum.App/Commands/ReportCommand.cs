using System.CommandLine;
using Variorum.App.Cases;
using Variorum.App.Terminals;

namespace Variorum.App.Commands;

/// <summary><c>variorum report</c>: the casebook for people.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var casebook = CommonOptions.Case();
        var output = new Option<string>("-o", "--output") { HelpName = "DIR", Description = "The folder to write: a new one, or that of an earlier report.", Required = true };
        var names = CommonOptions.Names();
        var command = new Command("report", "Write the report: a folder of pages that opens in any browser, without a network.") { casebook, output, names };
        command.SetAction(async (parsed, cancellation) =>
        {
            CommonOptions.CheckNames(parsed, names);
            using var store = CommonOptions.OpenCase(parsed, casebook);
            var folder = parsed.GetRequiredValue(output);
            if (!await ReportStep.WriteAsync(terminal, CaseReader.Read(store), folder, cancellation)) return ExitCodes.Failed;
            terminal.Say($"The report lies in {Path.Combine(folder, "index.html")}");
            return ExitCodes.Done;
        });
        return command;
    }
}
