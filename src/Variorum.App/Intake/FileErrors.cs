namespace Variorum.App.Intake;

/// <summary>Says why a file or folder could not be used, in plain words and without its name.</summary>
internal static class FileErrors
{
    public static string Explain(Exception error) => error switch
    {
        UnauthorizedAccessException => "you may not read it: its permissions forbid it",
        FileNotFoundException or DirectoryNotFoundException => "it is not there, or its name cannot be used on this system",
        PathTooLongException => "its path is too long for this system",
        IOException when IsLinkLoop(error) => "it is a link that leads back to itself",
        IOException => $"the system could not read it ({error.Message})",
        _ => error.Message,
    };

    // ELOOP has no exception of its own.
    private static bool IsLinkLoop(Exception error) =>
        error.Message.Contains("symbolic link", StringComparison.OrdinalIgnoreCase)
        || error.Message.Contains("Too many levels", StringComparison.OrdinalIgnoreCase);
}
