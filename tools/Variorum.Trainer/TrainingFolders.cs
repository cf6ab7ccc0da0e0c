using System.Security.Cryptography;

namespace Variorum.Trainer;

/// <summary>Where the training reads its data and writes its models.</summary>
public sealed record TrainingFolders(string DataFolder, string ModelFolder)
{
    public string Data(string relativePath) => Path.Combine(DataFolder, relativePath);

    public string Model(string fileName) => Path.Combine(ModelFolder, fileName);

    /// <summary>SHA-256 of the files' bytes, one after another.</summary>
    public static string HashOf(IEnumerable<string> paths)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths)
            hash.AppendData(File.ReadAllBytes(path));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
