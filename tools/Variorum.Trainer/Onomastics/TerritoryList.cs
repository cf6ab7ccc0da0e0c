using System.Text.Json;

namespace Variorum.Trainer.Onomastics;

/// <summary>Countries with the names that they, their peoples and their capitals have in English.</summary>
internal sealed class TerritoryList
{
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _allNames = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="folder">Of rigour's territories, one file each.</param>
    public TerritoryList(string folder)
    {
        foreach (var path in Directory.GetFiles(folder, "*.yml").Order(StringComparer.Ordinal)) Add(Path.GetFileNameWithoutExtension(path), TerritoryFile.Read(path));
    }

    /// <summary>By key, the country's usual name.</summary>
    public IReadOnlyDictionary<string, string> Countries => _names;

    /// <summary>From a list of nationalities, and from a table of peoples that the list lacks: by key, the country's usual name.</summary>
    public SortedDictionary<string, string> Peoples(string nationalities, string peoples)
    {
        var result = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var list = JsonDocument.Parse(File.ReadAllText(nationalities));
        foreach (var entry in list.RootElement.GetProperty("nationalities").EnumerateArray())
        {
            var word = entry.GetString()!.Split('(')[0].Trim();
            if (!word.Contains(' ', StringComparison.Ordinal) && CountryOf(word) is { } country) result.TryAdd(OnomasticonTraining.Key(word), country);
        }

        foreach (var (code, word) in TwoColumns(peoples, swapped: true)) result[OnomasticonTraining.Key(word)] = _codes[code];
        return result;
    }

    /// <summary>By key of the city, the usual name of the country.</summary>
    public SortedDictionary<string, string> Capitals(string path)
    {
        var result = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, city) in TwoColumns(path, swapped: false)) result.TryAdd(OnomasticonTraining.Key(city), _codes[code]);
        return result;
    }

    private void Add(string code, TerritoryFile file)
    {
        foreach (var form in file.Weak.Concat(file.Strong)) _allNames.TryAdd(form, file.Name);
        if (!file.IsCountry && !IsNation(code)) return;
        _codes[code] = file.Name;
        // Of what is no state the list has parts too: "Gaza".
        foreach (var form in file.Strong.Where(form => file.IsCountry && IsPlain(form)).Append(file.FullName).Append(file.Name)) _names[OnomasticonTraining.Key(form)] = file.Name;
    }

    // "gb_sct": nations that are no states, and have peoples.
    private static bool IsNation(string code) => code is "gb_eng" or "gb_sct" or "gb_wls" or "gb_nir" or "ps" or "eu";

    // Other scripts and word orders never stand in an English text.
    private static bool IsPlain(string name) => name.All(char.IsAscii) && !name.Contains(',', StringComparison.Ordinal) && name.Length > 1;

    /// <summary>The country that lists the word among its names, or whose name the word begins with: "Chadian".</summary>
    private string? CountryOf(string word) => _allNames.GetValueOrDefault(word)
        ?? _codes.Values.Where(name => name.Length > 3 && word.StartsWith(name[..^1], StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();

    private static IEnumerable<(string Code, string Word)> TwoColumns(string path, bool swapped) =>
        File.ReadLines(path).Select(line => line.Split('\t')).Where(fields => fields.Length == 2).Select(fields => swapped ? (fields[1], fields[0]) : (fields[0], fields[1]));
}
