using Variorum.App;

namespace Variorum.Tests.App;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static async Task<CommandRun> OfAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Collates into <c>case</c> and <c>report</c> in a folder.</summary>
    public static Task<CommandRun> CollateAsync(TempFolder folder, params string[] args) =>
        OfAsync(["collate", .. args, "--case", folder["matter.casebook"], "--report", folder["matter-report"]]);

    /// <summary>The export of the folder's casebook.</summary>
    public static async Task<string> ExportAsync(TempFolder folder)
    {
        var run = await OfAsync("export", folder["matter.casebook"], "-o", folder["export.jsonl"], "--pages", folder["pages"]);
        return run.ExitCode == ExitCodes.Done
            ? await File.ReadAllTextAsync(folder["export.jsonl"])
            : throw new InvalidOperationException(run.Error);
    }
}
