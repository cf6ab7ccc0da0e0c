namespace Variorum.Evaluation.Scoring;

/// <summary>Counts how many of some things hold, over all documents.</summary>
internal sealed class Share
{
    private long _hits;
    private long _all;

    public void Add(bool hit) => Add(hit ? 1 : 0, 1);

    public void Add(long hits, long all)
    {
        _hits += hits;
        _all += all;
    }

    /// <summary>A share of nothing is told as 0 and not judged.</summary>
    public Figure Of(string name, string unit = "", Better better = Better.Higher) =>
        new(name, (double)_hits / Math.Max(1, _all), $"of {_all}{unit}", _all == 0 ? Better.Unjudged : better);
}
