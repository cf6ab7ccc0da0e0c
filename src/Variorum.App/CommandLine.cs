using System.CommandLine;
using Variorum.App.Commands;
using Variorum.App.Terminals;
using Variorum.Storage;

namespace Variorum.App;

/// <summary>The whole program as one function of its arguments.</summary>
public static class CommandLine
{
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var terminal = new Terminal(output, error);
        var parsed = RootCommandFactory.Create(terminal).Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            foreach (var problem in parsed.Errors) terminal.Complain(problem.Message);
            terminal.Complain($"Help: {string.Join(' ', HelpPath(parsed))} --help");
            return ExitCodes.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellation);
        }
        catch (UsageException wrong)
        {
            terminal.Complain(wrong.Message);
            return ExitCodes.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            terminal.Complain("Stopped. What was reported as done is kept: the same command goes on from there.");
            return ExitCodes.Failed;
        }
        catch (Exception fault)
        {
            Report(terminal, fault, args.Contains("--verbose", StringComparer.Ordinal));
            return ExitCodes.Failed;
        }
    }

    private static IEnumerable<string> HelpPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? ["variorum"] : ["variorum", parsed.CommandResult.Command.Name];

    private static void Report(Terminal terminal, Exception fault, bool verbose)
    {
        var expected = fault is CasebookStoreException or IOException or UnauthorizedAccessException;
        terminal.Complain(expected ? fault.Message : $"Internal error: {fault.Message} Please report this, with what --verbose prints.");
        // The stack trace is many lines by nature: it is not cleaned of line breaks.
        if (verbose) terminal.Error.WriteLine(fault);
    }
}
