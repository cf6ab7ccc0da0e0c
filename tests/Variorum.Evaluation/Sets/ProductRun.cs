using Variorum.App;
using Variorum.Evaluation.Export;

namespace Variorum.Evaluation.Sets;

/// <summary>A pile run through the product, from files to export, in a folder that is removed afterwards.</summary>
public sealed class ProductRun : IDisposable
{
    private readonly string _folder;

    private ProductRun(string folder) => _folder = folder;

    public string ExportPath => Path.Combine(_folder, "export.jsonl");

    public string PagesPath => Path.Combine(_folder, "pages");

    public ExportFile Export() => ExportFile.Load(ExportPath);

    /// <exception cref="ProductFailedException">The product did not end well.</exception>
    public static ProductRun Collate(string pile)
    {
        var run = new ProductRun(Directory.CreateTempSubdirectory("variorum-evaluation-").FullName);
        var casebook = Path.Combine(run._folder, "pile.casebook");
        try
        {
            Call("collate", pile, "--case", casebook, "--report", Path.Combine(run._folder, "report"));
            Call("export", casebook, "--format", "jsonl", "-o", run.ExportPath, "--pages", run.PagesPath);
            return run;
        }
        catch
        {
            run.Dispose();
            throw;
        }
    }

    /// <summary>The text that the product read from a document, by the document's file name; null where it read none.</summary>
    public string? PageText(ExportFile export, string fileName)
    {
        var snapshot = export.Of("snapshot").FirstOrDefault(s => s.Texts("paths").Any(path => Path.GetFileName(path) == fileName));
        return snapshot.Text("id") is { } id ? File.ReadAllText(Path.Combine(PagesPath, id + ".txt")) : null;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Call(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.RunAsync(arguments, output, error).GetAwaiter().GetResult();
        if (code != ExitCodes.Done) throw new ProductFailedException($"variorum {arguments[0]} ended with {code}: {error}");
    }
}
