using System.CommandLine;

namespace Variorum.App.Commands;

/// <summary>What people type, by command. A test runs through all commands and fails where one has none.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> ByCommand = new(StringComparer.Ordinal)
    {
        ["collate"] =
        [
            "variorum collate pile/",
            "variorum collate letters/ report.html --case matter.casebook --report matter-report",
            "variorum collate pile/ --sources sources.csv",
        ],
        ["report"] = ["variorum report matter.casebook -o matter-report"],
        ["export"] =
        [
            "variorum export matter.casebook --format jsonl -o matter.jsonl --pages pages/",
            "variorum export matter.casebook --format csv -o tables/",
        ],
        ["list"] = ["variorum list matter.casebook"],
        ["sources"] = ["variorum sources matter.casebook -o sources.csv"],
        ["check"] = ["variorum check matter.jsonl --pages pages/"],
    };

    public static IReadOnlyList<string> Of(Command command) =>
        command is RootCommand ? ByCommand["collate"] : ByCommand.GetValueOrDefault(command.Name, []);
}
