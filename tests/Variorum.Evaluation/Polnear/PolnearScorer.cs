using System.Text;
using Variorum.Claims;
using Variorum.Language;
using Variorum.Pages;

namespace Variorum.Evaluation.Polnear;

/// <summary>Scores attributions as sequence labelling does on PolNeAR: micro F1 of exact source, cue and content spans, each by itself.</summary>
/// <remarks>Newell et al., "An Attribution Relations Corpus for Political News", LREC 2018; figures to compare with in Wang et al., "CofeNet", COLING 2022.</remarks>
public static class PolnearScorer
{
    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) Score(string folder) => Score(PolnearDocument.ReadAll(folder));

    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) Score(IEnumerable<PolnearDocument> documents)
    {
        var misses = new List<string>();
        var (sources, cues, contents) = (default(SpanCount), default(SpanCount), default(SpanCount));
        foreach (var document in documents)
        {
            var gold = PolnearProjection.Trim(document.Text, document.Gold);
            var found = Predict(document);
            sources = sources.With(gold.Sources, found.Sources);
            cues = cues.With(gold.Cues, found.Cues);
            contents = contents.With(gold.Contents, found.Contents);
            misses.AddRange(Explain(document, "cue", gold.Cues, found.Cues));
            misses.AddRange(Explain(document, "source", gold.Sources, found.Sources));
            misses.AddRange(Explain(document, "content", gold.Contents, found.Contents));
        }

        return ([.. sources.Figures("source"), .. cues.Figures("cue"), .. contents.Figures("content")], misses);
    }

    /// <summary>The whole way of the product, from the bytes of the text.</summary>
    private static PolnearSpans Predict(PolnearDocument document)
    {
        var outcome = CasebookBuilder.Analyze(new Snapshot(Encoding.UTF8.GetBytes(document.Text)));
        var attributions = outcome is AnalysisOutcome.Analyzed { Analysis: var analysis } && analysis.Text == document.Text ? analysis.Claims.Attributions : [];
        return PolnearProjection.Of(document.Text, attributions);
    }

    private static IEnumerable<string> Explain(PolnearDocument document, string kind, HashSet<TextSpan> gold, HashSet<TextSpan> found) =>
        gold.Where(span => !found.Contains(span)).Select(span => (span, "missed"))
            .Concat(found.Where(span => !gold.Contains(span)).Select(span => (span, "extra")))
            .OrderBy(miss => miss.span)
            .Select(miss => $"{kind} {miss.Item2} {Show(document.Text, miss.span)} | {document.Name}");

    private static string Show(string text, TextSpan span) =>
        $"{text[Math.Max(0, span.Start - 60)..span.Start]}[[{span.Of(text)}]]{text[span.End..Math.Min(text.Length, span.End + 60)]}".ReplaceLineEndings("\\n");
}
