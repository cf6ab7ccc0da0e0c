using System.Globalization;

namespace Variorum.Collation.Dating;

/// <summary>The narrowest bounds found so far, each with what shows it.</summary>
internal sealed class Bounds
{
    private ImmutableArray<DatingEvidence> _first = [];
    private ImmutableArray<DatingEvidence> _last = [];

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    /// <param name="other">The sentence of another text that dates the event, or null.</param>
    public void NotBefore(DateOnly day, DatedSentence sentence, string shows, DatedSentence? other = null)
    {
        if (First is { } known && known >= day) return;
        First = day;
        _first = Evidence(sentence, shows, other);
    }

    /// <inheritdoc cref="NotBefore"/>
    public void NotAfter(DateOnly day, DatedSentence sentence, string shows, DatedSentence? other = null)
    {
        if (Last is { } known && known <= day) return;
        Last = day;
        _last = Evidence(sentence, shows, other);
    }

    /// <summary>Bounds that cross contradict each other: then one was misread, and nothing is said.</summary>
    public ArticleDating ToDating() => First > Last || (First is null && Last is null) ? ArticleDating.Unknown : new ArticleDating(First, Last, [.. _first, .. _last]);

    private static ImmutableArray<DatingEvidence> Evidence(DatedSentence sentence, string shows, DatedSentence? other)
    {
        var own = new DatingEvidence(sentence.Mention.Article, sentence.Mention.Anchor, sentence.Mention.Quote, shows);
        return other is null
            ? [own]
            : [own, new DatingEvidence(other.Mention.Article, other.Mention.Anchor, other.Mention.Quote, $"This text dates it: {other.Value!.Value.Earliest!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.")];
    }
}
