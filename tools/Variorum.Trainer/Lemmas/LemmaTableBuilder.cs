using System.Collections.Immutable;
using Variorum.Language.Lemmatizing;

namespace Variorum.Trainer.Lemmas;

/// <summary>Chooses a script for every ending and keeps only the words whose ending would mislead.</summary>
internal sealed class LemmaTableBuilder
{
    // A longer ending than its shorter one is kept only where that many different words bear it out.
    private const int LeastWords = 3;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<LemmaScript> _scripts = [];
    private readonly SortedDictionary<uint, short> _table = [];

    public static Lemmatizer Build(IEnumerable<LemmaEntry> entries)
    {
        var builder = new LemmaTableBuilder();
        // What a treebank says of a word outweighs any dictionary; among equals the first in ordinal order.
        var words = entries
            .GroupBy(e => (Form: Folded(e.Form), e.Upos, e.Xpos))
            .Select(g => Best(g))
            .OrderBy(e => e.Form, StringComparer.Ordinal).ThenBy(e => e.Upos, StringComparer.Ordinal).ThenBy(e => e.Xpos, StringComparer.Ordinal)
            .ToList();
        builder.AddEndings(words);
        var endingsAlone = builder.Finish();
        builder.AddExceptions(words, endingsAlone);
        return builder.Finish();
    }

    private static LemmaEntry Best(IEnumerable<LemmaEntry> group)
    {
        var scripts = group
            .GroupBy(e => Script(e).ToString())
            .OrderByDescending(g => g.Sum(e => e.Count)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        return scripts.First().OrderByDescending(e => e.Count).ThenBy(e => e.Form, StringComparer.Ordinal).First();
    }

    private Lemmatizer Finish() => new([.. _scripts], [.. _table.Keys.Select(k => (int)k)], [.. _table.Values]);

    private void AddEndings(List<LemmaEntry> words)
    {
        var votes = new Dictionary<(uint Tags, int Length, string Ending), Dictionary<string, int>>();
        foreach (var word in words)
        {
            string folded = Folded(word.Form), script = Script(word).ToString();
            if (script[0] == '-' || LemmaKeys.IsTooLong(folded))
                continue;
            uint tags = LemmaKeys.Tags(word.Upos, word.Xpos);
            for (int length = 0; length <= Math.Min(LemmaKeys.LongestSuffix, folded.Length); length++)
            {
                var key = (tags, length, folded[^length..]);
                if (!votes.TryGetValue(key, out var counts))
                    votes[key] = counts = new Dictionary<string, int>(StringComparer.Ordinal);
                counts[script] = counts.GetValueOrDefault(script) + 1;
            }
        }
        var chosen = new Dictionary<(uint Tags, int Length, string Ending), string>();
        foreach (var (key, counts) in votes.OrderBy(v => v.Key.Length).ThenBy(v => v.Key.Tags).ThenBy(v => v.Key.Ending, StringComparer.Ordinal))
        {
            string best = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
            string? inherited = null;
            for (int shorter = key.Length - 1; shorter >= 0 && inherited is null; shorter--)
                chosen.TryGetValue((key.Tags, shorter, key.Ending[^shorter..]), out inherited);
            if (key.Length > 0 && (counts[best] < LeastWords || best == inherited))
                continue;
            chosen[key] = best;
            _table[LemmaKeys.Suffix(key.Tags, key.Ending, key.Length)] = Number(LemmaScript.Parse(best));
        }
    }

    private void AddExceptions(List<LemmaEntry> words, Lemmatizer endings)
    {
        foreach (var word in words)
        {
            string folded = Folded(word.Form);
            if (!LemmaKeys.IsTooLong(folded) && endings.Lemmatize(word.Form, word.Upos, word.Xpos) != word.Lemma)
                _table[LemmaKeys.Word(LemmaKeys.Tags(word.Upos, word.Xpos), folded)] = Number(Script(word));
        }
    }

    // Pronouns are few, and "i" is "I" however it is written.
    private static LemmaScript Script(LemmaEntry entry) =>
        entry.Upos == "PRON" ? new LemmaScript(-1, entry.Lemma, false) : LemmaScript.Of(entry.Form, entry.Lemma);

    private short Number(LemmaScript script)
    {
        string key = script.ToString();
        if (!_numbers.TryGetValue(key, out int number))
        {
            _numbers[key] = number = _scripts.Count;
            _scripts.Add(script);
        }
        return checked((short)number);
    }

    private static string Folded(string form) => string.Create(form.Length, form, (span, from) => LemmaKeys.Fold(from, span));
}
