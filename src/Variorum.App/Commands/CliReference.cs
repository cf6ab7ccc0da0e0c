using System.CommandLine;
using System.CommandLine.Help;
using System.Text;

namespace Variorum.App.Commands;

/// <summary>Makes <c>docs/cli.md</c> from the commands themselves. A test holds the file against it.</summary>
internal static class CliReference
{
    private const string Head =
        """
        # The command line

        This page is made from the program (`VARIORUM_WRITE_DOCS=1 dotnet test --filter CliReferenceTests`).

        ## Exit codes
        | code | meaning |
        | --- | --- |
        | 0 | done, perhaps with warnings |
        | 1 | something failed that should not: a fault of the program, or a casebook or report that could not be written |
        | 2 | wrong usage |
        | 3 | of what was given nothing could be read |

        Data and summaries go to the output, progress and complaints to the error stream. `NO_COLOR` is respected, and nothing moves where
        the error stream is not a terminal.


        """;

    public static string Markdown(RootCommand root)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append($"## Every command\n{Table(root.Options)}\n");
        foreach (var command in root.Subcommands) text.Append(Section(command));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Section(Command command)
    {
        var arguments = string.Concat(command.Arguments.Select(argument => $" {argument.Name}{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}"));
        var text = new StringBuilder($"## variorum {command.Name}{arguments}\n{command.Description}\n\n");
        foreach (var argument in command.Arguments) text.Append($"- `{argument.Name}`: {argument.Description}\n");
        text.Append('\n').Append(Table(command.Options)).Append("\nExamples:\n\n");
        foreach (var example in Examples.Of(command)) text.Append($"    {example}\n");
        return text.Append('\n').ToString();
    }

    private static string Table(IEnumerable<Option> options)
    {
        var rows = options.Where(option => option is not HelpOption).Select(Row).ToList();
        return rows.Count == 0 ? "" : $"| option | meaning |\n| --- | --- |\n{string.Concat(rows)}";
    }

    private static string Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Order(StringComparer.Ordinal).Select(name => $"`{name}`"));
        var value = option.HelpName is null ? "" : $" {option.HelpName}";
        return $"| {names}{value} | {option.Description!.Replace("|", "\\|", StringComparison.Ordinal)} |\n";
    }
}
