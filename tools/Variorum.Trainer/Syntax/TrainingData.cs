using System.Collections.Immutable;
using Variorum.Language.Parsing;
using Variorum.Language.Tagging;
using Variorum.Trainer.Treebanks;

namespace Variorum.Trainer.Syntax;

/// <summary>A treebank as numbers, and what the numbers mean.</summary>
/// <param name="Features">Hashes of the features that are frequent enough to be learned.</param>
internal sealed record TrainingData(SyntaxLabels Labels, int[] Features, TrainingWord[][] Sentences)
{
    // A feature that was seen once says as much about that one place as about the language.
    private const int LeastWordCount = 2;
    private const int LeastFeatureCount = 3;

    private const float WordDropout = 0.25f;

    public static TrainingData From(IReadOnlyList<ConlluSentence> treebank, WordFeatures extractor)
    {
        var labels = LabelsOf(treebank);
        var forms = treebank.SelectMany(sentence => sentence.Words).GroupBy(word => word.Form, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (Count: group.Count(), Extracted: Extract(extractor, group.Key)), StringComparer.Ordinal);
        var counts = new Dictionary<uint, int>();
        var words = new HashSet<uint>();
        foreach (var (count, (hashes, _)) in forms.Values)
        {
            words.Add(hashes[0]);
            foreach (var hash in hashes)
                counts[hash] = counts.GetValueOrDefault(hash) + count;
        }

        uint[] kept = [.. counts.Where(pair => pair.Value >= (words.Contains(pair.Key) ? LeastWordCount : LeastFeatureCount)).Select(pair => pair.Key).Order()];
        var places = kept.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var numbers = Numbers(labels);
        var sentences = treebank.Select(sentence => sentence.Words.Select(word =>
        {
            var (hashes, vector) = forms[word.Form].Extracted;
            var count = counts[hashes[0]];
            return new TrainingWord(
                [.. hashes.Where(places.ContainsKey).Select(hash => places[hash])],
                places.ContainsKey(hashes[0]) ? WordDropout / (WordDropout + count) : 0,
                vector,
                numbers[$"u{word.Upos}"],
                numbers[$"x{word.Xpos}"],
                word.Head,
                word.Head == 0 ? -1 : numbers[$"r{word.Relation}"]);
        }).ToArray());
        return new TrainingData(labels, [.. kept.Select(hash => (int)hash)], [.. sentences]);
    }

    private static (uint[] Hashes, int Vector) Extract(WordFeatures extractor, string form)
    {
        Span<uint> features = stackalloc uint[WordFeatures.Most];
        var count = extractor.Extract(form, features, out var vector);
        return (features[..count].ToArray(), vector);
    }

    private static SyntaxLabels LabelsOf(IReadOnlyList<ConlluSentence> treebank)
    {
        var words = treebank.SelectMany(sentence => sentence.Words).ToArray();
        var upos = Sorted(words.Select(word => word.Upos));
        var xpos = Sorted(words.Select(word => word.Xpos));
        var relations = Sorted(words.Where(word => word.Head != 0).Select(word => word.Relation));
        var pairs = words.Select(word => (upos.IndexOf(word.Upos), xpos.IndexOf(word.Xpos))).Distinct().Order();
        return new SyntaxLabels(upos, xpos, relations, [.. pairs]);
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> values) => [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Dictionary<string, int> Numbers(SyntaxLabels labels)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (kind, names) in new[] { ('u', labels.Upos), ('x', labels.Xpos), ('r', labels.Relations) })
        {
            for (var i = 0; i < names.Length; i++)
                numbers[$"{kind}{names[i]}"] = i;
        }

        return numbers;
    }
}
