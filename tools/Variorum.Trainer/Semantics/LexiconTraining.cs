using System.Globalization;
using System.Text.Json;
using Variorum.Language.Learning;
using Variorum.Language.Semantics;

namespace Variorum.Trainer.Semantics;

/// <summary>Dictionaries in, <c>english.lexicon.bin</c> out. Nothing is learned here: tables are compiled.</summary>
internal static class LexiconTraining
{
    // Rarer than once in a hundred million words, by wordfreq's scale: such words only weigh.
    private const double LeastFrequency = 1.3;

    public static int Run(TrainingFolders folders)
    {
        string[] files =
        [
            folders.Data("lexical/wordnet/closures.tsv"),
            folders.Data("lexical/wordnet/supersense.tsv"),
            folders.Data("lexical/wordnet/derivation.tsv"),
            folders.Data("lexical/verbnet/members.tsv"),
            folders.Data("lexical/propbank/rolesets.tsv"),
            folders.Data("lexical/polarity/positive-words.txt"),
            folders.Data("lexical/polarity/negative-words.txt"),
            folders.Data("lexical/polarity/vader_lexicon.txt"),
            folders.Data("lexical/roles/englishHonorifics.json"),
            folders.Data("lexical/roles/occupations.json"),
            folders.Data("lexical/frequency/wordfreq-en.tsv"),
        ];
        var common = CommonWords(files[10]);
        var (nouns, verbs) = (new ClassTableBuilder(), new ClassTableBuilder());
        AddClosures(files[0], nouns, verbs);
        AddSupersenses(files[1], common, nouns, verbs);
        AddVerbNet(files[3], verbs);
        var manifest = new ModelManifest(
            SemanticLexicon.Part,
            SemanticLexicon.FormatVersion,
            TrainingFolders.HashOf(files),
            0,
            "Open English WordNet; VerbNet 3; PropBank; Hu and Liu's opinion lexicon; VADER; lists of honorifics and occupations",
            "CC BY-SA 4.0",
            ModelManifest.NamedScores([("nouns", nouns.Count), ("verbs", verbs.Count)]));
        var polarity = Polarity(files[5], files[6], files[7]);
        (string, ReadOnlyMemory<byte>)[] sections =
        [
            ("nouns", nouns.ToSection()),
            ("verbs", verbs.ToSection()),
            ("derived", Derived(files[2], files[4], common)),
            ("polarity", new SectionWriter().Strings(polarity.Keys).Numbers([.. polarity.Values]).ToMemory()),
            ("wrongs", WrongWords.ToSection(Vouchers(files, polarity))),
            ("honorifics", new SectionWriter().Strings(Listed(files[8], "englishHonorifics")).ToMemory()),
            ("occupations", new SectionWriter().Strings(Listed(files[9], "occupations")).ToMemory()),
        ];
        ModelStore.Replace(folders, new ModelFile(manifest, sections), file => SemanticLexicon.Read(file).IsVerb("accuse", SemanticClass.Accuse));
        return 0;
    }

    private static WrongVouchers Vouchers(string[] files, SortedDictionary<string, int> polarity) => new(
        polarity.Where(pair => pair.Value < 0).Select(pair => pair.Key).Concat(Words(files[6])),
        Rows(files[0]).Skip(1).Where(fields => fields[5] == "0"),
        Rows(files[3]).Skip(1),
        Rows(files[2]).Skip(1),
        [.. Rows(files[1]).Skip(1)]);

    private static HashSet<string> CommonWords(string path) => Rows(path)
        .Where(fields => double.Parse(fields[1], CultureInfo.InvariantCulture) >= LeastFrequency)
        .Select(fields => fields[0])
        .ToHashSet(StringComparer.Ordinal);

    private static void AddClosures(string path, ClassTableBuilder nouns, ClassTableBuilder verbs)
    {
        foreach (var fields in Rows(path).Skip(1).Where(fields => fields[5] == "0"))
            (fields[2] == "v" ? verbs : nouns).Add(Folded(fields[1]), $"wn:{fields[0]}", int.Parse(fields[3], CultureInfo.InvariantCulture));
    }

    private static void AddSupersenses(string path, HashSet<string> common, ClassTableBuilder nouns, ClassTableBuilder verbs)
    {
        foreach (var fields in Rows(path).Skip(1).Where(fields => fields[1] is "n" or "v" && fields[5] == "0"))
        {
            var table = fields[1] == "v" ? verbs : nouns;
            var lemma = Folded(fields[0]);
            if (common.Contains(lemma) || table.Contains(lemma)) table.Add(lemma, $"ss:{fields[3]}", int.Parse(fields[2], CultureInfo.InvariantCulture));
        }
    }

    private static void AddVerbNet(string path, ClassTableBuilder verbs)
    {
        foreach (var fields in Rows(path).Skip(1))
            verbs.Add(fields[2].Replace('_', ' '), $"vn:{ClassName(fields[0])}", 1);
    }

    // "say-37.7-1-1" and "say-37.7" are one class to us.
    private static string ClassName(string name)
    {
        var parts = name.Split('-');
        return parts.Length < 2 ? name : $"{parts[0]}-{parts[1]}";
    }

    private static ReadOnlyMemory<byte> Derived(string wordNet, string propBank, HashSet<string> common)
    {
        var pairs = Rows(wordNet).Skip(1)
            .Where(fields => fields[1] == "n" && fields[5] == "v")
            .Select(fields => (Noun: Folded(fields[0]), Verb: Folded(fields[4])))
            .Concat(Rows(propBank).Skip(1).SelectMany(PropBankPairs))
            .Where(pair => common.Contains(pair.Noun) && common.Contains(pair.Verb))
            .GroupBy(pair => pair.Noun, pair => pair.Verb, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToArray();
        return new SectionWriter()
            .Strings([.. pairs.Select(group => group.Key)])
            .Strings([.. pairs.Select(group => string.Join(' ', group.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))])
            .ToMemory();
    }

    private static IEnumerable<(string Noun, string Verb)> PropBankPairs(string[] fields) =>
        from noun in fields[4].Split('|', StringSplitOptions.RemoveEmptyEntries)
        from verb in fields[3].Split('|', StringSplitOptions.RemoveEmptyEntries)
        select (noun.Replace('_', ' '), verb.Replace('_', ' '));

    // VADER gives strengths from -4 to 4; the opinion lexicon only a side, which counts as 2 where VADER is silent.
    private static SortedDictionary<string, int> Polarity(string positive, string negative, string vader)
    {
        var result = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Words(positive)) result[word] = 2;
        foreach (var word in Words(negative)) result[word] = -2;
        foreach (var fields in Rows(vader).Where(fields => fields[0].All(char.IsAsciiLetterLower)))
        {
            var strength = (int)Math.Round(double.Parse(fields[1], CultureInfo.InvariantCulture), MidpointRounding.AwayFromZero);
            if (strength != 0) result[fields[0]] = strength;
        }

        return result;
    }

    private static IEnumerable<string> Words(string path) =>
        File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line.All(c => char.IsAsciiLetterLower(c) || c == '-'));

    private static string[] Listed(string path, string property)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.GetProperty(property).EnumerateArray().Select(item => item.GetString()!.TrimEnd('.')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Select(line => line.Split('\t'));

    private static string Folded(string lemma) => lemma.ToLowerInvariant();
}
