using System.Text.Json;

namespace Variorum.App.Export.Validation;

/// <summary>Checks that every line has a known kind and its fields, each of its type.</summary>
internal static class FormCheck
{
    public static void Run(IReadOnlyList<CheckedLine> lines, List<string> problems)
    {
        if (lines.Count == 0 || lines[0].Kind != "casebook") problems.Add("The first line is not the casebook's.");
        foreach (var line in lines) problems.AddRange(Check(line));
        if (lines.Count(line => line.Kind == "casebook") > 1) problems.Add("There is more than one casebook line.");
        var claimed = lines.Count > 0 && lines[0].Json.TryGetProperty("snapshots", out var count) ? count.GetInt32() : 0;
        var found = lines.Count(line => line.Kind == "snapshot");
        if (claimed != found) problems.Add($"The first line says {claimed} snapshots; there are {found}.");
    }

    private static IEnumerable<string> Check(CheckedLine line)
    {
        if (!ExportSchema.Kinds.Contains(line.Kind)) return [$"Line {line.Number} has the unknown kind '{line.Kind}'."];
        return ExportSchema.Fields.TryGetValue(line.Kind, out var fields)
            ? fields.Select(field => Check(line, field.Name, field.Type)).OfType<string>()
            : [];
    }

    private static string? Check(CheckedLine line, string name, FieldType type)
    {
        if (!line.Json.TryGetProperty(name, out JsonElement value)) return $"{line} has no field '{name}'.";
        return type.Accepts(value) ? null : $"{line}: '{name}' is {value.GetRawText()}, not {type.Description}.";
    }
}
