using Variorum.Language.Onomastics;

namespace Variorum.Trainer.Onomastics;

/// <summary>Forenames with who bears them, from lists of many countries.</summary>
internal sealed class ForenameList
{
    private readonly SortedDictionary<string, (int Male, int Female)> _counts = new(StringComparer.Ordinal);

    /// <summary>Lists are called "croatianFemaleFirstNames" and so on.</summary>
    public void AddByCountry(string path)
    {
        foreach (var fields in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Where(fields => fields.Length == 2))
        {
            if (!fields[0].EndsWith("FirstNames", StringComparison.Ordinal)) continue;
            Add(fields[1], fields[0].Contains("emale", StringComparison.Ordinal));
        }
    }

    public void AddPopular(string path)
    {
        var lines = File.ReadLines(path).Select(line => line.Split(',')).ToList();
        var (name, sex) = (Array.IndexOf(lines[0], "Romanized Name"), Array.IndexOf(lines[0], "Gender"));
        foreach (var fields in lines.Skip(1).Where(fields => fields.Length > name && fields[sex] is "F" or "M")) Add(fields[name].Trim('"'), fields[sex] == "F");
    }

    /// <summary>Who bears each; where one list in four or more says otherwise, either.</summary>
    public IEnumerable<(string Name, ForenameSex Sex)> All() => _counts.Select(pair => (pair.Key, pair.Value switch
    {
        (var male, var female) when male > 3 * female => ForenameSex.Male,
        (var male, var female) when female > 3 * male => ForenameSex.Female,
        _ => ForenameSex.Either,
    }));

    private void Add(string name, bool isFemale)
    {
        var key = PlainLatin.Of(name.Trim());
        if (key.Length < 2 || key.Contains(' ', StringComparison.Ordinal) || !key.All(letter => char.IsLetter(letter) || letter is '-' or '\'')) return;
        var (male, female) = _counts.GetValueOrDefault(key);
        _counts[key] = isFemale ? (male, female + 1) : (male + 1, female);
    }
}
