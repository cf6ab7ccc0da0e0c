using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Finds who made an article: in bylines above it, in the lines below its last paragraph, in what its text says of its origin.</summary>
internal static class CreditFinder
{
    private const int MostAbove = 4;
    private const int LongestByline = 120;

    private static readonly string[] Titles = ["president", "chairman", "chairwoman", "chair", "director", "secretary", "minister", "member", "former", "vice", "head", "professor", "dr", "spokesperson", "spokesman", "coordinator", "founder", "editor", "rapporteur", "treasurer", "chief", "deputy", "representative", "convenor", "convener", "commissioner", "ombudsman", "ombudswoman", "mayor", "governor", "spokeswoman", "chairperson", "managing", "editor-in-chief", "curator", "dean", "bishop"];

    /// <summary>The credits in page order, and labels the lines that are nothing but credits.</summary>
    public static ImmutableArray<Credit> Find(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var credits = new List<Credit>();
        var last = LastProse(page, labels, range);
        var letter = Letters.HasSignatories(page, labels, range, last);
        for (var i = range.First; i <= range.Last; i++)
        {
            if (labels[i] is { IsFurniture: true, Reason: FurnitureReason.Caption } && PhotoCredits.Read(page.Page.Text, page.Page.Blocks[i].Span) is { } photo) credits.Add(photo);
            if (labels[i].IsFurniture || labels[i].Kind is BlockKind.Title or BlockKind.Subtitle or BlockKind.Kicker) continue;
            // Whom the press may ask has not written the text.
            if (Releases.IsContact(page.Words(i))) continue;
            var byline = labels[i].Kind is BlockKind.Byline || (labels[i].Kind == BlockKind.Stamp && !(page.Shapes[i].Stamp?.IsPure ?? false));
            if (IsSource(page, labels, i) && Agencies.Named(page.Page.Text, page.Page.Blocks[i].Span) is { } agency)
            {
                credits.Add(agency);
                labels[i] = BlockLabel.Of(BlockKind.Byline);
                continue;
            }

            var called = i <= range.First + MostAbove && page.Shapes[i].Characters < LongestByline && (CreditLine.HasCue(page.Words(i)) || CreditLine.IsFromPlace(page.Page.Text, page.Page.Blocks[i].Span));
            // Who signs a letter is read with those who sign beside them: see Signatories.
            if (letter && i > last && labels[i].Kind == BlockKind.Body && TextLines.Of(page.Page.Text, page.Page.Blocks[i].Span).Any(line => Signatories.IsPersonWithComma(page.Page.Text, line)))
            {
                if (TextLines.Of(page.Page.Text, page.Page.Blocks[i].Span).Any(line => CreditLine.Read(page.Page.Text, line).Count > 0)) labels[i] = BlockLabel.Of(BlockKind.Byline);
                continue;
            }

            var below = i > last && labels[i].Kind == BlockKind.Body && !CreditSentences.Is(page.Words(i), page.Shapes[i]);
            if (byline || called || StartsByline(page, i) || below) Read(page, labels, i, credits, i > last);
        }

        Opening(page, labels, range, credits);
        OwnReports.Read(page, labels, range, credits);
        Closing(page, labels, range, last, credits);
        RunOn(page, labels, range, credits);
        Captions(page, labels, range, credits);
        CreditSentences.Read(page, labels, range, last, credits);
        StatementMakers.Read(page, labels, range, credits);
        Signatories.Read(page, labels, range, last, credits);
        var all = credits.ToList();
        credits.RemoveAll(credit => !CreditSieve.NamesSomebody(page, credit, all));
        // "By Ana Ferro, Kust Dagblad" may be two people, until another line says that the second is a paper.
        var outlets = credits.Where(credit => credit.Role == CreditRole.OriginalOutlet).Select(credit => credit.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. credits.Select(credit => credit.Role == CreditRole.Author && outlets.Contains(credit.Name) ? credit with { Role = CreditRole.OriginalOutlet } : credit)
                .OrderBy(credit => credit.Evidence.Span).DistinctBy(credit => (credit.Role, credit.Name)),
        ];
    }

    /// <summary>A line of its own whose name says that it holds where the text is from.</summary>
    private static bool IsSource(PageContext page, BlockLabel[] labels, int i) =>
        page.Tree is not null && labels[i].Kind is BlockKind.Body or BlockKind.Byline or BlockKind.Subtitle && page.Tree.Holders[i].Step.Hints is { Length: > 0 } hints
        && (hints.Contains("source", StringComparison.OrdinalIgnoreCase) || hints.Contains("agency", StringComparison.OrdinalIgnoreCase) || hints.Contains("credit", StringComparison.OrdinalIgnoreCase));

    /// <summary>"... said the keeper. (VNA)": the agency with whose slug the last paragraph ends.</summary>
    private static void Closing(PageContext page, BlockLabel[] labels, ArticleRange range, int last, List<Credit> credits)
    {
        if (last > range.Last || labels[last].Kind != BlockKind.Body) return;
        var (text, span) = (page.Page.Text, page.Page.Blocks[last].Span);
        var open = span.Slice(text).LastIndexOf('(');
        if (open < 2 || text[span.End - 1] != ')' || !char.IsWhiteSpace(text[span.Start + open - 1]) || text[span.Start + open - 2] is not ('.' or '!' or '?' or '”' or '"' or '»')) return;
        if (Agencies.Named(text, new TextSpan(span.Start + open + 1, span.End - 1)) is { } agency) credits.Add(agency);
    }

