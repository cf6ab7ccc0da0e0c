using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Scores one kind of thing, document after document.</summary>
internal interface ISectionScorer
{
    /// <param name="names">Knows the document's entities and those of the pile.</param>
    void Add(GoldDocument gold, ExportDocument export, NameMatcher names);

    IEnumerable<Figure> Figures();
}
