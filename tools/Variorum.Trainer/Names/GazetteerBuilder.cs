using System.Text.Json;
using Variorum.Language.Entities;
using Variorum.Language.Learning;
using Variorum.Language.Tokenizing;

namespace Variorum.Trainer.Names;

/// <summary>Compiles lists of names and nouns into a <see cref="Gazetteer"/>.</summary>
internal sealed class GazetteerBuilder
{
    private const int LargeCity = 300_000;

    private readonly SortedDictionary<uint, NameLists> _entries = [];

    public static GazetteerBuilder FromLists(Func<string, string> data)
    {
        var builder = new GazetteerBuilder();
        builder.AddCities(data("gazetteers/cities.json"));
        builder.AddTerritories(data("names/rigour-resources/territories"));
        builder.AddPopularNames(data("gazetteers/popular-names/common-forenames-by-country.csv"), NameLists.Forename);
        builder.AddPopularNames(data("gazetteers/popular-names/common-surnames-by-country.csv"), NameLists.Surname);
        builder.AddNamesByCountry(data("lexical/names/names-by-country.tsv"));
        builder.AddSpeakers(data("lexical/names/un-speakers.tsv"));
        builder.AddJsonList(data("lexical/roles/nationalities.json"), "nationalities", NameLists.Nationality);
        builder.AddJsonList(data("lexical/roles/englishHonorifics.json"), "englishHonorifics", NameLists.Honorific);
        builder.AddJsonList(data("lexical/roles/occupations.json"), "occupations", NameLists.Occupation);
        builder.AddNouns(data("lexical/wordnet/closures.tsv"));
        foreach (string word in "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".Split(' '))
            builder.Add(word, NameLists.TimeWord);
        return builder;
    }

    public Gazetteer Finish() => new([.. _entries.Keys.Select(k => (int)k)], [.. _entries.Values.Select(v => unchecked((short)v))]);

    public void Add(string phrase, NameLists lists)
    {
        var words = WordScanner.Scan(phrase, 0, phrase.Length);
        if (words.Length is 0 or > Gazetteer.LongestPhrase)
            return;
        uint hash = 0;
        Span<char> folded = stackalloc char[64];
        for (int i = 0; i < words.Length; i++)
        {
            var word = words[i].Slice(phrase);
            if (word.Length > folded.Length)
                return;
            WordVectors.Fold(word, folded);
            hash = Gazetteer.Extend(hash, FeatureHash.Of(folded[..word.Length]));
            _entries[hash] = _entries.GetValueOrDefault(hash) | (i + 1 == words.Length ? lists : NameLists.None);
        }
    }

