namespace Variorum.Evaluation.Sets;

/// <summary>Where the sets lie on this machine.</summary>
/// <param name="Root">The repository.</param>
/// <param name="Shared">The folder with the sets that are not ours to publish; it need not exist.</param>
public sealed record Places(string Root, string Shared)
{
    private const string SharedVariable = "VARIORUM_SHARED";

    public string Baseline => Path.Combine(Root, "tests", "Variorum.Evaluation", "baseline.json");

    public string InRoot(string path) => Path.Combine(Root, path);

    public string InShared(string path) => Path.Combine(Shared, path);

    /// <exception cref="DirectoryNotFoundException">The program does not run inside the repository.</exception>
    public static Places Find()
    {
        var root = RootAbove(AppContext.BaseDirectory) ?? RootAbove(Environment.CurrentDirectory)
            ?? throw new DirectoryNotFoundException("Neither the program nor the current folder lies in the repository: no Variorum.slnx above them.");
        var shared = Environment.GetEnvironmentVariable(SharedVariable) is { Length: > 0 } given ? given : Path.Combine(root, "..", "shared");
        return new Places(root, Path.GetFullPath(shared));
    }

    private static string? RootAbove(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "Variorum.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
