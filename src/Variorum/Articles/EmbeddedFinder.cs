using System.Buffers;
using Variorum.Articles.Labels;
using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Finds a document that an article quotes whole: announced ("Below is the report published in ...:"), or set apart with a day of its own.</summary>
internal static class EmbeddedFinder
{
    // A frame around a paragraph or two is a quotation.
    private const int FewestBlocks = 4;
    private const int LongestAnnouncement = 250;

    // A body, its office, what paper it is, the day.
    private const int LetterheadLines = 4;

    private static readonly SearchValues<string> Openings = SearchValues.Create(
        ["below is ", "below we ", "following is ", "the following is ", "here is ", "here's the ", "the full text ", "full text of ", "the text of ", "read the full ", "the letter reads", "the statement reads", "reads as follows", "the full report", "reproduced below", "in full below", "full transcript"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Announcements =
        SearchValues.Create([" in full", "full text", "text follows", "full transcript", "reproduced below", "verbatim"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Documents = ["report", "letter", "statement", "text", "transcript", "article", "interview", "document", "declaration", "release", "communique", "speech", "memorandum", "appeal", "petition", "minutes", "note", "memo", "protocol"];

    private static readonly SearchValues<string> DocumentWords = SearchValues.Create(Documents, StringComparison.OrdinalIgnoreCase);

    public static EmbeddedDocument? Find(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var last = CreditFinder.LastProse(page, labels, range);
        for (var i = range.First; i < last; i++)
        {
            if (labels[i].Kind is not (BlockKind.Body or BlockKind.Subtitle)) continue;
            var framed = labels[i].Kind == BlockKind.Body && IsFrame(page.Words(i));
            var announced = framed || IsAnnouncement(page.Words(i));
            var first = i + 1;
            while (first < last && labels[first].IsFurniture) first++;
            if (Element(page, labels, range, i, first, announced) is var (from, to) && (announced || IsDated(page, labels, from, to))) return Describe(page, labels, range, i, from, to);
            if (!framed) continue;
            return last - first < FewestBlocks - 1 ? null : Describe(page, labels, range, i, first, last);
        }

        return NumberedPaper.Find(page, labels, range) is var (head, end) ? Describe(page, labels, range, head - 1, head, end) : null;
    }

    /// <summary>"Report No. 118", "Minutes of the 6th meeting".</summary>
    public static bool NamesDocument(ReadOnlySpan<char> words) => words.ContainsAny(DocumentWords);

    /// <summary>It announces a document and ends in a colon.</summary>
    private static bool IsFrame(ReadOnlySpan<char> words) => words.Length <= 400 && words[^1] == ':' && Says(words, Openings);

    /// <summary>"We print the letter in full.": enough where the document that follows is set apart.</summary>
    private static bool IsAnnouncement(ReadOnlySpan<char> words) => words.Length <= LongestAnnouncement && Says(words, Announcements);

    private static bool Says(ReadOnlySpan<char> words, SearchValues<string> phrases) => words.ContainsAny(phrases) && words.ContainsAny(DocumentWords);

    /// <summary>
    /// The outermost element of the article that begins with a block and does not hold the one before: first and last block of its text. Where nothing
    /// announces a document, only one that is called one.
    /// </summary>
    private static (int First, int Last)? Element(PageContext page, BlockLabel[] labels, ArticleRange range, int frame, int first, bool announced)
    {
        if (page.Tree is null || labels[first].IsFurniture) return null;
        var node = page.Tree.Holders[first];
        while (node.Parent is { } parent && parent.First > frame && parent.Last <= range.Last) node = parent;
        if (node.First <= frame || node.Last > range.Last || !(announced || IsCalledOne(node))) return null;
        var last = node.Last;
        while (last > first && labels[last].IsFurniture) last--;
        return Enumerable.Range(first, last - first + 1).Count(i => labels[i].Kind == BlockKind.Body) >= FewestBlocks ? (first, last) : null;
    }

    /// <summary>Its name says that it is not the article's own text.</summary>
    private static bool IsCalledOne(ElementNode node) => node.Name is "article" or "blockquote" || node.Step.Hints.AsSpan().ContainsAny(DocumentWords);

    /// <summary>A day in one of its first lines or its last two.</summary>
    private static bool IsDated(PageContext page, BlockLabel[] labels, int first, int last) => Edges(labels, first, last).Any(i => DayOf(page, i) is not null);

    private static IEnumerable<int> Edges(BlockLabel[] labels, int first, int last)
    {
        var blocks = Enumerable.Range(first, last - first + 1).Where(i => !labels[i].IsFurniture).ToList();
        return blocks.Where((_, at) => at < LetterheadLines || at >= blocks.Count - 2);
    }

    private static Stamp? DayOf(PageContext page, int i) => (page.Shapes[i].Stamp ?? page.Shapes[i].Dateline) is { Date: not null } stamp ? stamp : null;

    /// <summary>Author, outlet and date stand in the frame or in an earlier sentence of the introduction that speaks of the document; else in the document.</summary>
    private static EmbeddedDocument Describe(PageContext page, BlockLabel[] labels, ArticleRange range, int frame, int first, int last)
    {
        var text = page.Page.Text;
        Credit? author = null, outlet = null;
        Evidence? date = null;
        string? published = null;
        for (var i = range.First; i <= frame; i++)
        {
            if (labels[i].IsFurniture || labels[i].Kind is not (BlockKind.Body or BlockKind.Subtitle)) continue;
            foreach (var sentence in Sentences.Of(text, page.Page.Blocks[i].Span))
            {
                var maker = EmbeddedMakers.Author(text, sentence, Documents);
                author ??= maker;
                var found = EmbeddedMakers.Outlet(text, sentence);
                outlet ??= found;
                if (date is null && (found is not null || maker is not null) && Day(text, sentence) is var (day, words)) (published, date) = (day, words);
            }
        }

        author ??= NumberedPaper.Letterhead(page, first) ?? Signed(page, labels, first, last);
        if (date is null && Edges(labels, first, last).Select(i => DayOf(page, i)).FirstOrDefault(day => day is not null) is { } own) (published, date) = (own.Date, page.Page.Quote(own.Span));
        return new EmbeddedDocument(page.Page.Blocks[first].Span.Union(page.Page.Blocks[last].Span), page.Page.Quote(page.Page.Blocks[frame].Span), author, outlet, published, date);
    }

    /// <summary>Who signs below the document's last paragraph.</summary>
    private static Credit? Signed(PageContext page, BlockLabel[] labels, int first, int last)
    {
        var prose = last;
        while (prose >= first && !(labels[prose].Kind == BlockKind.Body && page.Shapes[prose].IsProse)) prose--;
        for (var i = prose + 1; i <= last; i++)
        {
            var signed = Signatories.WithOffice(page.Page.Text, page.Page.Blocks[i].Span) ?? CreditLine.Read(page.Page.Text, page.Page.Blocks[i].Span).FirstOrDefault(credit => credit.Role == CreditRole.Author);
            if (signed is not null) return signed;
        }

        return null;
    }

    private static (string Day, Evidence Words)? Day(string text, TextSpan sentence)
    {
        foreach (var expression in DateFinder.Find(sentence.Of(text)))
        {
            if (expression.Form is DateForm.Calendar { Year: { } year, Month: { } month, Day: { } day } && EdtfDate.TryOfDay(year, month, day, out var value))
                return (value.ToString(), Evidence.At(text, expression.Span.Shift(sentence.Start)));
        }

        return null;
    }
}
