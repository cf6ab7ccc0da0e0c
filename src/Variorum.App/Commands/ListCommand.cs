using System.CommandLine;
using Variorum.App.Cases;
using Variorum.App.Terminals;
using Variorum.Collation;

namespace Variorum.App.Commands;

/// <summary><c>variorum list</c>: what is in a casebook, a line a file, tab-separated.</summary>
internal static class ListCommand
{
    public static Command Create(Terminal terminal)
    {
        var casebook = CommonOptions.Case();
        var command = new Command("list", "List the files of a casebook with their articles: state, snapshot, path, articles (tab-separated).") { casebook };
        command.SetAction(parsed =>
        {
            using var store = CommonOptions.OpenCase(parsed, casebook);
            foreach (var line in Lines(CaseReader.Read(store))) terminal.Output.WriteLine(line);
            return ExitCodes.Done;
        });
        return command;
    }

    private static IEnumerable<string> Lines(Casebook casebook)
    {
        var articles = casebook.Articles.ToLookup(article => article.Article.Snapshot);
        foreach (var (file, snapshot) in casebook.Snapshots
            .SelectMany(snapshot => snapshot.Files.Select(file => (File: file, Snapshot: snapshot)))
            .OrderBy(row => row.File.Path, StringComparer.Ordinal).ThenBy(row => row.Snapshot.Id))
        {
            var titles = articles[snapshot.Id].Select(article => article.Article.Title?.Quote ?? "(no title)");
            yield return Row(file.State.ToString().ToLowerInvariant(), snapshot.Id.Value[..12], file.Path, string.Join(" | ", titles));
        }

        foreach (var file in casebook.Unread) yield return Row("unread", "-", file.Path, file.Reason);
    }

    private static string Row(params string[] cells) => string.Join('\t', cells.Select(DisplayText.Clean));
}
