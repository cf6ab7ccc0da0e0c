using System.Runtime.CompilerServices;

namespace Variorum.Tests;

/// <summary>Where the sources lie on this machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(Path.GetDirectoryName(ThisFile())!);

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Variorum.slnx")) ? folder : Find(Path.GetDirectoryName(folder)!);

    private static string ThisFile([CallerFilePath] string path = "") => File.Exists(path) ? path : AppContext.BaseDirectory;
}
