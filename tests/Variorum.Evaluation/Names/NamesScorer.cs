using System.Text;
using Variorum.Evaluation.Treebank;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Language.Entities;

namespace Variorum.Evaluation.Names;

/// <summary>Names found over gold words against gold names: exact spans, all and by type.</summary>
public static class NamesScorer
{
    private static readonly (string Label, NameType Type)[] Types =
        [("PER", NameType.Person), ("ORG", NameType.Organisation), ("LOC", NameType.Place)];

    /// <param name="lines">IOB2 as Universal NER has it: number, word, label; comments; "# newdoc" begins a document.</param>
    /// <param name="recognizer">What is measured; it is given whole documents.</param>
    public static NamesScore Score(IEnumerable<string> lines, EnglishAnalyzer recognizer)
    {
        var gold = new List<Mention>();
        var found = new List<Mention>();
        int number = 0;
        foreach (var document in Documents(lines))
        {
            gold.AddRange(document.Gold.Select(name => new Mention(number, name.Sentence, name.First, name.End, name.Type)));
            var names = recognizer.RecognizeNames(document.Text, document.Sentences);
            for (int s = 0; s < names.Length; s++)
                found.AddRange(names[s].Select(n => new Mention(number, s, n.FirstWord, n.EndWord, n.Type)));
            number++;
        }
        return new NamesScore(
            Compare(gold, found),
            [.. Types.Select(t => (t.Type, Compare(gold.Where(m => m.Type == t.Type), found.Where(m => m.Type == t.Type))))]);
    }

    private static Figure Compare(IEnumerable<Mention> gold, IEnumerable<Mention> found)
    {
        var expected = gold.ToHashSet();
        var actual = found.ToHashSet();
        return new Figure(expected.Count, actual.Count, actual.Count(expected.Contains));
    }

    private static IEnumerable<GoldDocument> Documents(IEnumerable<string> lines)
    {
        var document = new Builder();
        var words = new List<string>();
        var labels = new List<string>();
        foreach (string line in lines.Append(""))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && !document.IsEmpty)
                yield return document.Finish();
            if (line.Length == 0)
            {
                document.Add(words, labels);
                words.Clear();
                labels.Clear();
            }
            else if (line.Split('\t') is { Length: >= 3 } fields)
            {
                words.Add(fields[1]);
                labels.Add(fields[2]);
            }
        }
        if (!document.IsEmpty)
            yield return document.Finish();
    }

    private sealed record Mention(int Document, int Sentence, int First, int End, NameType Type);

    private sealed record GoldDocument(
        string Text, ImmutableArray<TokenizedSentence> Sentences, ImmutableArray<(int Sentence, int First, int End, NameType Type)> Gold);

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<TokenizedSentence> _sentences = [];
        private readonly List<(int, int, int, NameType)> _gold = [];

        public bool IsEmpty => _sentences.Count == 0;

        public void Add(List<string> words, List<string> labels)
        {
            if (words.Count == 0)
                return;
            var spans = new List<TextSpan>();
            foreach (string word in words)
            {
                spans.Add(new TextSpan(_text.Length, _text.Length + word.Length));
                _text.Append(word).Append(' ');
            }
            _text.Append('\n');
            for (int i = 0; i < labels.Count; i++)
            {
                if (labels[i].StartsWith("B-", StringComparison.Ordinal) && Array.Find(Types, t => t.Label == labels[i][2..]) is { Label: not null } type)
                {
                    int end = i + 1;
                    while (end < labels.Count && labels[end] == "I-" + type.Label)
                        end++;
                    _gold.Add((_sentences.Count, i, end, type.Type));
                }
            }
            _sentences.Add(new TokenizedSentence(spans[0].Union(spans[^1]), [.. spans]));
        }

        public GoldDocument Finish()
        {
            var result = new GoldDocument(_text.ToString(), [.. _sentences], [.. _gold]);
            _text.Clear();
            _sentences.Clear();
            _gold.Clear();
            return result;
        }
    }
}
