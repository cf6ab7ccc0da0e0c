using Variorum.Language.Learning;
using Variorum.Language.Tagging;

namespace Variorum.Trainer.Lexicons;

/// <summary>Gathers what the dictionaries say of single words: Open English WordNet's lemmas and irregular forms, UniMorph's verbs,
/// and regular plurals.</summary>
internal sealed class LexiconBuilder
{
    private readonly SortedDictionary<string, LexicalClasses> _classes = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Files { get; } =
        ["lexical/wordnet/supersense.tsv", "lexical/wordnet/irregular_forms.tsv", "lexical/inflection/unimorph-eng.tsv"];

    public static Lexicon Build(TrainingFolders folders)
    {
        var builder = new LexiconBuilder();
        foreach (var fields in Rows(folders.Data(Files[0])))
            builder.AddLemma(fields[0], fields[1]);
        foreach (var fields in Rows(folders.Data(Files[1])))
            builder.AddIrregular(fields[1], fields[2]);
        foreach (var fields in Rows(folders.Data(Files[2])))
            builder.Add(fields[1], OfUniMorph(fields[2]));
        return builder.Finish();
    }

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Select(line => line.Split('\t')).Where(fields => fields.Length >= 3);

    private void AddLemma(string lemma, string part)
    {
        switch (part)
        {
            case "n":
                Add(lemma, LexicalClasses.Noun);
                Add(Plural(lemma), LexicalClasses.PluralNoun);
                break;
            case "v":
                Add(lemma, LexicalClasses.BaseVerb);
                break;
            case "a" or "s":
                Add(lemma, LexicalClasses.Adjective);
                break;
            case "r":
                Add(lemma, LexicalClasses.Adverb);
                break;
        }
    }

    private void AddIrregular(string part, string form)
    {
        if (part == "n")
            Add(form, LexicalClasses.PluralNoun);
        else if (part is "a" or "s" or "r")
            Add(form, LexicalClasses.ComparedAdjective);
    }

    private void Add(string form, LexicalClasses classes)
    {
        if (classes == LexicalClasses.None || form.Any(char.IsWhiteSpace))
            return;
        var folded = string.Create(form.Length, form, (span, from) => WordVectors.Fold(from, span));
        _classes[folded] = _classes.GetValueOrDefault(folded) | classes;
    }

    private Lexicon Finish()
    {
        // Of two forms with one hash, which hardly happens, the first keeps it.
        var kept = _classes.DistinctBy(pair => Lexicon.HashOf(pair.Key)).ToArray();
        return new Lexicon([.. kept.Select(pair => (int)Lexicon.HashOf(pair.Key))], [.. kept.Select(pair => (short)pair.Value)]);
    }

    private static LexicalClasses OfUniMorph(string features) => features switch
    {
        "V;NFIN" => LexicalClasses.BaseVerb,
        "V;PST" => LexicalClasses.PastTense,
        "V;V.PTCP;PST" => LexicalClasses.PastParticiple,
        "V;V.PTCP;PRS" => LexicalClasses.PresentParticiple,
        "V;PRS;NOM(3,SG)" => LexicalClasses.ThirdPersonVerb,
        _ => LexicalClasses.None,
    };

    private static string Plural(string lemma)
    {
        if (lemma.EndsWith('y') && lemma.Length > 2 && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal))
            return $"{lemma[..^1]}ies";
        string[] hissing = ["s", "x", "z", "ch", "sh"];
        return hissing.Any(end => lemma.EndsWith(end, StringComparison.Ordinal)) ? $"{lemma}es" : $"{lemma}s";
    }
}
