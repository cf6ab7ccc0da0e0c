using Variorum.Articles;
using Variorum.Claims.Accusations;
using Variorum.Claims.Accusations.Disputes;
using Variorum.Claims.Attributions;
using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Events;
using Variorum.Claims.Labels;
using Variorum.Claims.Quantities;
using Variorum.Claims.Quantities.Learned;
using Variorum.Claims.Reading;
using Variorum.Pages;

namespace Variorum.Claims;

/// <summary>Finds what the articles of a page claim. Only articles in English are read.</summary>
internal static class ClaimFinder
{
    /// <param name="choices">How it is chosen what figures without a noun count.</param>
    public static SnapshotClaims Find(Page page, PageArticles found, CountedChoices choices)
    {
        ImmutableArray<SnapshotClaims> claims = [.. found.Articles.Where(IsRead).Select(article => Find(ReadArticle.Read(page, article), choices))];
        return new SnapshotClaims([.. claims.SelectMany(each => each.Quantities)], [.. claims.SelectMany(each => each.Dates)])
        {
            Entities = [.. claims.SelectMany(each => each.Entities)],
            Mentions = [.. claims.SelectMany(each => each.Mentions)],
            Attributions = [.. claims.SelectMany(each => each.Attributions)],
            Accusations = [.. claims.SelectMany(each => each.Accusations)],
            Labels = [.. claims.SelectMany(each => each.Labels)],
            Events = [.. claims.SelectMany(each => each.Events)],
        };
    }

    /// <summary>What to say of the articles that are kept but not read.</summary>
    public static IEnumerable<string> Warnings(PageArticles found) => found.Articles
        .Where(article => !IsRead(article))
        .GroupBy(article => article.Language, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Count() == 1
            ? $"One article is in another language ({group.Key}): it is stored and shown, but its claims are not read."
            : $"{group.Count()} articles are in another language ({group.Key}): they are stored and shown, but their claims are not read.");

    /// <summary>Whom it names, then who speaks, then what is claimed: each step needs the ones before.</summary>
    private static SnapshotClaims Find(ReadArticle article, CountedChoices choices)
    {
        var entities = EntityFinder.Find(article);
        var dates = DateMentionFinder.Find(article);
        var attributions = AttributionFinder.Find(article, entities);
        var voices = new VoiceChains(attributions);
        ImmutableArray<Quantity> quantities = [.. QuantityFinder.Find(article, entities, dates, span => voices.Of(span).Chain.FirstOrDefault(), choices).Select(quantity => Voiced(quantity, voices))];
        ImmutableArray<Description> descriptions = [.. DescriptionFinder.Find(article, entities)];
        var disputes = DisputeFinder.Find(article, entities, attributions);
        var accusations = AccusationFinder.Find(article, entities, attributions, descriptions, disputes);
        var labels = LabelFinder.Find(article, entities, descriptions, span => voices.Of(span).Chain);
        var events = EventFinder.Find(article, entities, dates, quantities);
        return new SnapshotClaims([.. quantities.Select(quantity => WithEvent(quantity, events))], dates)
        {
            Entities = entities.Entities,
            Mentions = [.. entities.Mentions, .. entities.Phrases],
            Attributions = attributions,
            Accusations = ReplyFinder.Add(article, entities, attributions, accusations, labels, disputes),
            Labels = labels,
            Events = events,
        };
    }

    private static Quantity WithEvent(Quantity quantity, ImmutableArray<EventMention> events) =>
        events.FirstOrDefault(told => told.Quantities.Contains(quantity.Id)) is { } happened ? quantity with { Event = happened.Id } : quantity;

    private static Quantity Voiced(Quantity quantity, VoiceChains voices)
    {
        var (chain, innermost) = voices.Of(quantity.Anchor.Span);
        return quantity with { Voice = chain, Attribution = innermost?.Id };
    }

    // What could not be told apart is mostly short and in the language of the rest; reading it costs little.
    private static bool IsRead(Article article) => article.Language is "und" || article.Language.StartsWith("en", StringComparison.Ordinal);
}
