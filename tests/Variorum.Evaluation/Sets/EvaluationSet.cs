using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation.Sets;

/// <summary>One kind of data with a gold standard.</summary>
/// <param name="Takes">What it is given, for the usage message: <c>FILE.json</c>, <c>DIR</c>.</param>
/// <param name="Describe">In a few words.</param>
/// <param name="DefaultPath">Where the set lies that is run when no path is given; null where there is none.</param>
/// <param name="Run">Scores the data at a path.</param>
public sealed record EvaluationSet(
    string Name, string Takes, string Describe, Func<Places, string?> DefaultPath, Func<string, Score> Run)
{
    /// <summary>The files that the default run depends on, from its path: what their common hash is taken over.</summary>
    public Func<string, IEnumerable<string>> Files { get; init; } = AllFiles;

    /// <summary>The path to run without a path given, where something is there.</summary>
    public string? Present(Places places) => DefaultPath(places) is { } path && Path.Exists(path) ? path : null;

    public static IEnumerable<string> AllFiles(string path) =>
        File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories);
}
