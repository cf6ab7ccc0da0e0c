using System.CommandLine;
using Variorum.Storage;

namespace Variorum.App.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public const string FullNames = "full";
    private const string Pseudonyms = "pseudonyms";

    public static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Say each file as it is done, and the program's own trace when it fails.",
        Recursive = true,
    };

    public static Argument<string> Case() => new("CASE") { Description = "A casebook that `variorum collate` made." };

    /// <exception cref="UsageException">There is no such file.</exception>
    public static CasebookStore OpenCase(ParseResult parsed, Argument<string> casebook)
    {
        var path = parsed.GetRequiredValue(casebook);
        return File.Exists(path)
            ? CasebookStore.OpenExisting(path)
            : throw new UsageException($"There is no casebook at {path}. Make one with: variorum collate PATH... --case {path}");
    }

    public static Option<string> Names()
    {
        var names = new Option<string>("--names")
        {
            Description = "Whether people are named: full, or pseudonyms (not yet made; refused).",
            DefaultValueFactory = _ => FullNames,
        };
        names.AcceptOnlyFromAmong(FullNames, Pseudonyms);
        return names;
    }

    /// <exception cref="UsageException">Pseudonyms were asked for, which this version does not make.</exception>
    public static void CheckNames(ParseResult parsed, Option<string> names)
    {
        if (parsed.GetValue(names) == Pseudonyms)
        {
            throw new UsageException(
                "--names pseudonyms is not possible yet: this version only makes working copies that name people. Use --names full, and do not publish what it writes.");
        }
    }
}
