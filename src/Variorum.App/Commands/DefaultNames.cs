namespace Variorum.App.Commands;

/// <summary>What things are called when the user does not say.</summary>
internal static class DefaultNames
{
    /// <summary>A pile in <c>matter/</c> or <c>matter.html</c> has its casebook in <c>matter.casebook</c>, in the current folder.</summary>
    public static string Casebook(string firstPath)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(firstPath));
        var name = Directory.Exists(full) ? Path.GetFileName(full) : Path.GetFileNameWithoutExtension(full);
        return (name.Length > 0 ? name : "pile") + ".casebook";
    }

    /// <summary>The report on <c>matter.casebook</c> lies beside it in <c>matter-report</c>.</summary>
    public static string Report(string casebook) =>
        Path.Combine(Path.GetDirectoryName(casebook) ?? string.Empty, Path.GetFileNameWithoutExtension(casebook) + "-report");
}
