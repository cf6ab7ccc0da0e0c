using System.Text.Json;
using Variorum.Trainer.Treebanks;

namespace Variorum.Trainer.Lemmas;

/// <summary>Where lemmas are learned from: treebanks, and dictionaries of inflected forms.</summary>
internal static class LemmaSources
{
    // A dictionary's word counts as two sightings: treebanks have slips of their own (one takes "fled" for a form of "flead", thrice).
    private const int Word = 2;

    public static IEnumerable<LemmaEntry> Treebank(string path) => ConlluReader.Read(File.ReadLines(path))
        .SelectMany(s => s.Words)
        .Where(w => w.Lemma != "_" && !w.Lemma.Contains(' ', StringComparison.Ordinal))
        .GroupBy(w => (w.Form, w.Upos, w.Xpos, w.Lemma))
        .Select(g => new LemmaEntry(g.Key.Form, g.Key.Upos, g.Key.Xpos, g.Key.Lemma, g.Count()));

    /// <summary>UniMorph's verbs.</summary>
    public static IEnumerable<LemmaEntry> Verbs(string path) =>
        from fields in File.ReadLines(path).Select(l => l.Split('\t'))
        where fields.Length == 3 && IsWord(fields[0]) && IsWord(fields[1])
        let tag = fields[2] switch
        {
            "V;PST" => "VBD",
            "V;V.PTCP;PST" => "VBN",
            "V;V.PTCP;PRS" => "VBG",
            "V;PRS;NOM(3,SG)" => "VBZ",
            _ => "",
        }
        where tag.Length > 0
        select new LemmaEntry(fields[1], "VERB", tag, fields[0], Word);

    /// <summary>WordNet's irregular forms.</summary>
    public static IEnumerable<LemmaEntry> Irregular(string path) =>
        from fields in File.ReadLines(path).Skip(1).Select(l => l.Split('\t'))
        where fields.Length == 3 && IsWord(fields[0]) && IsWord(fields[2])
        from entry in Inflected(fields[2], fields[0], fields[1])
        select entry;

    /// <summary>The exceptions of WordNet's morphology, as spaCy's tables have them.</summary>
    public static IEnumerable<LemmaEntry> Exceptions(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var entries = new List<LemmaEntry>();
        foreach (var part in json.RootElement.EnumerateObject())
        {
            string kind = part.Name switch { "noun" => "n", "verb" => "v", "adj" => "a", "adv" => "r", _ => "" };
            foreach (var entry in part.Value.EnumerateObject())
            {
                string lemma = entry.Value[0].GetString()!;
                if (IsWord(entry.Name) && IsWord(lemma) && lemma != entry.Name)
                    entries.AddRange(Inflected(entry.Name, lemma, kind));
            }
        }
        return entries;
    }

    private static IEnumerable<LemmaEntry> Inflected(string form, string lemma, string kind)
    {
        switch (kind)
        {
            case "n":
                yield return new LemmaEntry(form, "NOUN", "NNS", lemma, Word);
                break;
            case "v" when form.EndsWith("ing", StringComparison.Ordinal):
                yield return new LemmaEntry(form, "VERB", "VBG", lemma, Word);
                break;
            case "v" when form.EndsWith('s'):
                yield return new LemmaEntry(form, "VERB", "VBZ", lemma, Word);
                break;
            case "v":
                yield return new LemmaEntry(form, "VERB", "VBD", lemma, Word);
                yield return new LemmaEntry(form, "VERB", "VBN", lemma, Word);
                break;
            case "a" or "s":
                yield return new LemmaEntry(form, "ADJ", form.EndsWith("st", StringComparison.Ordinal) ? "JJS" : "JJR", lemma, Word);
                break;
            case "r":
                yield return new LemmaEntry(form, "ADV", form.EndsWith("st", StringComparison.Ordinal) ? "RBS" : "RBR", lemma, Word);
                break;
        }
    }

    private static bool IsWord(string text) => text.Length > 1 && text.All(c => char.IsAsciiLetterLower(c) || c == '-');
}
