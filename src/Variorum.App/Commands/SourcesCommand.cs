using System.CommandLine;
using System.Text;
using Variorum.App.Cases;
using Variorum.App.Sources;
using Variorum.App.Terminals;

namespace Variorum.App.Commands;

/// <summary><c>variorum sources</c>: a list of sources to fill in.</summary>
internal static class SourcesCommand
{
    private const string DefaultFile = "sources.csv";

    public static Command Create(Terminal terminal)
    {
        var casebook = CommonOptions.Case();
        var output = new Option<string>("-o", "--output") { HelpName = "FILE", Description = "The file to write; - is the output.", DefaultValueFactory = _ => DefaultFile };
        var force = new Option<bool>("--force") { Description = "Overwrite the file." };
        var command = new Command("sources", "Write a sources.csv to fill in, to be read back with `variorum collate --sources`.") { casebook, output, force };
        command.SetAction(parsed =>
        {
            using var store = CommonOptions.OpenCase(parsed, casebook);
            var read = CaseReader.Read(store);
            var file = parsed.GetRequiredValue(output);
            if (file == "-")
            {
                SourceListFile.Write(terminal.Output, read, store.SourceList());
                return ExitCodes.Done;
            }

            // A list that somebody has filled in is an afternoon's work.
            if (File.Exists(file) && !parsed.GetValue(force)) throw new UsageException($"{file} is there already. Choose another name with -o, or overwrite it with --force.");
            using (var writer = new StreamWriter(file, append: false, new UTF8Encoding(false))) SourceListFile.Write(writer, read, store.SourceList());
            terminal.Say($"Fill in {file}, then: variorum collate PATH... --case {parsed.GetRequiredValue(casebook)} --sources {file}");
            return ExitCodes.Done;
        });
        return command;
    }
}
