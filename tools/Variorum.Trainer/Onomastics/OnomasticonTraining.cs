using Variorum.Language.English;
using Variorum.Language.Learning;
using Variorum.Language.Onomastics;

namespace Variorum.Trainer.Onomastics;

/// <summary>Lists of names in, <c>english.onomasticon.bin</c> out; needs all models of the analyser, with which it reads plain news.</summary>
internal static class OnomasticonTraining
{
    private const string Symbols = "names/rigour-resources/names/symbols.yml";
    private const string LegalForms = "names/rigour-resources/names/org_types.yml";
    private const string PlainNews = "text/current-events-2002-2026.txt";

    public static int Run(TrainingFolders folders)
    {
        var territories = new TerritoryList(folders.Data("names/rigour-resources/territories"));
        var forenames = new ForenameList();
        forenames.AddByCountry(folders.Data("lexical/names/names-by-country.tsv"));
        forenames.AddPopular(folders.Data("gazetteers/popular-names/common-forenames-by-country.csv"));
        var holders = new OfficeHolderList();
        holders.AddSpeakers(folders.Data("lexical/names/un-speakers.tsv"));
        holders.AddNews(File.ReadLines(folders.Data(PlainNews)), EnglishAnalyzer.Load());
        var peoples = territories.Peoples(folders.Data("lexical/roles/nationalities.json"), OwnTable("peoples.tsv"));
        var names = forenames.All().ToList();
        var officeHolders = holders.All();
        (string, ReadOnlyMemory<byte>)[] sections =
        [
            ("countries", Pairs(territories.Countries)),
            ("peoples", Pairs(peoples)),
            ("capitals", Pairs(territories.Capitals(OwnTable("capitals.tsv")))),
            ("forenames", new SectionWriter().Strings([.. names.Select(name => name.Name)]).Numbers([.. names.Select(name => (int)name.Sex)]).ToMemory()),
            ("pet-names", PetNames(folders.Data("lexical/names/nicknames.csv"))),
            ("body-words", Pairs(NameWordLists.BodyWords(folders.Data(Symbols)))),
            ("person-parts", Pairs(NameWordLists.PersonParts(folders.Data(Symbols)))),
            ("legal-forms", Pairs(NameWordLists.LegalForms(folders.Data(LegalForms)))),
            ("office-holders", new SectionWriter().Strings(officeHolders).ToMemory()),
        ];
        var manifest = new ModelManifest(
            Onomasticon.Part,
            Onomasticon.FormatVersion,
            TrainingFolders.HashOf(Files(folders)),
            0,
            "territories, symbols and legal forms of OpenSanctions' rigour; nationalities (OGL 3.0); popular names and names by country; nicknames; speakers of the UN General Debate; Wikipedia Current Events",
            "CC BY-SA 4.0",
            ModelManifest.NamedScores([("countries", territories.Countries.Count), ("peoples", peoples.Count), ("forenames", names.Count), ("office holders", officeHolders.Length)]));
        ModelStore.Replace(folders, new ModelFile(manifest, sections), file => Onomasticon.Read(file).CountryOfPeople("Iraqi") == "Iraq");
        return 0;
    }

    internal static string Key(string name) => Onomasticon.Key(name);

    private static IEnumerable<string> Files(TrainingFolders folders) => Directory.GetFiles(folders.Data("names/rigour-resources/territories"), "*.yml").Order(StringComparer.Ordinal)
        .Concat(new[] { "lexical/names/names-by-country.tsv", "gazetteers/popular-names/common-forenames-by-country.csv", "lexical/names/un-speakers.tsv", "lexical/roles/nationalities.json", "lexical/names/nicknames.csv", Symbols, LegalForms, PlainNews }.Select(folders.Data))
        .Append(OwnTable("peoples.tsv")).Append(OwnTable("capitals.tsv"));

    /// <summary>Tables that lie beside the training's code, for no set has them.</summary>
    private static string OwnTable(string name) => Path.Combine(AppContext.BaseDirectory, "Onomastics", name);

    private static ReadOnlyMemory<byte> Pairs(IReadOnlyDictionary<string, string> pairs)
    {
        var ordered = pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        return new SectionWriter().Strings([.. ordered.Select(pair => pair.Key)]).Strings([.. ordered.Select(pair => pair.Value)]).ToMemory();
    }

    private static ReadOnlyMemory<byte> PetNames(string path)
    {
        var groups = File.ReadLines(path).Skip(1)
            .Select(line => line.Split(','))
            .Where(fields => fields.Length == 3 && fields[1] == "has_nickname")
            .GroupBy(fields => PlainLatin.Of(fields[0].Trim()), fields => PlainLatin.Of(fields[2].Trim()), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        return new SectionWriter()
            .Strings([.. groups.Select(group => group.Key)])
            .Strings([.. groups.Select(group => string.Join(' ', group.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))])
            .ToMemory();
    }
}
