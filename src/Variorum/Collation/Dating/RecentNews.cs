using Variorum.Expressions.Dates.Wording;

namespace Variorum.Collation.Dating;

/// <summary>Bounds the day of an article by the news that it tells, cites or answers, where a dated text has the same.</summary>
internal static class RecentNews
{
    // "On Friday" is said until the Friday after.
    private const int DaysOfWeek = 7;

    public static void Bound(CollatedArticle article, ImmutableArray<DatedSentence> sentences, PileEvidence pile, Bounds bounds)
    {
        var cited = pile.Cited.Of(article);
        if (cited is not null) bounds.NotBefore(cited.Day, Evidence(cited), isRecent: true, isCited: true);
        foreach (var sentence in sentences)
        {
            if (sentence.PastWeekday is not var (weekday, isLast)) continue;
            if (pile.Weekdays.Of(sentence, weekday) is { Day: { } day } other) Within(day, isLast, Bounds.Evidence(sentence, "It tells of this weekday as just past.", other), bounds);
            else if (pile.Releases.Of(sentence, weekday, article.Article.Title?.Quote ?? "", cited) is var (release, appeared)) Within(appeared, isLast, Evidence(sentence, release, appeared), bounds);
        }
    }

    private static void Within(DateOnly day, bool isLast, ImmutableArray<DatingEvidence> evidence, Bounds bounds)
    {
        if (day.DayNumber > DateOnly.MaxValue.DayNumber - DaysOfWeek) return;
        bounds.NotBefore(day.AddDays(isLast ? 1 : 0), evidence, isRecent: true);
        bounds.NotAfter(day.AddDays(DaysOfWeek), evidence);
    }

    private static ImmutableArray<DatingEvidence> Evidence(CitedText cited) =>
    [
        .. cited.Figures.Select(figure => new DatingEvidence(figure.Own.Article, figure.Own.Anchor, figure.Own.Quote, "It answers this figure.")),
        .. cited.Figures.Select(figure => new DatingEvidence(figure.First.Article, figure.First.Anchor, figure.First.Quote, $"No text printed it before this one of {DateText.OfDay(cited.Day.DayNumber)}.")),
    ];

    private static ImmutableArray<DatingEvidence> Evidence(DatedSentence sentence, Articles.Article release, DateOnly day)
    {
        var own = new DatingEvidence(sentence.Mention.Article, sentence.Mention.Anchor, sentence.Mention.Quote, "It tells of what was announced on this weekday.");
        return release.PublishedEvidence is { } shown
            ? [own, new DatingEvidence(release.Id, new Text.Anchor(release.Snapshot, shown.Span), shown.Quote, $"The announcement appeared then: {DateText.OfDay(day.DayNumber)}.")]
            : [own];
    }
}
