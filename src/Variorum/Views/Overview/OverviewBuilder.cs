using Variorum.Collation;
using Variorum.Views.Articles;
using Variorum.Views.Questions;
using Variorum.Views.Sources;
using Variorum.Views.Wording;

namespace Variorum.Views.Overview;

/// <summary>Makes the overview and the summary.</summary>
internal static class OverviewBuilder
{
    private const int MostUnreadInSummary = 5;
    private const int MostInTimelineEntry = 5;

    /// <summary>A pile spread over more months is shown by years.</summary>
    private const int MostMonths = 24;

    public static OverviewView Build(
        Casebook casebook,
        ImmutableArray<QuestionLine> questions,
        ImmutableArray<ArticleLine> articles,
        ImmutableArray<SourceLine> sources,
        WarningsView warnings,
        int most) =>
        new(Counts(casebook, questions, articles, warnings), Period(articles), [.. questions.Take(most)], Timeline(articles), sources, warnings.Unread);

    public static SummaryView Summary(
        Casebook casebook, ImmutableArray<QuestionLine> questions, ImmutableArray<ArticleLine> articles, WarningsView warnings, int most) =>
        new(Counts(casebook, questions, articles, warnings), Period(articles), [.. warnings.Unread.Take(MostUnreadInSummary)], [.. questions.Take(most)]);

    private static CasebookCounts Counts(
        Casebook casebook, ImmutableArray<QuestionLine> questions, ImmutableArray<ArticleLine> articles, WarningsView warnings) => new(
        casebook.Snapshots.Sum(snapshot => snapshot.Files.Length),
        casebook.Snapshots.Length,
        articles.Length,
        articles.Count(article => article.PublishedEdtf is null),
        casebook.Sources.Length,
        casebook.Quantities.Length,
        casebook.Dates.Length,
        questions.Length,
        questions.Count(question => question.Conflicts > 0),
        casebook.Unread.Length,
        warnings.OfPile.Length + warnings.OfFiles.Length + warnings.Changed.Length);

    private static string? Period(ImmutableArray<ArticleLine> articles)
    {
        var days = Dated(articles).Select(pair => pair.Days).ToList();
        if (days.Count == 0) return null;
        var (first, last) = (DateWords.OfDay(days.Min(day => day.First)), DateWords.OfDay(days.Max(day => day.Last)));
        return first == last ? first : $"{first} to {last}";
    }

    private static ImmutableArray<TimelineEntry> Timeline(ImmutableArray<ArticleLine> articles)
    {
        var byMonth = Dated(articles).GroupBy(pair => Month(pair.Days)).OrderBy(group => group.Key).ToList();
        var groups = byMonth.Count <= MostMonths
            ? byMonth
            : Dated(articles).GroupBy(pair => (Month(pair.Days).Year, Month: 0)).OrderBy(group => group.Key).ToList();
        var byYear = groups.Count != byMonth.Count;
        return
        [
            .. groups.Select(group => new TimelineEntry(
                byYear ? $"{group.Key.Year}" : group.Key.Month == 0 ? $"{group.Key.Year}, month not told" : DateWords.OfMonth(group.Key.Year, group.Key.Month),
                group.Count(),
                [.. group.Take(MostInTimelineEntry).Select(pair => pair.Article)])),
        ];
    }

    private static IEnumerable<(ArticleLine Article, DayRange Days)> Dated(ImmutableArray<ArticleLine> articles) =>
        from article in articles
        let days = DayRange.TryRead(article.PublishedEdtf)
        where days is not null
        select (article, days.Value);

    /// <summary>Month 0 where the date is coarser than a month.</summary>
    private static (int Year, int Month) Month(DayRange days)
    {
        var (first, last) = (DateOnly.FromDayNumber(days.First), DateOnly.FromDayNumber(days.Last));
        return (first.Year, first.Month == last.Month && first.Year == last.Year ? first.Month : 0);
    }
}
