using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold;
using Variorum.Evaluation.Gold.Model;
using Variorum.Evaluation.Scoring;

namespace Variorum.Tests.Evaluation;

/// <summary>Marked text and export lines, scored against each other.</summary>
internal static class GoldSamples
{
    public static GoldPile Pile(string marked, string records = "")
    {
        using var folder = new TempFolder();
        folder.Write("gold/01.txt.marked", marked);
        folder.Write("gold/matter.records", records);
        return MatterFolder.Read(folder.Path).Gold;
    }

    /// <summary>Export lines of one snapshot with one article over all of it; single quotes stand for double ones.</summary>
    public static ExportFile Export(params string[] lines) => ExportFile.Parse(
        lines.Prepend("{'kind':'article','id':'a','snapshot':'s','start':0,'end':100}")
            .Prepend("{'kind':'snapshot','id':'s','path':'x/01.txt'}")
            .Select(line => line.Replace('\'', '"')));

    public static double Figure(GoldPile gold, ExportFile export, string name) =>
        CasebookScorer.Score(gold, export).Figures.Single(figure => figure.Name == name).Value;
}
