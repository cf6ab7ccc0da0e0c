using Variorum.Articles.Labels;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Makes an article out of its blocks.</summary>
internal static class ArticleBuilder
{
    private const int LanguageSample = 2_000;

    public static Article Build(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var credits = CreditFinder.Find(page, labels, range);
        var embedded = EmbeddedFinder.Find(page, labels, range);
        var made = ((Credit?[])[embedded?.Author, embedded?.Outlet]).OfType<Credit>().ToList();
        if (made.Count > 0) credits = [.. credits.Concat(made.Where(credit => CreditSieve.NamesSomebody(page, credit, made))).OrderBy(credit => credit.Evidence.Span)];
        var dates = ArticleDates.Of(page, labels, range);
        var span = page.Page.Blocks[range.First].Span.Union(page.Page.Blocks[range.Last].Span);
        var title = Blocks(labels, range, BlockKind.Title).Select(i => page.Page.Quote(TitleSpan(page, i))).FirstOrDefault();
        var kicker = Blocks(labels, range, BlockKind.Kicker).Select(i => page.Page.Blocks[i].Span.Of(page.Page.Text)).LastOrDefault();
        var sources = dates.Sources.ToBuilder();
        var outlet = Outlet(page, labels, title?.Quote, credits, sources) is { } named ? BodyNames.Of(page.Page, named) : null;
        var address = range.IsOfPage ? PageFields.Address(page.Page) : null;
        if (address is { } canonical) sources.Add(new FieldSource("canonical-address", null, canonical.Field));
        var paragraphs = Paragraphs(page, labels, range);
        var form = FormGuesser.Guess(page, labels, range, title?.Quote, kicker, credits, embedded?.Span);
        // Among the articles of a newspaper's page one who signs speaks for herself.
        var signed = form != ArticleForm.OpenLetter && outlet is not null && range.IsOfPage ? Signatories.ForTheHouse(page, CreditFinder.LastProse(page, labels, range), range) : null;
        var byline = Byline(page.Page, [.. credits.Where(credit => (embedded is null || !embedded.Includes(credit)) && signed?.Contains(credit.Evidence.Span) is not true)], range, sources);
        if (outlet is null && form == ArticleForm.OpenLetter && SigningFor.BodyOf(page.Page.Text, credits) is { } body)
        {
            outlet = body.Name;
            sources.Add(new FieldSource("outlet", body.Evidence, null));
        }

        // What an office says on its own page is no news report.
        if (form == ArticleForm.News && embedded is null && outlet is not null && Names.IsBody(outlet) && (byline is null || page.Letterhead >= 0) && !credits.Any(credit => credit.Role is CreditRole.Agency or CreditRole.OriginalOutlet)) form = FormGuesser.OfBody(page, labels, range);
        if (form == ArticleForm.Other && Issuer(page.Page.Text, paragraphs, outlet, credits) is { } issuer) credits = [.. credits.Append(issuer).OrderBy(credit => credit.Evidence.Span)];
        return new Article(
            Identifier.OfAnchored("article", new Anchor(page.Page.Snapshot, span)),
            page.Page.Snapshot,
            span,
            title,
            dates.Published,
            dates.Words,
            outlet,
            byline,
            form,
            Language(page.Page.Text, paragraphs),
            credits,
            paragraphs)
        {
            Subtitles = [.. Blocks(labels, range, BlockKind.Subtitle).Select(i => page.Page.Blocks[i].Span)],
            Kicker = kicker,
            Updated = dates.Updated,
            CanonicalAddress = address?.Value,
            Embedded = embedded is null ? [] : [embedded],
            Sources = sources.ToImmutable(),
        };
    }

    /// <summary>What an office gives to the press is its own, where its text names the office whose page it is.</summary>
    private static Credit? Issuer(string text, ImmutableArray<TextSpan> paragraphs, string? outlet, ImmutableArray<Credit> credits)
    {
        if (outlet is null || credits.Any(credit => credit.Role == CreditRole.Author)) return null;
        var comma = outlet.IndexOf(',');
        var name = comma > 3 ? outlet[..comma] : outlet;
        foreach (var paragraph in paragraphs)
        {
            var at = paragraph.Slice(text).IndexOf(name, StringComparison.Ordinal);
            if (at >= 0) return new Credit(CreditRole.Author, name, Evidence.At(text, new TextSpan(paragraph.Start + at, paragraph.Start + at + name.Length)));
        }

        return null;
    }

