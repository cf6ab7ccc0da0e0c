using Variorum.Pages;

namespace Variorum.App.Intake;

/// <summary>Reads a file's bytes, or says why not.</summary>
internal static class FileReader
{
    /// <summary>A snapshot, or null and the reason.</summary>
    public static (Snapshot? Snapshot, string? Refusal) Read(string location, long maxFileBytes)
    {
        try
        {
            // The limit is checked again: a file may have grown since it was found.
            using var stream = new FileStream(location, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
            if (stream.Length > maxFileBytes)
                return (null, $"it has {FileSize.Say(stream.Length)}, more than the {FileSize.Say(maxFileBytes)} that --max-file allows");
            var bytes = new byte[stream.Length];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read < bytes.Length
                ? (null, "it became shorter while it was read: try again")
                : (new Snapshot(bytes), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, FileErrors.Explain(error));
        }
    }
}
