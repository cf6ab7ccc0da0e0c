using System.Text.Json;

namespace Variorum.App.Export.Validation;

/// <summary>Holds an export against its contract, knowing nothing of how it was made.</summary>
public static class ExportValidator
{
    /// <summary>All that is wrong, each in a sentence; empty where nothing is.</summary>
    /// <param name="exportPath">The JSON Lines file.</param>
    /// <param name="pagesFolder">The folder with the page texts, one <c>&lt;snapshot id&gt;.txt</c> for each snapshot.</param>
    public static IReadOnlyList<string> Validate(string exportPath, string pagesFolder)
    {
        var problems = new List<string>();
        var lines = ReadLines(exportPath, problems);
        FormCheck.Run(lines, problems);
        // What follows reads fields that the check of the form has found to be there.
        if (problems.Count > 0) return problems;
        OrderCheck.Run(lines, problems);
        ReferenceCheck.Run(lines, problems);
        PageCheck.Run(lines, pagesFolder, problems);
        return problems;
    }

    private static List<CheckedLine> ReadLines(string path, List<string> problems)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) problems.Add("The file begins with a byte-order mark.");
        if (bytes.AsSpan().Contains((byte)'\r')) problems.Add("The file has carriage returns between or in its lines.");
        if (bytes.Length > 0 && bytes[^1] != (byte)'\n') problems.Add("The last line has no end.");
        var lines = new List<CheckedLine>();
        var number = 0;
        foreach (var text in System.Text.Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.None)[..^(bytes.Length > 0 && bytes[^1] == '\n' ? 1 : 0)])
        {
            number++;
            try
            {
                lines.Add(new CheckedLine(number, JsonDocument.Parse(text).RootElement));
            }
            catch (JsonException error)
            {
                problems.Add($"Line {number} is not JSON: {error.Message}");
            }
        }

        return lines;
    }
}
