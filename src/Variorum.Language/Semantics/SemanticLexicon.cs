using System.Collections.Frozen;
using System.Collections.Immutable;
using Variorum.Language.Learning;

namespace Variorum.Language.Semantics;

/// <summary>What dictionaries know of the meaning of English words: classes of nouns and verbs, the verbs behind nouns, and polarity.</summary>
/// <remarks>
/// Sources: Open English WordNet (closures of useful classes, supersenses, derivations), VerbNet 3 (verb classes), PropBank (verbs and
/// their nouns), the opinion lexicon of Hu and Liu (2004) and VADER (Hutto and Gilbert 2014), lists of honorifics and occupations.
/// A word belongs to a class by one of its senses; its rank says which: 1 is the sense that WordNet puts first. Immutable.
/// </remarks>
public sealed class SemanticLexicon
{
    public const string Part = "english.lexicon";
    public const int FormatVersion = 2;

    private static readonly Lazy<SemanticLexicon> CompiledIn = new(ReadCompiledIn);

    private readonly ClassTable _nouns;
    private readonly ClassTable _verbs;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _verbsOfNouns;
    private readonly FrozenDictionary<string, int> _polarity;
    private readonly FrozenDictionary<string, int>[] _wrongs;
    private readonly FrozenSet<string> _honorifics;
    private readonly FrozenSet<string> _occupations;

    private SemanticLexicon(ModelFile file)
    {
        _nouns = ClassTable.Read(file.Section("nouns"));
        _verbs = ClassTable.Read(file.Section("verbs"));
        var derived = file.Section("derived");
        _verbsOfNouns = derived.Strings()
            .Zip(derived.Strings(), (noun, verbs) => KeyValuePair.Create(noun, ImmutableArray.Create(verbs.Split(' '))))
            .ToFrozenDictionary(StringComparer.Ordinal);
        _polarity = Numbered(file.Section("polarity"));
        _wrongs = WrongsBySort(Numbered(file.Section("wrongs")));
        _honorifics = file.Section("honorifics").Strings().ToFrozenSet(StringComparer.Ordinal);
        _occupations = file.Section("occupations").Strings().ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The lexicon that is part of this library; read once, then shared.</summary>
    /// <exception cref="ModelException">The library was built without it.</exception>
    public static SemanticLexicon Load() => CompiledIn.Value;

    /// <exception cref="ModelException">A section is missing or damaged.</exception>
    public static SemanticLexicon Read(ModelFile file) => new(file);

    /// <summary>Whether a noun belongs to a class by one of its first senses.</summary>
    /// <param name="lemma">Lower case, as <see cref="Token.Lemma"/> has it; blanks between words.</param>
    /// <param name="semanticClass">A constant of <see cref="SemanticClass"/>, or another class's name.</param>
    /// <param name="worstRank">The last sense that counts: 1, the default, asks for the commonest sense.</param>
    public bool IsNoun(string lemma, string semanticClass, int worstRank = 1) => _nouns.Rank(lemma, semanticClass) is > 0 and var rank && rank <= worstRank;

    /// <summary>Whether a verb belongs to a class by one of its first senses; see <see cref="IsNoun"/>.</summary>
    public bool IsVerb(string lemma, string semanticClass, int worstRank = 1) => _verbs.Rank(lemma, semanticClass) is > 0 and var rank && rank <= worstRank;

    /// <summary>The classes of a noun with the rank of the first sense that belongs; empty where the noun is unknown.</summary>
    public ImmutableArray<(string Class, int Rank)> ClassesOfNoun(string lemma) => _nouns.Of(lemma);

    /// <summary>The classes of a verb with the rank of the first sense that belongs; empty where the verb is unknown.</summary>
    public ImmutableArray<(string Class, int Rank)> ClassesOfVerb(string lemma) => _verbs.Of(lemma);

    /// <summary>The verbs that a noun is made of, in ordinal order: "accuse" for "accusation"; empty where there is none.</summary>
    public ImmutableArray<string> VerbsOf(string noun) => _verbsOfNouns.GetValueOrDefault(noun, []);

    /// <summary>How a word judges: below 0 badly, above 0 well, 0 not at all or unknown. At most 4 either way.</summary>
    public int PolarityOf(string lemma) => _polarity.GetValueOrDefault(lemma);

    /// <summary>Whether a word says that somebody does wrong: a selection, made by hand, of what these dictionaries judge badly.</summary>
    public WrongStrength WrongOf(WrongSort sort, string lemma) => (WrongStrength)_wrongs[(int)sort].GetValueOrDefault(lemma);

    /// <summary>Whether a form, as written and without its dot, stands before a person's name: "Mr", "Colonel", "Lady".</summary>
    public bool IsHonorific(string form) => _honorifics.Contains(form);

    /// <summary>Whether words, in lower case, name what a person does for a living: "tax inspector".</summary>
    public bool IsOccupation(string words) => _occupations.Contains(words);

    /// <summary>Under which a word stands in the table of wrongs.</summary>
    internal static string KeyOf(WrongSort sort, string lemma) => $"{(int)sort} {lemma}";

    // One table a sort, so that a word is looked up as it stands.
    private static FrozenDictionary<string, int>[] WrongsBySort(FrozenDictionary<string, int> wrongs) =>
    [
        .. Enum.GetValues<WrongSort>().Select(sort => KeyOf(sort, "")).Select(start => wrongs.Where(pair => pair.Key.StartsWith(start, StringComparison.Ordinal))
            .ToFrozenDictionary(pair => pair.Key[start.Length..], pair => pair.Value, StringComparer.Ordinal)),
    ];

    private static FrozenDictionary<string, int> Numbered(SectionReader section) =>
        section.Strings().Zip(section.Numbers(), KeyValuePair.Create).ToFrozenDictionary(StringComparer.Ordinal);

    private static SemanticLexicon ReadCompiledIn() => Read(ModelFile.ReadCompiledIn(typeof(SemanticLexicon).Assembly, Part, FormatVersion));
}
