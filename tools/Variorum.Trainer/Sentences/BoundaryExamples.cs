using Variorum.Language.Tokenizing;

namespace Variorum.Trainer.Sentences;

/// <summary>Turns the raw text of a treebank into examples, with the words as the tokeniser itself finds them.</summary>
internal static class BoundaryExamples
{
    public static List<BoundaryExample> Of(RawTreebank treebank)
    {
        var words = WordScanner.Scan(treebank.Text, 0, treebank.Text.Length);
        var gaps = LineLayout.Gaps(treebank.Text, words);
        var features = new BoundaryFeatures(treebank.Text, words, gaps);
        var ends = treebank.Sentences.Select(s => s.Span.End).ToHashSet();
        var examples = new List<BoundaryExample>();
        var buffer = new uint[BoundaryFeatures.Most];
        var state = features.Start(0);
        for (int i = 0; i + 1 < words.Length; i++)
        {
            state = features.Advance(state, i);
            bool end = ends.Contains(words[i].End);
            if (gaps[i] != Gap.Break && features.IsCandidate(i))
                examples.Add(new BoundaryExample(buffer[..features.Extract(state, i, buffer)], end));
            if (end || gaps[i] == Gap.Break)
                state = features.Start(i + 1);
        }
        return examples;
    }
}
