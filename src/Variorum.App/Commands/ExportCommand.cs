using System.CommandLine;
using Variorum.App.Cases;
using Variorum.App.Export;
using Variorum.App.Terminals;

namespace Variorum.App.Commands;

/// <summary><c>variorum export</c>: the casebook for other programs.</summary>
internal static class ExportCommand
{
    private const string JsonLines = "jsonl";
    private const string Csv = "csv";

    public static Command Create(Terminal terminal)
    {
        var casebook = CommonOptions.Case();
        var format = new Option<string>("--format") { Description = "jsonl: one file, complete. csv: a folder with one file a kind.", DefaultValueFactory = _ => JsonLines };
        format.AcceptOnlyFromAmong(JsonLines, Csv);
        var output = new Option<string?>("-o", "--output") { HelpName = "FILE", Description = "The file (jsonl) or folder (csv) to write. Without it jsonl goes to the output." };
        var pages = new Option<string?>("--pages") { HelpName = "DIR", Description = "Also write every page text here, as <snapshot id>.txt." };
        var names = CommonOptions.Names();
        var command = new Command("export", "Write the casebook as JSON Lines or CSV.") { casebook, format, output, pages, names };
        command.SetAction(parsed =>
        {
            CommonOptions.CheckNames(parsed, names);
            var target = parsed.GetValue(output);
            if (parsed.GetValue(format) == Csv && target is null)
                throw new UsageException("--format csv writes a folder: say which with -o DIR.");
            using var store = CommonOptions.OpenCase(parsed, casebook);
            var read = CaseReader.Read(store);
            var lines = new ExportLines(read).All();
            if (parsed.GetValue(format) == Csv) CsvFolderWriter.Write(target!, lines);
            else WriteJsonLines(terminal, target, lines);
            if (parsed.GetValue(pages) is { } folder) PageTexts.Write(read, folder);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void WriteJsonLines(Terminal terminal, string? target, IEnumerable<ExportLine> lines)
    {
        if (target is not null)
        {
            using var file = File.Create(target);
            JsonLinesWriter.Write(file, lines);
            return;
        }

        using var memory = new MemoryStream();
        JsonLinesWriter.Write(memory, lines);
        terminal.Output.Write(System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
    }
}
