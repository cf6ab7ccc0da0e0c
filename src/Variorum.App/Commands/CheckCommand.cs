using System.CommandLine;
using Variorum.App.Export.Validation;
using Variorum.App.Terminals;

namespace Variorum.App.Commands;

/// <summary><c>variorum check</c>: holds an export against its contract.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var export = new Argument<string>("EXPORT") { Description = "A file that `variorum export --format jsonl` wrote." };
        var pages = new Option<string>("--pages") { HelpName = "DIR", Description = "The page texts that `variorum export --pages` wrote.", Required = true };
        var command = new Command("check", "Check an export: its form, and that every quotation stands where it says.") { export, pages };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(export);
            if (!File.Exists(file)) throw new UsageException($"{file}: there is no such file.");
            var problems = ExportValidator.Validate(file, parsed.GetRequiredValue(pages));
            foreach (var problem in problems) terminal.Complain($"{file}: {problem}");
            terminal.Say(problems.Count == 0 ? $"{file}: nothing wrong." : $"{file}: {problems.Count} problems.");
            return problems.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
        });
        return command;
    }
}
