using Variorum.Evaluation.Gold;
using Variorum.Evaluation.Gold.Json;
using Variorum.Evaluation.GoldClaims;
using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation.Sets;

/// <summary>Questions and arithmetic made of the gold's own claims, so that the collation is measured apart from the reading.</summary>
internal static class GoldClaimsEvaluation
{
    /// <param name="path">A folder with <c>piles/albania</c> and <c>gold</c>.</param>
    public static Score Albania(string path) =>
        GoldClaimsRun.Run(Path.Combine(path, "piles", "albania"), PileGoldReader.Read(Path.Combine(path, "gold")));

    /// <param name="path">A matter, or a folder of matters.</param>
    public static Score Examples(string path)
    {
        var scores = ExamplesEvaluation.MatterFolders(path).Select(matter => ExamplesEvaluation.Prefixed(Path.GetFileName(matter), Matter(matter))).ToList();
        return new Score([.. scores.SelectMany(score => score.Figures)], [.. scores.SelectMany(score => score.Misses)]);
    }

    private static Score Matter(string path)
    {
        var matter = MatterFolder.Read(path);
        return GoldClaimsRun.Run(matter.PilePath, matter.Gold);
    }
}
