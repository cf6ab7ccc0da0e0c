using Variorum.Language;
using Variorum.Language.English;

namespace Variorum.Evaluation.Treebank;

/// <summary>Measures the analyser on a treebank, from the treebank's own words and from raw text.</summary>
public static class TreebankEvaluation
{
    /// <param name="lines">The treebank's lines, in CoNLL-U.</param>
    /// <param name="analyzer">What is measured.</param>
    /// <returns>CoNLL 2018 figures, in per cent: first with the treebank's words and sentences, then from raw text.</returns>
    public static IReadOnlyList<(string Name, double Value)> Run(IEnumerable<string> lines, EnglishAnalyzer analyzer)
    {
        var treebank = GoldTreebank.Read(lines);
        var gold = treebank.Gold;
        var onWords = OfGoldWords(gold, analyzer.Analyze(treebank.JoinedText, treebank.Tokenized));
        var raw = treebank.RawText;
        var onText = OfRawText(raw, analyzer.Analyze(raw));
        return
        [
            .. TreebankScorer.Score(gold, onWords).Where(score => score.Name is not ("words" or "sentences")).Select(score => ($"gold words: {score.Name}", score.Value)),
            .. TreebankScorer.Score(gold, onText).Select(score => ($"raw text: {score.Name}", score.Value)),
        ];
    }

    /// <summary>An analysis of the gold words as a reading: every word keeps the characters that the treebank gives it.</summary>
    private static TreebankText OfGoldWords(TreebankText gold, ImmutableArray<Sentence> sentences)
    {
        var words = ImmutableArray.CreateBuilder<TreebankWord>(gold.Words.Length);
        foreach (var sentence in sentences)
        {
            var first = words.Count;
            foreach (var token in sentence.Tokens)
                words.Add(Word(gold.Words[words.Count].Start, gold.Words[words.Count].End, gold.Words[words.Count].IsMultiword, token, first));
        }

        return gold with { Words = words.ToImmutable() };
    }

    private static TreebankText OfRawText(string text, ImmutableArray<Sentence> sentences)
    {
        var before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            before[i + 1] = before[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        var words = ImmutableArray.CreateBuilder<TreebankWord>();
        foreach (var sentence in sentences)
        {
            var first = words.Count;
            foreach (var token in sentence.Tokens)
                words.Add(Word(before[token.Span.Start], before[token.Span.End], false, token, first));
        }

        return new TreebankText(
            string.Concat(text.Where(c => !char.IsWhiteSpace(c))),
            words.ToImmutable(),
            [.. sentences.Select(sentence => (before[sentence.Span.Start], before[sentence.Span.End]))]);
    }

    private static TreebankWord Word(int start, int end, bool isMultiword, Token token, int first) => new(
        start, end, isMultiword, token.Form, token.Lemma, token.Upos, token.Xpos, token.IsRoot ? -1 : first + token.Head, token.Relation.Split(':')[0]);
}