    /// <summary>"... in the spring. By Ana Ferro": a byline that runs on behind the last sentence.</summary>
    private static void RunOn(PageContext page, BlockLabel[] labels, ArticleRange range, List<Credit> credits)
    {
        var last = range.Last;
        while (last > range.First && labels[last].Kind != BlockKind.Body) last--;
        var (text, span) = (page.Page.Text, page.Page.Blocks[last].Span);
        var by = span.Slice(text).LastIndexOf(" By ", StringComparison.Ordinal);
        if (by < 10 || span.Length - by > LongestByline || text[span.Start + by - 1] is not ('.' or '”' or '"' or '!' or '?')) return;
        if (Names.IsPersonLike(text[(span.Start + by + " By ".Length)..span.End].TrimEnd('.'))) credits.AddRange(CreditLine.Read(text, new TextSpan(span.Start + by + 1, span.End)));
    }

    /// <summary>Captions that stand right below the text.</summary>
    private static void Captions(PageContext page, BlockLabel[] labels, ArticleRange range, List<Credit> credits)
    {
        for (var i = range.Last + 1; i < page.Count && labels[i] is { IsFurniture: true, Reason: FurnitureReason.Caption }; i++)
        {
            if (PhotoCredits.Read(page.Page.Text, page.Page.Blocks[i].Span) is { } photo) credits.Add(photo);
        }
    }

    /// <summary>What the first paragraph opens with: the agency of a dateline, or a byline that runs on into the text.</summary>
    private static void Opening(PageContext page, BlockLabel[] labels, ArticleRange range, List<Credit> credits)
    {
        var text = page.Page.Text;
        for (var i = range.First; i <= range.Last; i++)
        {
            if (labels[i].Kind != BlockKind.Body || !page.Shapes[i].IsProse) continue;
            var span = page.Page.Blocks[i].Span;
            if (Agencies.OfDateline(text, span) is { } agency) credits.Add(agency);
            var stop = span.Slice(text).IndexOf(". ", StringComparison.Ordinal);
            if (stop is > 6 and < 60 && page.Words(i).StartsWith("By ", StringComparison.Ordinal) && Names.IsPersonLike(text.Substring(span.Start + 3, stop - 3)))
                credits.AddRange(CreditLine.Read(text, new TextSpan(span.Start, span.Start + stop)));
            return;
        }
    }

