namespace Variorum.App.Rendering;

/// <summary>One file of a report.</summary>
public sealed record ReportFile
{
    /// <param name="path">Relative to the report's folder: names of lower-case letters, digits, hyphens and dots, with forward slashes between.</param>
    /// <exception cref="ArgumentException">The path could lead out of the folder, or some system could not store it.</exception>
    public ReportFile(string path, string content)
    {
        if (!ReportPaths.IsSafe(path)) throw new ArgumentException($"'{path}' is no path of a report.", nameof(path));
        Path = path;
        Content = content;
    }

    public string Path { get; }

    public string Content { get; }
}
