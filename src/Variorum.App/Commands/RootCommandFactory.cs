using System.CommandLine;
using System.CommandLine.Help;
using Variorum.App.Terminals;

namespace Variorum.App.Commands;

/// <summary>Puts the commands together.</summary>
internal static class RootCommandFactory
{
    private const string Description =
        """
        Reads a pile of documents by opposed sources about one contested matter and shows who says what, since when, on whose authority,
        in how many independent voices, and whether the figures add up. It never says who is right.

        Exit codes: 0 done (also with warnings), 1 something failed, 2 wrong usage, 3 nothing could be read.
        """;

    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(Description)
        {
            CollateCommand.Create(terminal),
            ReportCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ListCommand.Create(terminal),
            SourcesCommand.Create(terminal),
            CheckCommand.Create(terminal),
            CommonOptions.Verbose,
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