    private static bool StartsByline(PageContext page, int i)
    {
        var words = page.Words(i);
        return page.Shapes[i].Characters < 250 && ((words.StartsWith("By ", StringComparison.Ordinal) && page.Shapes[i].Characters < 120) || words.StartsWith("Reporting by", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("Additional reporting", StringComparison.OrdinalIgnoreCase) || words.StartsWith("(Reporting by", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Presenter:", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("Producer:", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Translated by", StringComparison.OrdinalIgnoreCase));
    }

    private static void Read(PageContext page, BlockLabel[] labels, int i, List<Credit> credits, bool atEnd)
    {
        var stamp = labels[i].Kind == BlockKind.Stamp ? page.Shapes[i].Stamp ?? page.Shapes[i].Dateline : page.Shapes[i].Stamp;
        var marked = MarkedMakers.Read(page.Page.Text, page.Page.Blocks[i]);
        credits.AddRange(marked);
        foreach (var line in TextLines.Of(page.Page.Text, page.Page.Blocks[i].Span))
        {
            if (i > 0 && labels[i].Kind == BlockKind.Byline && CreditLabels.RoleOf(page.Words(i - 1)) is { } role)
            {
                if (CreditLabels.Read(page.Page.Text, line, role) is { } labelled) credits.Add(labelled);
                return;
            }

            // What ends in a colon speaks of what follows.
            if (IsOffice(line.Slice(page.Page.Text)) || page.Page.Text[line.End - 1] == ':') continue;
            var read = Named(page, stamp, AfterMarked(page.Page.Text, marked, line), page.Shapes[i].Dateline is not null);
            // What else stands there are sections as often as outlets.
            if (!marked.IsEmpty) read.RemoveAll(credit => !(credit.Role is CreditRole.Agency or CreditRole.OriginalOutlet && (Names.IsDomain(credit.Name) || (credit.Name.Contains(' ') && Names.IsOutletLike(credit.Name)))));
            if (read.Count == 0) continue;
            // One capitalised word alone below a text is an outlet; above a text or at the end of a list it may be anything.
            var listed = page.Tree is null && i > 0 && page.Joined(i - 1) && labels[i - 1].Kind == BlockKind.Body && !page.Shapes[i - 1].IsProse;
            if ((!atEnd || listed) && read.All(credit => credit.Role == CreditRole.OriginalOutlet && Names.IsSingleName(credit.Name))) continue;
            credits.AddRange(read);
            if (labels[i].Kind == BlockKind.Body) labels[i] = BlockLabel.Of(BlockKind.Byline);
        }
    }

    /// <summary>What follows the authors that the page marks as such; else the line. Without blanks between them author and outlet are one name to whoever reads the line alone.</summary>
    private static TextSpan AfterMarked(string text, ImmutableArray<Credit> marked, TextSpan line)
    {
        var end = marked.Where(author => line.Contains(author.Evidence.Span)).Select(author => author.Evidence.Span.End).DefaultIfEmpty(line.Start).Max();
        while (end < line.End && end > line.Start && !char.IsLetterOrDigit(text[end])) end++;
        return new TextSpan(end, line.End);
    }

    private static List<Credit> Named(PageContext page, Stamp? stamp, TextSpan line, bool isDateline)
    {
        var text = page.Page.Text;
        if (stamp is null || !line.Contains(stamp.Span)) return [.. CreditLine.Read(text, line)];
        TextSpan[] parts = [WithoutFillers(page, new TextSpan(line.Start, stamp.Span.Start), above: true), WithoutFillers(page, new TextSpan(stamp.Span.End, line.End), above: false)];
        List<Credit> beside = [.. parts.Where(part => !part.IsEmpty).SelectMany(part => BesideDay(text, part, isDateline))];
        return beside.Count > 0 || isDateline ? beside : [.. StampPieces.Authors(text, line)];
    }

    /// <summary>Beside a day stand places and sections too: what is not called a maker counts where it stands alone and is no single word.</summary>
    private static IReadOnlyList<Credit> BesideDay(string text, TextSpan part, bool isDateline)
    {
        var read = CreditLine.Read(text, part);
        if (read.Count == 0 || Names.IsByline(part.Slice(text))) return read;
        if (read is [var slug] && Agencies.IsSlug(slug.Name)) return [slug with { Role = CreditRole.Agency }];
        // "21/05/2031 | Opinion | Ana Ferro": the one person among sections.
        if (read.Count > 1 && !isDateline) return read.Where(credit => credit.Role == CreditRole.Author && Names.IsPersonLike(credit.Name)).ToList() is [var only] && read.All(credit => credit == only || Names.IsSingleName(credit.Name)) ? [only] : [];
        return Names.IsSingleName(read[0].Name) ? [] : read;
    }

    /// <summary>Without "Updated", "on", "at 7 pm" on the side of the day; empty where nothing else is left.</summary>
    private static TextSpan WithoutFillers(PageContext page, TextSpan part, bool above)
    {
        var words = StampWord.Of(page.Page.Text, part);
        var first = words.FindIndex(word => !StampWords.IsFiller(word.Lower));
        if (first < 0) return new TextSpan(part.Start, part.Start);
        return above
            ? new TextSpan(part.Start, words.FindLast(word => !StampWords.IsFiller(word.Lower)).Span.End)
            : new TextSpan(first > 0 && Names.IsBy(words[first - 1].Lower) ? words[first - 1].Span.Start : words[first].Span.Start, part.End);
    }

    /// <summary>"President, Harbour Committee": what the person named above is.</summary>
    public static bool IsOffice(ReadOnlySpan<char> words)
    {
        foreach (var title in Titles)
        {
            if (words.StartsWith(title, StringComparison.OrdinalIgnoreCase) && (words.Length == title.Length || !char.IsLetter(words[title.Length]))) return true;
        }

        return false;
    }

    public static int LastProse(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var end = range.Last - Legal(page, labels, range);
        for (var i = end; i >= range.First; i--)
        {
            if (labels[i].Kind == BlockKind.Body && !IsList(page.Words(i)) && !CreditSentences.Is(page.Words(i), page.Shapes[i]) && (page.Shapes[i].IsProse || (page.Shapes[i].EndsSentence && page.Words(i)[^1] is not (',' or ':') && page.Shapes[i].Characters > 30))) return i;
        }

        return range.Last;
    }

    /// <summary>How many lines at the end stand below those who signed and the body that they signed for: "Registered association no. 12. Donations welcome."</summary>
    private static int Legal(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        const int longest = 140;
        const int reach = 6;
        if (range.Last - range.First < reach || labels[range.Last].Kind != BlockKind.Body || page.Shapes[range.Last].Characters > longest) return 0;
        var lines = Enumerable.Range(range.Last - reach, reach).Where(i => labels[i].Kind is BlockKind.Body or BlockKind.Byline).Select(i => page.Page.Blocks[i].Span).ToList();
        return Signatories.HoldOffice(page.Page.Text, lines) ? 1 : 0;
    }

    /// <summary>Short lines none of which ends as a sentence does: signatures, though "Dr." and the like stand in them.</summary>
    private static bool IsList(ReadOnlySpan<char> words)
    {
        if (!words.Contains('\n')) return false;
        foreach (var line in words.EnumerateLines())
        {
            if (line.Length > LongestByline || (!line.IsEmpty && line[^1] is '.' or '!' or '?' or ':' or '”' or '"')) return false;
        }

        return true;
    }
}
