namespace Variorum.Trainer.Semantics;

/// <summary>Whether a dictionary says that a word is about something bad: by itself, by what it is derived from, by a synonym, or by what its prefix negates.</summary>
internal sealed class WrongVouchers
{
    // The last sense of a word that counts.
    private const int WorstRank = 3;
    private const int WorstSynonym = 2;

    private static readonly string[] Closures = ["v_kill", "v_injure", "v_attack", "v_steal", "v_confine", "crime", "attack", "criminal", "combatant"];

    private static readonly string[] VerbClasses =
        ["bully-59.5", "trick-59.2", "cheat-10.6", "deprive-10.6", "rob-10.6", "steal-10.5", "destroy-44", "attack-60.1", "murder-42.1", "poison-42.2", "subjugate-42.3", "hurt-40.8", "neglect-75.1", "compel-59.1", "concealment-16", "exclude-107.3"];

    private static readonly string[] Prefixes = ["un", "in", "il", "im", "ir", "dis", "mis", "mal"];

    private readonly HashSet<string> _bad = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _derived;
    private readonly ILookup<string, string> _synonyms;

    /// <param name="polarity">Words that the polarity lists judge badly.</param>
    /// <param name="closures">Rows of WordNet's closures: class, lemma, part of speech, best rank.</param>
    /// <param name="members">Rows of VerbNet's members: class, parent, verb.</param>
    /// <param name="derivations">Rows of WordNet's derivations: lemma, part, supersense, relation, lemma.</param>
    /// <param name="senses">Rows of WordNet's senses: lemma, part, rank, supersense, synset.</param>
    public WrongVouchers(IEnumerable<string> polarity, IEnumerable<string[]> closures, IEnumerable<string[]> members, IEnumerable<string[]> derivations, IReadOnlyCollection<string[]> senses)
    {
        _bad.UnionWith(polarity);
        _bad.UnionWith(closures.Where(row => Closures.Contains(row[0]) && Rank(row[3]) <= WorstRank).Select(row => row[1].ToLowerInvariant()));
        _bad.UnionWith(members.Where(row => VerbClasses.Any(name => row[0].StartsWith(name, StringComparison.Ordinal))).Select(row => row[2].Replace('_', ' ')));
        _known.UnionWith(senses.Select(row => row[0].ToLowerInvariant()));
        _derived = derivations.ToLookup(row => row[0].ToLowerInvariant(), row => row[4].ToLowerInvariant(), StringComparer.Ordinal);
        var common = senses.Where(row => Rank(row[2]) <= WorstSynonym).Select(row => (Lemma: row[0].ToLowerInvariant(), Synset: row[4])).ToList();
        var bySynset = common.ToLookup(sense => sense.Synset, sense => sense.Lemma, StringComparer.Ordinal);
        _synonyms = common.SelectMany(sense => bySynset[sense.Synset].Select(other => (sense.Lemma, Other: other))).ToLookup(pair => pair.Lemma, pair => pair.Other, StringComparer.Ordinal);
    }

    public bool Vouch(string word) =>
        _bad.Contains(word) || _derived[word].Any(_bad.Contains) || _synonyms[word].Any(_bad.Contains)
        || Prefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && _known.Contains(word[prefix.Length..]));

    private static int Rank(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
