using Variorum.Language;

namespace Variorum.Evaluation.Treebank;

/// <summary>Counts of what is in the gold, what was found, and what is in both.</summary>
public sealed record Figure(int Gold, int Found, int Right)
{
    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;

    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;

    /// <summary>In per cent.</summary>
    public double F1 => Gold + Found == 0 ? 0 : 200.0 * Right / (Gold + Found);

    public static Figure Of(IEnumerable<TextSpan> gold, IEnumerable<TextSpan> found)
    {
        var expected = gold.ToHashSet();
        var actual = found.ToHashSet();
        return new Figure(expected.Count, actual.Count, actual.Count(expected.Contains));
    }

    public override string ToString() => FormattableString.Invariant($"P {Precision:F2} R {Recall:F2} F1 {F1:F2} ({Right} of {Gold}, {Found} found)");
}
