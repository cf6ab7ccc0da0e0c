using Variorum.Expressions.Dates.Wording;
using Variorum.Text;
using Variorum.Views.Articles;
using Variorum.Views.Sources;
using Variorum.Views.Wording;

namespace Variorum.Views.Overview;

/// <summary>Makes the time line of the pile.</summary>
internal static class TimelineBuilder
{
    private const int MostInEntry = 5;

    /// <summary>More lines than this are no longer told apart.</summary>
    private const int MostLanes = 9;

    /// <summary>A pile spread over more months is shown by years.</summary>
    private const int MostMonths = 24;

    /// <param name="sources">By number of articles.</param>
    public static TimelineView Build(ImmutableArray<ArticleLine> articles, ImmutableArray<SourceLine> sources, ImmutableArray<UndatedView> undated)
    {
        var lanes = Lanes(articles, sources, undated);
        return new TimelineView(lanes, Entries(articles), undated, Describe(lanes));
    }

    /// <summary>The articles that print a date, with the days that it may mean.</summary>
    public static IEnumerable<(ArticleLine Article, DayRange Days)> Dated(ImmutableArray<ArticleLine> articles) =>
        from article in articles
        let days = DayRange.TryRead(article.PublishedEdtf)
        where days is not null
        select (article, days.Value);

    private static ImmutableArray<TimelineLane> Lanes(
        ImmutableArray<ArticleLine> articles, ImmutableArray<SourceLine> sources, ImmutableArray<UndatedView> undated)
    {
        var own = sources.Take(MostLanes).ToDictionary(source => source.Id, source => source.Name);
        var order = own.Keys.ToList();
        return
        [
            .. Dated(articles).Select(pair => (pair.Article, pair.Days, Inferred: false, Open: OpenEnd.None))
                .Concat(undated.Where(each => each.Dating is not null).Select(each => (each.Article, each.Dating!.Days, Inferred: true, each.Dating.Open)))
                .GroupBy(placed => Lane(placed.Article, own))
                .OrderBy(group => group.Key.Id is { } id ? order.IndexOf(id) : order.Count).ThenBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group => new TimelineLane(group.Key.Name, group.Key.Id,
                [
                    .. group.GroupBy(placed => (placed.Days, placed.Inferred, placed.Open)).OrderBy(mark => mark.Key.Days.First).ThenBy(mark => mark.Key.Days.Last)
                        .ThenBy(mark => mark.Key.Inferred).ThenBy(mark => mark.Key.Open)
                        .Select(mark => new TimelineMark(mark.Key.Days, mark.Key.Inferred, mark.Key.Open, mark.Count())),
                ])),
        ];
    }

    private static (string Name, Identifier? Id) Lane(ArticleLine article, Dictionary<Identifier, string> own)
    {
        if (article.SourceId is not { } id) return ("source not known", null);
        return own.TryGetValue(id, out var name) ? (name, id) : ("other sources", null);
    }

    private static ImmutableArray<TimelineEntry> Entries(ImmutableArray<ArticleLine> articles)
    {
        var byMonth = Dated(articles).GroupBy(pair => Month(pair.Days)).OrderBy(group => group.Key).ToList();
        var groups = byMonth.Count <= MostMonths
            ? byMonth
            : Dated(articles).GroupBy(pair => (Month(pair.Days).Year, Month: 0)).OrderBy(group => group.Key).ToList();
        var byYear = groups.Count != byMonth.Count;
        return
        [
            .. groups.Select(group => new TimelineEntry(
                byYear ? $"{group.Key.Year}" : group.Key.Month == 0 ? $"{group.Key.Year}, month not told" : DateText.OfMonth(group.Key.Year, group.Key.Month),
                group.Count(),
                [.. group.Take(MostInEntry).Select(pair => pair.Article)])),
        ];
    }

    /// <summary>Month 0 where the date is coarser than a month.</summary>
    private static (int Year, int Month) Month(DayRange days)
    {
        var (first, last) = (DateOnly.FromDayNumber(days.First), DateOnly.FromDayNumber(days.Last));
        return (first.Year, first.Month == last.Month && first.Year == last.Year ? first.Month : 0);
    }

    private static string Describe(ImmutableArray<TimelineLane> lanes)
    {
        if (lanes.IsEmpty) return "No article with a date.";
        var days = lanes.SelectMany(lane => lane.Marks).Select(mark => mark.Days).ToList();
        var named = string.Join(", ", lanes.Select(lane => $"{lane.Name} {FigureWords.Number(lane.Count)}"));
        return $"Articles by source from {DateText.OfDay(days.Min(day => day.First))} to {DateText.OfDay(days.Max(day => day.Last))}: {named}. The list below holds the same.";
    }
}
