using Variorum.Language.Entities;

namespace Variorum.Trainer.Names;

/// <summary>Exact spans and types against gold, for choosing among models.</summary>
internal sealed record NameScore(int Gold, int Found, int Right)
{
    public double F1 => Gold + Found == 0 ? 0 : 200.0 * Right / (Gold + Found);

    public override string ToString() =>
        FormattableString.Invariant($"P {100.0 * Right / Math.Max(1, Found):F2} R {100.0 * Right / Math.Max(1, Gold):F2} F1 {F1:F2}");

    public static NameScore Of(NameRecognizer recognizer, IEnumerable<NamedText> documents)
    {
        int gold = 0, found = 0, right = 0;
        foreach (var document in documents)
        {
            var names = recognizer.Recognize(document.Text, document.Sentences);
            for (int s = 0; s < names.Length; s++)
            {
                var expected = NameLabels.Names([.. document.Labels[s].Select(l => (int)l)]).ToHashSet();
                gold += expected.Count;
                found += names[s].Length;
                right += names[s].Count(n => expected.Contains((n.FirstWord, n.EndWord, n.Type)));
            }
        }
        return new NameScore(gold, found, right);
    }
}
