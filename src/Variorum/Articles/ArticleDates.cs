using Variorum.Articles.Labels;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>When an article appeared and was changed, with what shows it. Never a date that nothing prints.</summary>
internal sealed record ArticleDates(string? Published, Evidence? Words, string? Updated, ImmutableArray<FieldSource> Sources)
{
    private const int MostAbove = 3;
    private const int LongestDateline = 90;

    public static ArticleDates Of(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var stamps = range.Stamps.Select(i => page.Shapes[i].Stamp ?? page.Shapes[i].Dateline).OfType<Stamp>().Where(stamp => stamp.Date is not null).ToList();
        var shown = Shown(page, range, stamps);
        var update = stamps.Find(stamp => stamp.IsUpdate) ?? stamps.Select(stamp => stamp.Change).FirstOrDefault(change => change is not null);
        var field = range.IsOfPage ? PageFields.PublishedDate(page.Page) : null;
        var changed = range.IsOfPage ? PageFields.UpdatedDate(page.Page) : null;
        var timed = range.IsOfPage ? Timed(page, labels, range) : null;
        var sources = ImmutableArray.CreateBuilder<FieldSource>();
        var updated = update?.Date ?? changed?.Value;
        if (update is not null) sources.Add(new FieldSource("updated", page.Page.Quote(update.Span), null));
        else if (changed is { } meta) sources.Add(new FieldSource("updated", null, meta.Field));

        if (field is { } told)
        {
            sources.Insert(0, new FieldSource("published", null, told.Field));
            return Told(page, stamps, told.Value, told.IsUniversal, update is null ? updated : null, updated, sources);
        }

        if (shown is not null) return new ArticleDates(shown.Date, page.Page.Quote(shown.Span), updated, sources.ToImmutable());
        if (timed is { } time)
        {
            sources.Insert(0, new FieldSource("published", null, "time"));
            return new ArticleDates(time.Date, time.Words, updated, sources.ToImmutable());
        }

        if (OfDateline(page, labels, range) is { } dateline) return new ArticleDates(dateline.Date, page.Page.Quote(dateline.Span), updated, sources.ToImmutable());
        if (HeadDay.Of(page, labels, range) is { } head) return new ArticleDates(head.Date, page.Page.Quote(head.Span), updated, sources.ToImmutable());
        if (OfEntry(page, range) is var (day, words, metadata)) return new ArticleDates(day, words, updated, [.. metadata is null ? [] : (FieldSource[])[new FieldSource("published", null, metadata)], .. sources]);
        if (!range.IsOfPage || PageFields.AddressDay(page.Page) is not { } address) return new ArticleDates(null, null, updated, sources.ToImmutable());
        sources.Insert(0, new FieldSource("published", null, PageFields.Address(page.Page)!.Value.Field));
        return new ArticleDates(address, null, updated, sources.ToImmutable());
    }

    /// <summary>The day with which the first paragraph opens, beside the place it was written at: "OSTARA, 3 March 2031 (VNA) – The harbour ...".</summary>
    private static Stamp? OfDateline(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        if (range.FirstParagraph(page, labels) is not { } first) return null;
        var text = page.Page.Text;
        var line = page.Page.Blocks[first].Span;
        var head = text.AsSpan(line.Start, Math.Min(LongestDateline, line.Length));
        var dash = head.IndexOfAny('–', '—') is > 0 and var found ? found : head.IndexOf(" - ");
        if (dash < 0) return null;
        var agency = head[..dash].IndexOf('(');
        var place = Pages.Trimming.Trim(text, new TextSpan(line.Start, line.Start + (agency > 0 ? agency : dash)));
        // "OSTARA (VNA, 3 March 2031) –"
        if (agency > 0 && !PrintedDay.HasDigits(place.Slice(text)) && head[agency..dash].IndexOf(')') is > 0 and var close) place = new TextSpan(line.Start + agency + 1, line.Start + agency + close);
        if (place.IsEmpty || !PrintedDay.HasDigits(place.Slice(text))) return null;
        return DatelineReader.Read(text, place, StampWord.Of(text, place), PrintedDay.Find(place.Of(text)));
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
    /// <param name="silent">When the page was changed, where no stamp says so.</param>
    private static ArticleDates Told(PageContext page, List<Stamp> stamps, string day, bool universal, string? silent, string? updated, ImmutableArray<FieldSource>.Builder sources)
    {
        var agrees = stamps.Find(stamp => stamp.Date == day);
        if (agrees is not null) return new ArticleDates(day, page.Page.Quote(agrees.Span), updated, sources.ToImmutable());
        // A stamp that says when the page was changed proves nothing, even where it does not say so.
        var near = universal ? stamps.Find(stamp => !stamp.IsUpdate && stamp.Date != silent && AreNeighbours(stamp.Date!, day)) : null;
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

    /// <summary>A <c>time</c> element above the article's text or in a line of its own: in a sentence it is the day of what is told.</summary>
    private static (string Date, Evidence? Words)? Timed(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var times = page.Page.Metadata.Where(entry => entry is { Name: "time", Span: not null }).OrderBy(entry => entry.Span!.Value).ToList();
        if (times.Count == 0) return null;
        var others = new OtherDays(page.Page);
        var text = range.FirstParagraph(page, labels) ?? range.Last;
        var block = Math.Max(0, range.First - MostAbove);
        foreach (var time in times)
        {
            var span = time.Span!.Value;
            while (block < range.Last && page.Page.Blocks[block].Span.End < span.End) block++;
            if (!page.Page.Blocks[block].Span.Contains(span) || page.Shapes[block].IsSentence || !(labels[block].Kind == BlockKind.Stamp || block < text) || labels[block] is { IsFurniture: true, Reason: not FurnitureReason.Navigation }) continue;
            if (PageFields.Day(time.Value) is { } day && !others.IsOfEvent(day)) return (day, page.Page.Quote(span));
        }

        return null;
    }
}