    private static IEnumerable<int> Blocks(BlockLabel[] labels, ArticleRange range, BlockKind kind) =>
        Enumerable.Range(range.First, range.Last - range.First + 1).Where(i => labels[i].Kind == kind);

    /// <summary>Who prints the text: the site where it says its name, else the outlet that the text itself credits.</summary>
    private static string? Outlet(PageContext page, BlockLabel[] labels, string? title, ImmutableArray<Credit> credits, ImmutableArray<FieldSource>.Builder sources)
    {
        // Unlike its date, the name of the site is that of every article on the page.
        if (PageFields.Outlet(page.Page) is { } site)
        {
            sources.Add(new FieldSource("outlet", null, site.Field));
            return site.Value;
        }

        if ((SiteTitles.Name(page.Page, title) ?? SiteTitles.OfHead(page.Page, title)) is { } named)
        {
            sources.Add(new FieldSource("outlet", null, "title"));
            return named;
        }

        if (page.Tree is null && Mastheads.NameOf(page, labels) is >= 0 and var head)
        {
            var name = page.Page.Quote(Mastheads.NameSpan(page, head));
            sources.Add(new FieldSource("outlet", name, null));
            return name.Quote;
        }

        var credit = credits.LastOrDefault(credit => credit.Role is CreditRole.Republisher or CreditRole.OriginalOutlet);
        if (credit is null) return null;
        sources.Add(new FieldSource("outlet", credit.Evidence, null));
        return credit.Name;
    }

    private static string? Byline(Page page, ImmutableArray<Credit> credits, ArticleRange range, ImmutableArray<FieldSource>.Builder sources)
    {
        var authors = credits.Where(credit => credit.Role == CreditRole.Author && Names.IsPersonLike(credit.Name) && !SigningFor.IsBody(page.Text, credit.Evidence.Span)).ToList();
        if (authors.Count > 0)
        {
            sources.AddRange(authors.Select(author => new FieldSource("byline", author.Evidence, null)));
            return string.Join("; ", authors.Select(author => author.Name).Distinct(StringComparer.Ordinal));
        }

        if (range.Listed is { Authors.IsEmpty: false } listed)
        {
            sources.Add(new FieldSource("byline", null, $"{ListedEntry.Field}.author"));
            return string.Join("; ", listed.Authors);
        }

        if (!range.IsOfPage || PageFields.Authors(page) is not { } told) return null;
        sources.Add(new FieldSource("byline", null, told.Field));
        return string.Join("; ", told.Names);
    }

    /// <summary>Each line of a block is read by itself, for a line break ends what is said; wrapped plain text is the exception.</summary>
    private static ImmutableArray<TextSpan> Paragraphs(PageContext context, BlockLabel[] labels, ArticleRange range)
    {
        var page = context.Page;
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = range.First; i <= range.Last; i++)
        {
            if (labels[i].Kind is not (BlockKind.Body or BlockKind.Title or BlockKind.Subtitle)) continue;
            if (page.MediaType == "text/plain") paragraphs.Add(page.Blocks[i].Span);
            else paragraphs.AddRange(TextLines.Of(page.Text, labels[i].Kind == BlockKind.Title ? TitleSpan(context, i) : page.Blocks[i].Span));
        }

        return paragraphs.ToImmutable();
    }

    /// <summary>A heading without the time of the day with which its line may begin: "18:32 Harbour closed" on a ticker.</summary>
    private static TextSpan TitleSpan(PageContext page, int block)
    {
        var (text, line) = (page.Page.Text, page.Page.Blocks[block].Span);
        foreach (var part in page.Page.Blocks[block].Parts)
        {
            if (part.Span.Start != line.Start || part.Span.End == line.End || !ClockLine.Is(text, part.Span)) continue;
            var start = part.Span.End;
            while (start < line.End && !char.IsLetterOrDigit(text[start]) && text[start] is not ('“' or '"' or '‘' or '\'')) start++;
            return start < line.End ? new TextSpan(start, line.End) : line;
        }

        return line;
    }

    private static string Language(string text, ImmutableArray<TextSpan> paragraphs)
    {
        Span<char> sample = stackalloc char[LanguageSample];
        var length = 0;
        foreach (var paragraph in paragraphs)
        {
            var part = paragraph.Slice(text);
            part = part[..Math.Min(part.Length, sample.Length - length)];
            part.CopyTo(sample[length..]);
            length += part.Length;
            if (length == sample.Length) break;
            sample[length++] = '\n';
        }

        return LanguageGuesser.Guess(sample[..length]);
    }
}
