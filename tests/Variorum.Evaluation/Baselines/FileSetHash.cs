using System.Security.Cryptography;
using System.Text;

namespace Variorum.Evaluation.Baselines;

/// <summary>One hash for many files.</summary>
public static class FileSetHash
{
    /// <summary>SHA-256 over the sorted lines "name, hash of the bytes"; names are relative to a folder, with slashes.</summary>
    public static string Of(string folder, IEnumerable<string> files)
    {
        var lines = files
            .Select(file => (Name: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => $"{entry.Name}\t{Hash(entry.File)}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    private static string Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
