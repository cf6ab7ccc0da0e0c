using System.Collections.Frozen;
using System.Collections.Immutable;
using Variorum.Language.Learning;

namespace Variorum.Language.Onomastics;

/// <summary>What lists know of proper names: countries with their peoples and capitals, forenames, pet names, words of bodies' names, holders of office.</summary>
/// <remarks>
/// Sources: territories, symbols and legal forms of OpenSanctions' rigour, the list of nationalities of the government of the United Kingdom, popular names and names by
/// country, nicknames, the speakers of the United Nations' General Debate, and whom Wikipedia's current events name with an office. Immutable.
/// </remarks>
public sealed class Onomasticon
{
    public const string Part = "english.onomasticon";
    public const int FormatVersion = 1;

    private static readonly Lazy<Onomasticon> CompiledIn = new(ReadCompiledIn);

    private readonly FrozenDictionary<string, string> _countries;
    private readonly FrozenDictionary<string, string> _peoples;
    private readonly FrozenDictionary<string, string> _capitals;
    private readonly FrozenDictionary<string, int> _forenames;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _petNames;
    private readonly FrozenDictionary<string, string> _bodyWords;
    private readonly FrozenDictionary<string, string> _personParts;
    private readonly FrozenDictionary<string, string> _legalForms;
    private readonly FrozenSet<string> _officeHolders;

    private Onomasticon(ModelFile file)
    {
        _countries = Pairs(file.Section("countries"));
        _peoples = Pairs(file.Section("peoples"));
        _capitals = Pairs(file.Section("capitals"));
        var forenames = file.Section("forenames");
        _forenames = forenames.Strings().Zip(forenames.Numbers(), KeyValuePair.Create).ToFrozenDictionary(StringComparer.Ordinal);
        var petNames = file.Section("pet-names");
        _petNames = petNames.Strings()
            .Zip(petNames.Strings(), (name, others) => KeyValuePair.Create(name, ImmutableArray.Create(others.Split(' '))))
            .ToFrozenDictionary(StringComparer.Ordinal);
        _bodyWords = Pairs(file.Section("body-words"));
        _personParts = Pairs(file.Section("person-parts"));
        _legalForms = Pairs(file.Section("legal-forms"));
        _officeHolders = file.Section("office-holders").Strings().ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The onomasticon that is part of this library; read once, then shared.</summary>
    /// <exception cref="ModelException">The library was built without it.</exception>
    public static Onomasticon Load() => CompiledIn.Value;

    /// <exception cref="ModelException">A section is missing or damaged.</exception>
    public static Onomasticon Read(ModelFile file) => new(file);

    /// <summary>The usual name of the country that a name means: "Iraq" of "Republic of Iraq", "United States" of "US"; null for no country.</summary>
    /// <param name="name">As printed, without "the"; must begin with a capital.</param>
    public string? CountryOf(string name) => IsCapital(name) ? _countries.GetValueOrDefault(Key(name)) : null;

    /// <summary>The country of a people or a nationality: "Iraq" of "Iraqi", "Iraqis"; null for none.</summary>
    /// <param name="word">As printed; must begin with a capital.</param>
    public string? CountryOfPeople(string word)
    {
        if (!IsCapital(word)) return null;
        var key = Key(word);
        return _peoples.GetValueOrDefault(key) ?? (key.EndsWith('s') ? _peoples.GetValueOrDefault(key[..^1]) : null);
    }

    /// <summary>The country that is governed from a city; null for other cities.</summary>
    public string? CountryOfCapital(string city) => IsCapital(city) ? _capitals.GetValueOrDefault(Key(city)) : null;

    /// <summary>Who bears a forename.</summary>
    public ForenameSex SexOf(string forename) => (ForenameSex)_forenames.GetValueOrDefault(PlainLatin.Of(forename));

    public bool IsForename(string word) => _forenames.ContainsKey(PlainLatin.Of(word));

    /// <summary>Whether one forename is short or familiar for the other, as "Bill" is for "William"; either way round.</summary>
    public bool ArePetNames(string one, string other)
    {
        var (first, second) = (PlainLatin.Of(one), PlainLatin.Of(other));
        return _petNames.GetValueOrDefault(first, []).Contains(second) || _petNames.GetValueOrDefault(second, []).Contains(first);
    }

    /// <summary>Whether news or the United Nations name somebody of exactly this full name with an office of state.</summary>
    public bool IsOfficeHolder(string fullName) => _officeHolders.Contains(HolderKey(fullName));

    /// <summary>The word that stands for a word of bodies' names in all its spellings and languages ("assoc" of "association", "oil" of "petroleum"); null for other words.</summary>
    public string? BodyWord(string word) => _bodyWords.GetValueOrDefault(Key(word));

    /// <summary>The same for parts of persons' names: "bin" of "ibn"; null for other words.</summary>
    public string? PersonPart(string word) => _personParts.GetValueOrDefault(Key(word));

    /// <summary>The legal form that words name, in one spelling ("gmbh" of "Gesellschaft mit beschränkter Haftung"); null where they name none.</summary>
    public string? LegalForm(string words) => _legalForms.GetValueOrDefault(Key(words));

    /// <summary>A name without case, marks, dots and a leading "the".</summary>
    internal static string Key(string name)
    {
        var plain = PlainLatin.Of(name).Replace(".", string.Empty, StringComparison.Ordinal).Trim();
        return plain.StartsWith("the ", StringComparison.Ordinal) ? plain[4..] : plain;
    }

    /// <summary>A full name without titles of address, initials and marks; "Rudy" and "Rudi" are one.</summary>
    internal static string HolderKey(string fullName)
    {
        var words = PlainLatin.Of(fullName).Replace(".", ". ", StringComparison.Ordinal).Split([' ', ',', '"', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where(word => word.Length > 1 && word is not ("mr" or "mrs" or "ms" or "dr" or "sir" or "jr" or "sr" or "he" or "hon")).Select((word, place) => place == 0 && word.EndsWith('y') ? word[..^1] + 'i' : word));
    }

    private static bool IsCapital(string word) => word.Length > 0 && char.IsUpper(word[0]);

    private static FrozenDictionary<string, string> Pairs(SectionReader section) =>
        section.Strings().Zip(section.Strings(), KeyValuePair.Create).ToFrozenDictionary(StringComparer.Ordinal);

    private static Onomasticon ReadCompiledIn() => Read(ModelFile.ReadCompiledIn(typeof(Onomasticon).Assembly, Part, FormatVersion));
}
