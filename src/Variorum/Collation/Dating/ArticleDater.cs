using Variorum.Claims.Dates;
using Variorum.Expressions.Dates;
using Variorum.Expressions.Dates.Wording;

namespace Variorum.Collation.Dating;

/// <summary>Dates articles that print no date, from what they tell of and announce, with the words that show it. Nothing is guessed.</summary>
public static class ArticleDater
{
    public static ImmutableArray<CollatedArticle> Date(
        ImmutableArray<CollatedArticle> articles, ImmutableArray<DateMention> dates, ImmutableArray<CollatedSnapshot> snapshots)
    {
        if (articles.All(article => article.Article.Published is not null)) return articles;
        var texts = snapshots.ToDictionary(snapshot => snapshot.Id, snapshot => snapshot.Text);
        var dated = articles.Where(article => article.Article.Published is not null).Select(article => article.Article.Id).ToHashSet();
        var sentences = dates.OrderBy(date => date.Anchor).GroupBy(date => date.Anchor.Snapshot).SelectMany(page => DatedSentenceReader.Read(page, texts[page.Key], dated)).ToImmutableArray();
        var matcher = new EventMatcher(sentences, PublishedDays.Of(articles));
        var letters = new LetterMentions(articles, texts);
        var byArticle = sentences.ToLookup(sentence => sentence.Mention.Article);
        return [.. articles.Select(article => article.Article.Published is null ? article with { Dating = Date(article, [.. byArticle[article.Article.Id]], matcher, letters) } : article)];
    }

    private static ArticleDating Date(CollatedArticle article, ImmutableArray<DatedSentence> sentences, EventMatcher matcher, LetterMentions letters)
    {
        var bounds = new Bounds();
        foreach (var sentence in sentences) FromOwnDate(sentence, bounds);
        foreach (var sentence in sentences.Where(sentence => sentence.LacksYear && sentence.Value is null)) FromYearElsewhere(sentence, matcher, bounds);
        foreach (var sentence in sentences) FromEventElsewhere(sentence, matcher, bounds);
        if (letters.Of(article) is var (day, evidence)) bounds.NotAfter(day, evidence);
        foreach (var sentence in sentences.Where(sentence => sentence.LacksYear && sentence.Value is null)) FromYearAfter(sentence, bounds);
        foreach (var sentence in sentences.Where(sentence => sentence.LacksYear && sentence.Value is null)) FromYearBefore(sentence, bounds);
        return bounds.ToDating();
    }

    /// <summary>"On 12 September 2016 … described": written then or later. "Will vote on 6 June 2019": written then or earlier.</summary>
    private static void FromOwnDate(DatedSentence sentence, Bounds bounds)
    {
        if (sentence.Value is not { } value) return;
        if (sentence.Tense == Tense.Past && value.Earliest is { } first) bounds.NotBefore(first, sentence, $"It tells of {DateText.Of(value.ToString())} as past.");
        if (sentence.Tense == Tense.Future && value.Latest is { } last) bounds.NotAfter(last, sentence, $"It speaks of {DateText.Of(value.ToString())} as to come.");
    }

    private static void FromYearElsewhere(DatedSentence sentence, EventMatcher matcher, Bounds bounds)
    {
        if (sentence.Tense == Tense.Unknown || matcher.WithYear(sentence) is not { } other) return;
        var day = other.Value!.Value.Earliest!.Value;
        if (sentence.Tense == Tense.Past) bounds.NotBefore(day, sentence, "It tells of this day as past.", other, isRecent: true);
        else bounds.NotAfter(day, sentence, "It speaks of this day as to come.", other);
    }

    /// <summary>"A meeting next week", and another document tells of the meeting with its date: written before that week ended.</summary>
    private static void FromEventElsewhere(DatedSentence sentence, EventMatcher matcher, Bounds bounds)
    {
        if (sentence.Form is not DateForm.Unit { Of: TimeUnit.Week, Offset: 1 or -1 } unit || (unit.Offset > 0) != (sentence.Tense == Tense.Future)) return;
        if (matcher.OfEvent(sentence, bounds.First) is not { } other) return;
        var monday = Monday(other.Value!.Value.Earliest!.Value);
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

    /// <summary>A past day without a year is the last such day before the text was written: known once the latest day is.</summary>
    private static void FromYearBefore(DatedSentence sentence, Bounds bounds)
    {
        if (sentence.Tense != Tense.Past || sentence.MonthDay is not { } day || bounds.Last is not { } last) return;
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
