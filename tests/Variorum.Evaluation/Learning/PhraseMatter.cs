using Variorum.Claims.Quantities.Learned;
using Variorum.Evaluation.Gold.Marks;
using Variorum.Evaluation.Sets;
using Variorum.Evaluation.Told;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Evaluation.Learning;

/// <summary>An invented matter's phrases by the rules of grammar, with what readers found of them.</summary>
internal sealed record PhraseMatter(string Name, ImmutableArray<JudgedFigure> Figures)
{
    /// <param name="path">A folder of the examples.</param>
    public static PhraseMatter Of(string path)
    {
        var judged = JudgedPhrases.Read(Path.Combine(path, "gold", JudgedPhrases.FileName));
        return new PhraseMatter(Path.GetFileName(path), [.. AnalysedPile.Files(Path.Combine(path, "pile")).SelectMany(file => Labelled(new Snapshot(File.ReadAllBytes(file)), file, judged))]);
    }

    /// <param name="file">A marked article.</param>
    public static PhraseMatter OfArticle(string file, JudgedPhrases judged) =>
        new(Path.GetFileName(file), [.. Labelled(MarkedArticle.Read(file).Snapshot, file, judged)]);

    private static IEnumerable<JudgedFigure> Labelled(Snapshot snapshot, string file, JudgedPhrases judged)
    {
        var decisions = new List<PhraseDecision>();
        var analysis = AnalysedPile.Analyze(snapshot, file, new CountedChoices(null) { SeenPhrases = decisions.Add });
        var index = new CodePointIndex(analysis.Text);
        foreach (var decision in decisions)
        {
            if (FigureLabels.QuantityOf(analysis, decision.Figure) is not { } quantity) continue;
            var start = index.ToCodePoints(quantity.Anchor.Span.Start);
            yield return new JudgedFigure(decision, [.. decision.Phrases.Select(phrase => judged.Find(Path.GetFileName(file), start, phrase.Text))]);
        }
    }
}
