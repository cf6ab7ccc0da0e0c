namespace Variorum.Trainer.Onomastics;

/// <summary>One territory of rigour's, as far as it is used.</summary>
internal sealed record TerritoryFile(string Name, string FullName, bool IsCountry, IReadOnlyList<string> Strong, IReadOnlyList<string> Weak)
{
    public static TerritoryFile Read(string path)
    {
        var (name, full, isCountry) = ("", "", false);
        var (strong, weak) = (new List<string>(), new List<string>());
        List<string>? current = null;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("  - ", StringComparison.Ordinal))
            {
                current?.Add(Bare(line[4..]));
                continue;
            }

            current = line.StartsWith("names_strong", StringComparison.Ordinal) ? strong : line.StartsWith("names_weak", StringComparison.Ordinal) ? weak : null;
            if (line.StartsWith("name:", StringComparison.Ordinal)) name = Bare(line[5..]);
            else if (line.StartsWith("full_name:", StringComparison.Ordinal)) full = Bare(line[10..]);
            else if (line.StartsWith("is_country: true", StringComparison.Ordinal)) isCountry = true;
        }

        return new TerritoryFile(name, full.Length > 0 ? full : name, isCountry, strong, weak);
    }

    private static string Bare(string value) => value.Split(" #")[0].Trim(' ', '\'', '"');
}
