using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation.Told;

/// <summary>Of the phrases that are told of figures, how many the texts bear out.</summary>
public sealed class ToldTally(JudgedPhrases judged, ICollection<Miss> misses)
{
    private readonly Share _true = new();
    private readonly Share _false = new();
    private int _unjudged;

    /// <param name="start">Where the figure's quote begins, in code points.</param>
    /// <param name="phrase">Null where nothing is told.</param>
    public void Add(string document, int start, string quote, string? phrase)
    {
        if (phrase is null) return;
        if (judged.Find(document, start, phrase) is not { } found)
        {
            _unjudged++;
            misses.Add(new Miss("told", document, $"not judged: {start}: {quote}: {phrase}"));
            return;
        }

        _true.Add(found.Holds);
        _false.Add(found.Verdict == Verdict.False);
        if (!found.Holds) misses.Add(new Miss("told", document, $"{found.Verdict.ToString().ToLowerInvariant()}: {quote}: {phrase}"));
    }

    /// <summary>Of a pile that nobody judged there is nothing to say.</summary>
    public IEnumerable<Figure> Figures() => judged.Count == 0 ? [] :
    [
        _true.Of("told.true", $" judged, {_unjudged} not judged"),
        _false.Of("told.false", " judged", Better.Lower),
    ];
}
