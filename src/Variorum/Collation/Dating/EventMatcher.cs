namespace Variorum.Collation.Dating;

/// <summary>Finds where another document gives the full date of what an undated one tells without a year.</summary>
internal sealed class EventMatcher
{
    // One day and month in common is a chance of one in 365: two words more make it one event. Without it, three words that few other
    // sentences of the pile have must carry it.
    private const int WordsOfOneDay = 2;
    private const int WordsOfOneEvent = 3;
    private const double CommonShare = 0.25;
    private const int FewestSentences = 12;

    // Reports of one event may give the days around it; where matches lie further apart, they are of several events, and nothing is known.
    private const int MostDaysApart = 7;
    private readonly ImmutableArray<DatedSentence> _dated;
    private readonly ImmutableHashSet<string> _common;

    private readonly ImmutableArray<DatedSentence> _published;

    /// <param name="published">What else tells of a day: that an article appeared on it.</param>
    public EventMatcher(ImmutableArray<DatedSentence> sentences, IEnumerable<DatedSentence> published)
    {
        _dated = [.. sentences.Where(sentence => sentence.Day is not null)];
        _published = [.. published];
        _common = sentences.Length < FewestSentences ? [] : sentences.SelectMany(sentence => sentence.Words).GroupBy(word => word, StringComparer.Ordinal)
            .Where(group => group.Count() > CommonShare * sentences.Length).Select(group => group.Key).ToImmutableHashSet();
    }

    /// <summary>The sentence that gives the year of a day and month; the earliest where several agree; null where none does or they do not agree.</summary>
    public DatedSentence? WithYear(DatedSentence sentence) => sentence.MonthDay is { } day
        ? Agreed(_dated.Concat(_published).Where(other => other.Mention.Article != sentence.Mention.Article && other.MonthDay == day && Shared(sentence, other) >= WordsOfOneDay))
        : null;

    /// <summary>The sentence that dates an event which this one only tells as "next week" or "last week".</summary>
    public DatedSentence? OfEvent(DatedSentence sentence, DateOnly? notBefore) => Agreed(_dated.Where(other =>
        other != sentence && (notBefore is null || other.Day >= notBefore) && SharedTelling(sentence, other) >= WordsOfOneEvent && other.Tense == Tense.Past));

    private static DatedSentence? Agreed(IEnumerable<DatedSentence> matches)
    {
        var found = matches.OrderBy(match => match.Day).ThenBy(match => match.Mention.Anchor).ToList();
        if (found.Count == 0 || found[^1].Day!.Value.DayNumber - found[0].Day!.Value.DayNumber > MostDaysApart) return null;
        return found[0];
    }

    private static int Shared(DatedSentence a, DatedSentence b) => a.Words.Count(b.Words.Contains);

    private int SharedTelling(DatedSentence a, DatedSentence b) => a.Words.Count(word => b.Words.Contains(word) && !_common.Contains(word));
}