    private void AddCities(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var city in json.RootElement.EnumerateObject())
        {
            string name = city.Value.GetProperty("name").GetString()!;
            bool large = city.Value.GetProperty("population").GetInt64() >= LargeCity;
            foreach (string form in new[] { name, WithoutAccents(name) }.Distinct())
                Add(form, large ? NameLists.LargeCity | NameLists.City : NameLists.City);
        }
    }

    private void AddTerritories(string folder)
    {
        foreach (string file in Directory.GetFiles(folder, "*.yml").Order(StringComparer.Ordinal))
        {
            bool strong = false;
            foreach (string line in File.ReadLines(file))
            {
                if (line.StartsWith("name:", StringComparison.Ordinal) || line.StartsWith("full_name:", StringComparison.Ordinal))
                    Add(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '\'', '"'), NameLists.Territory);
                else if (!line.StartsWith("  ", StringComparison.Ordinal))
                    strong = line.StartsWith("names_strong", StringComparison.Ordinal);
                else if (strong && line.StartsWith("  - ", StringComparison.Ordinal))
                    Add(line[4..].Split(" #")[0].Trim(' ', '\'', '"'), NameLists.Territory);
            }
        }
    }

    private void AddPopularNames(string path, NameLists list)
    {
        var lines = File.ReadLines(path).Select(l => l.Split(',')).ToList();
        int column = Array.IndexOf(lines[0], "Romanized Name");
        foreach (string[] fields in lines.Skip(1).Where(f => f.Length > column))
        {
            Add(fields[column].Trim('"'), list);
            Add(WithoutAccents(fields[column].Trim('"')), list);
        }
    }

    private void AddNamesByCountry(string path)
    {
        foreach (string[] fields in File.ReadLines(path).Skip(1).Select(l => l.Split('\t')).Where(f => f.Length == 2))
        {
            var list = fields[0].EndsWith("FirstNames", StringComparison.Ordinal) ? NameLists.Forename
                : fields[0].EndsWith("LastNames", StringComparison.Ordinal) ? NameLists.Surname
                : fields[0] == "nationalities" ? NameLists.Nationality : NameLists.None;
            if (list == NameLists.None || fields[1].Length < 3)
                continue;
            Add(fields[1], list);
            Add(WithoutAccents(fields[1]), list);
        }
    }

    private void AddSpeakers(string path)
    {
        foreach (string[] fields in File.ReadLines(path).Skip(1).Select(l => l.Split('\t')).Where(f => f.Length >= 5))
        {
            Add(fields[3], NameLists.Territory);
            string name = fields[4].Trim('"', ' ');
            if (name.Contains(' ', StringComparison.Ordinal))
                Add(name, NameLists.Speaker);
        }
    }

    private void AddJsonList(string path, string key, NameLists list)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var entry in json.RootElement.GetProperty(key).EnumerateArray())
            Add(entry.GetString()!.Split('(')[0].Trim(), list);
    }

    private void AddNouns(string path)
    {
        foreach (string[] fields in File.ReadLines(path).Skip(1).Select(l => l.Split('\t')).Where(f => f.Length >= 6 && f[2] == "n" && f[5] == "0"))
        {
            var list = fields[0] switch
            {
                "person" or "leader" or "official" or "professional" or "relative" or "worker" => NameLists.PersonNoun,
                "organization" or "military_unit" or "enterprise" => NameLists.OrganisationNoun,
                "landform" or "region" or "building" or "facility" or "body_of_water" => NameLists.PlaceNoun,
                _ => NameLists.None,
            };
            if (list != NameLists.None && int.Parse(fields[3]) <= 2)
                Add(fields[1], list);
        }
    }

    private static string WithoutAccents(string text) => string.Concat(text.Select(c => c switch
    {
        'á' or 'à' or 'â' or 'ä' or 'ã' or 'å' or 'ā' or 'ă' or 'ą' => 'a',
        'é' or 'è' or 'ê' or 'ë' or 'ē' or 'ę' or 'ė' or 'ě' => 'e',
        'í' or 'ì' or 'î' or 'ï' or 'ī' or 'ı' => 'i',
        'ó' or 'ò' or 'ô' or 'ö' or 'õ' or 'ō' or 'ø' or 'ő' => 'o',
        'ú' or 'ù' or 'û' or 'ü' or 'ū' or 'ů' or 'ű' => 'u',
        'ç' or 'č' or 'ć' => 'c',
        'ñ' or 'ń' or 'ň' => 'n',
        'š' or 'ś' or 'ş' or 'ș' => 's',
        'ž' or 'ź' or 'ż' => 'z',
        'ğ' => 'g',
        'ł' => 'l',
        'ý' => 'y',
        'đ' => 'd',
        'ţ' or 'ț' => 't',
        'Š' or 'Ş' or 'Ș' => 'S',
        'Č' or 'Ç' => 'C',
        'Ž' => 'Z',
        'İ' => 'I',
        'Đ' => 'D',
        'Ö' or 'Ø' => 'O',
        'É' => 'E',
        'Á' or 'Å' => 'A',
        'Ü' => 'U',
        'Ł' => 'L',
        _ => c,
    }));
}
