using Variorum.Expressions.Dates.Wording;

namespace Variorum.Collation.Dating;

/// <summary>The narrowest bounds found so far, each with what shows it.</summary>
internal sealed class Bounds
{
    private ImmutableArray<DatingEvidence> _first = [];
    private ImmutableArray<DatingEvidence> _last = [];

    public DateOnly? First { get; private set; }

    /// <summary>The text tells of the first day as one does of days that lie less than a year back: without its year, or by its weekday.</summary>
    public bool FirstIsRecent { get; private set; }

    /// <summary>The first day is that of a text that this one answers.</summary>
    public bool FirstIsCited { get; private set; }

    public DateOnly? Last { get; private set; }

    /// <summary>The last day is less than a year ahead of the text: "the line will open in 2032" may be said ten years before.</summary>
    public bool LastIsNear { get; private set; }

    /// <param name="other">The sentence of another text that dates the event, or null.</param>
    public void NotBefore(DateOnly day, DatedSentence sentence, string shows, DatedSentence? other = null, bool isRecent = false) => NotBefore(day, Evidence(sentence, shows, other), isRecent);

    public void NotBefore(DateOnly day, ImmutableArray<DatingEvidence> evidence, bool isRecent, bool isCited = false)
    {
        if (First is { } known && known >= day) return;
        (First, FirstIsRecent, FirstIsCited, _first) = (day, isRecent, isCited, evidence);
    }

    /// <inheritdoc cref="NotBefore(DateOnly, DatedSentence, string, DatedSentence?, bool)"/>
    public void NotAfter(DateOnly day, DatedSentence sentence, string shows, DatedSentence? other = null, bool isNear = true) => NotAfter(day, Evidence(sentence, shows, other), isNear);

    public void NotAfter(DateOnly day, ImmutableArray<DatingEvidence> evidence, bool isNear = true)
    {
        if (Last is { } known && known <= day) return;
        (Last, LastIsNear, _last) = (day, isNear, evidence);
    }

    /// <summary>Bounds that cross contradict each other: then one was misread, and nothing is said.</summary>
    public ArticleDating ToDating() => First > Last || (First is null && Last is null) ? ArticleDating.Unknown : new ArticleDating(First, Last, [.. _first.Union(_last)]);

    public static ImmutableArray<DatingEvidence> Evidence(DatedSentence sentence, string shows, DatedSentence? other)
    {
        var own = new DatingEvidence(sentence.Mention.Article, sentence.Mention.Anchor, sentence.Mention.Quote, shows);
        return other is null
            ? [own]
            : [own, new DatingEvidence(other.Mention.Article, other.Mention.Anchor, other.Mention.Quote, $"This text dates it: {DateText.OfDay(other.Day!.Value.DayNumber)}.")];
    }
}
