using Variorum.Claims;
using Variorum.Expressions.Dates;
using Variorum.Expressions.Dates.Wording;

namespace Variorum.Collation.Dating;

/// <summary>Dates articles that print no date, from what they tell of and announce, with the words that show it. Nothing is guessed.</summary>
public static class ArticleDater
{
    public static ImmutableArray<CollatedArticle> Date(
        ImmutableArray<CollatedArticle> articles, SnapshotClaims claims, ImmutableArray<CollatedSnapshot> snapshots)
    {
        if (articles.All(article => article.Article.Published is not null)) return articles;
        var pile = new PileEvidence(articles, claims, snapshots);
        return [.. articles.Select(article => article.Article.Published is null ? article with { Dating = Date(article, pile) } : article)];
    }

    private static ArticleDating Date(CollatedArticle article, PileEvidence pile)
    {
        var (sentences, bounds) = (pile.SentencesOf(article), new Bounds());
        var withoutYear = sentences.Where(sentence => sentence.LacksYear && sentence.Value is null).ToList();
        foreach (var sentence in sentences) FromOwnDate(sentence, bounds);
        foreach (var sentence in withoutYear) FromYearElsewhere(sentence, pile.Events, bounds);
        RecentNews.Bound(article, sentences, pile, bounds);
        foreach (var sentence in sentences) FromEventElsewhere(sentence, pile.Events, bounds);
        if (pile.Letters.Of(article) is { } mention) bounds.NotAfter(mention.Day, [mention.Evidence]);
        foreach (var sentence in withoutYear) FromYearAfter(sentence, bounds);
        foreach (var sentence in withoutYear) FromYearBefore(sentence, bounds);
        return bounds.ToDating();
    }

    /// <summary>"On 12 September 2016 … described": written then or later. "Will vote on 6 June 2019": written then or earlier.</summary>
    private static void FromOwnDate(DatedSentence sentence, Bounds bounds)
    {
        if (sentence.Value is not { } value) return;
        if (sentence is { Tense: Tense.Past, TellsOfDate: true } && value.Earliest is { } first) bounds.NotBefore(first, sentence, $"It tells of {DateText.Of(value.ToString())} as past.");
        if (sentence.Tense == Tense.Future && value.Latest is { } last) bounds.NotAfter(last, sentence, $"It speaks of {DateText.Of(value.ToString())} as to come.", isNear: false);
    }

    private static void FromYearElsewhere(DatedSentence sentence, EventMatcher matcher, Bounds bounds)
    {
        if (sentence.Tense == Tense.Unknown || matcher.WithYear(sentence) is not { } other) return;
        var day = other.Day!.Value;
        if (sentence is { Tense: Tense.Past, TellsOfDate: true }) bounds.NotBefore(day, sentence, "It tells of this day as past.", other, isRecent: true);
        if (sentence.Tense == Tense.Future) bounds.NotAfter(day, sentence, "It speaks of this day as to come.", other);
    }

    /// <summary>"A meeting next week", and another document tells of the meeting with its date: written before that week ended.</summary>
    private static void FromEventElsewhere(DatedSentence sentence, EventMatcher matcher, Bounds bounds)
    {
        if (sentence.Form is not DateForm.Unit { Of: TimeUnit.Week, Offset: 1 or -1 } unit || (unit.Offset > 0) != (sentence.Tense == Tense.Future)) return;
        if (matcher.OfEvent(sentence, bounds.First) is not { } other) return;
        var monday = Monday(other.Day!.Value);
        if (unit.Offset > 0)
        {
            // Printed, it may have been later than written: the week before the event bounds it from above only.
            if (monday > DateOnly.MinValue) bounds.NotAfter(monday.AddDays(-1), sentence, "It announces for the next week what the other text tells of.", other);
            return;
        }

        if (monday.DayNumber > DateOnly.MaxValue.DayNumber - 14) return;
        bounds.NotBefore(monday.AddDays(7), sentence, "It tells of the week before.", other);
        bounds.NotAfter(monday.AddDays(13), sentence, "It tells of the week before.", other);
    }

    /// <summary>A past day without a year is the last such day before the text was written: known once the latest day is. Not where the text is dated by what it answers: who answers may speak of an old war and name the days of its year.</summary>
    private static void FromYearBefore(DatedSentence sentence, Bounds bounds)
    {
        if (sentence is not { Tense: Tense.Past, TellsOfDate: true, MonthDay: { } day } || bounds is not { FirstIsCited: false, Last: { } last, LastIsNear: true }) return;
        // 29 February is not a day of every year: four years are enough to find it.
        for (var year = last.Year; year >= Math.Max(1, last.Year - 4); year--)
        {
            if (day.Day > DateTime.DaysInMonth(year, day.Month)) continue;
            var date = new DateOnly(year, day.Month, day.Day);
            if (date > last) continue;
            if (bounds.First is null || date > bounds.First) bounds.NotBefore(date, sentence, "It tells of this day as past, and names no year: the last such day before the text was written.");
            return;
        }
    }

    /// <summary>A day to come without a year is the next such day after another that was told without a year as past.</summary>
    private static void FromYearAfter(DatedSentence sentence, Bounds bounds)
    {
        // A first day that is years old, "2016", would make it the wrong year: only a day that needed no year is near enough.
        if (sentence.Tense != Tense.Future || sentence.MonthDay is not { } day || bounds is not { First: { } first, FirstIsRecent: true }) return;
        for (var year = first.Year; year <= Math.Min(9999, first.Year + 1); year++)
        {
            if (day.Day > DateTime.DaysInMonth(year, day.Month) || new DateOnly(year, day.Month, day.Day) < first) continue;
            bounds.NotAfter(new DateOnly(year, day.Month, day.Day), sentence, "It speaks of this day as to come, and names no year: the next such day.");
            return;
        }
    }

    private static DateOnly Monday(DateOnly day) => day.DayNumber < 7 ? day : day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
