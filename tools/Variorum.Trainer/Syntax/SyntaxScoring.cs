using System.Collections.Immutable;
using System.Text;
using Variorum.Language;
using Variorum.Language.Parsing;
using Variorum.Trainer.Treebanks;

namespace Variorum.Trainer.Syntax;

/// <summary>Measures a network on a treebank's own words: the tags and the tree alone.</summary>
internal static class SyntaxScoring
{
    private const int SentencesAtOnce = 32;

    public static IReadOnlyList<(string Name, double Value)> Score(SyntaxNetwork network, IReadOnlyList<ConlluSentence> gold)
    {
        int words = 0, upos = 0, xpos = 0, heads = 0, arcs = 0, subtypes = 0;
        foreach (var batch in gold.Chunk(SentencesAtOnce))
        {
            var (text, sentences) = Joined(batch);
            var analyses = network.Analyze(text, sentences);
            for (var s = 0; s < batch.Length; s++)
            {
                for (var i = 0; i < batch[s].Words.Length; i++)
                {
                    var (word, found) = (batch[s].Words[i], analyses[s]);
                    words++;
                    upos += word.Upos == found.Upos[i] ? 1 : 0;
                    xpos += word.Xpos == found.Xpos[i] ? 1 : 0;
                    if (word.Head != found.Heads[i])
                        continue;
                    heads++;
                    arcs += Universal(word.Relation) == Universal(found.Relations[i]) ? 1 : 0;
                    subtypes += word.Relation == found.Relations[i] ? 1 : 0;
                }
            }
        }

        double Share(int count) => 100.0 * count / words;
        return [("UPOS", Share(upos)), ("XPOS", Share(xpos)), ("UAS", Share(heads)), ("LAS", Share(arcs)), ("LAS with subtypes", Share(subtypes))];
    }

    /// <summary>The CoNLL-2018 metrics compare relations without their subtypes.</summary>
    private static string Universal(string relation) => relation.Split(':')[0];

    private static (string Text, ImmutableArray<TokenizedSentence> Sentences) Joined(ConlluSentence[] batch)
    {
        var text = new StringBuilder();
        var sentences = batch.Select(sentence =>
        {
            var spans = sentence.Words.Select(word =>
            {
                var start = text.Length;
                text.Append(word.Form);
                var span = new TextSpan(start, text.Length);
                text.Append(' ');
                return span;
            }).ToImmutableArray();
            return new TokenizedSentence(new TextSpan(spans[0].Start, spans[^1].End), spans);
        }).ToImmutableArray();
        return (text.ToString(), sentences);
    }
}
