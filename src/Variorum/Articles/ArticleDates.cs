using Variorum.Articles.Labels;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>When an article appeared and was changed, with what shows it. Never a date that nothing prints.</summary>
internal sealed record ArticleDates(string? Published, Evidence? Words, string? Updated, ImmutableArray<FieldSource> Sources)
{
    public static ArticleDates Of(PageContext page, ArticleRange range)
    {
        var stamps = range.Stamps.Select(i => page.Shapes[i].Stamp ?? page.Shapes[i].Dateline).OfType<Stamp>().Where(stamp => stamp.Date is not null).ToList();
        var shown = Shown(page, range, stamps);
        var update = stamps.Find(stamp => stamp.IsUpdate);
        var field = range.IsOfPage ? PageFields.PublishedDate(page.Page) : null;
        var changed = range.IsOfPage ? PageFields.UpdatedDate(page.Page) : null;
        var timed = range.IsOfPage ? Timed(page.Page, range) : null;
        var sources = ImmutableArray.CreateBuilder<FieldSource>();
        var updated = update?.Date ?? changed?.Value;
        if (update is not null) sources.Add(new FieldSource("updated", page.Page.Quote(update.Span), null));
        else if (changed is { } meta) sources.Add(new FieldSource("updated", null, meta.Field));

        if (field is { } told)
        {
            sources.Insert(0, new FieldSource("published", null, told.Field));
            return Told(page, stamps, told.Value, told.IsUniversal, updated, sources);
        }

        if (shown is not null) return new ArticleDates(shown.Date, page.Page.Quote(shown.Span), updated, sources.ToImmutable());
        if (timed is { } time)
        {
            sources.Insert(0, new FieldSource("published", null, "time"));
            return new ArticleDates(time.Date, time.Words, updated, sources.ToImmutable());
        }

        return OfEntry(page, range) is var (day, words, metadata)
            ? new ArticleDates(day, words, updated, [.. metadata is null ? [] : (FieldSource[])[new FieldSource("published", null, metadata)], .. sources])
            : new ArticleDates(null, null, updated, sources.ToImmutable());
    }

    /// <summary>When an entry was written, by the elements around its words or by what the page lists of it.</summary>
    private static (string Day, Evidence? Words, string? Metadata)? OfEntry(PageContext page, ArticleRange range)
    {
        if (range.Moment is var (stamp, field)) return (stamp.Date!, page.Page.Quote(stamp.Span), field);
        return range.Listed is { Day: { } day } ? (day, null, $"{ListedEntry.Field}.datePublished") : null;
    }

    /// <summary>
    /// The field is believed, but for the day: near midnight the field's clock (often that of Greenwich) and the words or the address of the
    /// page, which follow the place where it is written, are a day apart, and what readers see counts.
    /// </summary>
    private static ArticleDates Told(PageContext page, List<Stamp> stamps, string day, bool universal, string? updated, ImmutableArray<FieldSource>.Builder sources)
    {
        var agrees = stamps.Find(stamp => stamp.Date == day);
        if (agrees is not null) return new ArticleDates(day, page.Page.Quote(agrees.Span), updated, sources.ToImmutable());
        // A stamp that says when the page was changed proves nothing, even where it does not say so.
        var near = universal ? stamps.Find(stamp => !stamp.IsUpdate && stamp.Date != updated && AreNeighbours(stamp.Date!, day)) : null;
        if (near is not null) return new ArticleDates(near.Date, page.Page.Quote(near.Span), updated, sources.ToImmutable());
        if (!universal || PageFields.AddressDay(page.Page) is not { } address || !AreNeighbours(address, day)) return new ArticleDates(day, null, updated, sources.ToImmutable());
        sources.Insert(1, new FieldSource("published", null, PageFields.Address(page.Page)!.Value.Field));
        return new ArticleDates(address, null, updated, sources.ToImmutable());
    }

    private static bool AreNeighbours(string left, string right) =>
        DateOnly.TryParseExact(left, "yyyy-MM-dd", out var a) && DateOnly.TryParseExact(right, "yyyy-MM-dd", out var b) && Math.Abs(a.DayNumber - b.DayNumber) == 1;

    /// <summary>The stamp of first publication; the last change where nothing else is printed, for the text as it stands dates from then.</summary>
    private static Stamp? Shown(PageContext page, ArticleRange range, List<Stamp> stamps)
    {
        var published = stamps.Where(stamp => !stamp.IsUpdate).ToList();
        if (published.Count == 0) return stamps.FirstOrDefault();
        // Where stamps follow their texts an earlier one may be of the text's source; the page's own is the last of those alone on their line.
        var atEnd = range.Stamps.Length > 0 && range.Stamps[^1] == range.Last;
        var pure = published.Where(stamp => stamp.IsPure).ToList();
        return atEnd && page.Tree is null && pure.Count > 0 ? pure[^1] : published[0];
    }

    /// <summary>A <c>time</c> element inside of the article or just above it.</summary>
    private static (string Date, Evidence? Words)? Timed(Page page, ArticleRange range)
    {
        var from = page.Blocks[Math.Max(0, range.First - 3)].Span.Start;
        var to = page.Blocks[range.Last].Span.End;
        foreach (var entry in page.Metadata)
        {
            if (entry.Name != "time" || entry.Span is not { } span || span.Start < from || span.End > to) continue;
            if (PageFields.Day(entry.Value) is { } day) return (day, page.Quote(span));
        }

        return null;
    }
}
