namespace Variorum.Evaluation.Scoring;

/// <summary>Counts what was matched, what was predicted and what the gold holds, over all documents.</summary>
internal sealed class MatchRate
{
    private int _matched;
    private int _predicted;
    private int _gold;

    public void Add(int matched, int predicted, int gold)
    {
        _matched += matched;
        _predicted += predicted;
        _gold += gold;
    }

    /// <summary>Where the gold holds nothing, the figure is told as 0 and not judged.</summary>
    public Figure F1(string name, string unit = "")
    {
        var precision = _predicted > 0 ? (double)_matched / _predicted : 0;
        var recall = _gold > 0 ? (double)_matched / _gold : 0;
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new Figure(name, f1, $"P {precision:0.00} R {recall:0.00} of {_gold}{unit}", _gold == 0 ? Better.Unjudged : Better.Higher);
    }
}
