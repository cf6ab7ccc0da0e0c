using Variorum.Articles.Labels;
using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Finds a document that an article introduces and then quotes whole: "Below is the report published in ...:".</summary>
internal static class EmbeddedFinder
{
    private static readonly string[] Openings =
        ["below is ", "below we ", "following is ", "the following is ", "here is ", "here's the ", "the full text ", "full text of ", "the text of ", "read the full ", "the letter reads", "the statement reads", "reads as follows", "the full report", "reproduced below", "in full below", "full transcript"];

    private static readonly string[] Documents = ["report", "letter", "statement", "text", "transcript", "article", "interview", "document", "declaration", "release", "communique", "speech", "memorandum"];

    public static EmbeddedDocument? Find(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var last = CreditFinder.LastProse(page, labels, range);
        for (var i = range.First; i < last; i++)
        {
            if (labels[i].Kind != BlockKind.Body || !IsFrame(page.Words(i))) continue;
            var first = i + 1;
            while (first < last && labels[first].IsFurniture) first++;
            // A frame around a paragraph or two is a quotation.
            if (last - first < 3) return null;
            return Describe(page, labels, range, i, page.Page.Blocks[first].Span.Union(page.Page.Blocks[last].Span));
        }

        return null;
    }

    /// <summary>It announces a document and ends in a colon.</summary>
    private static bool IsFrame(ReadOnlySpan<char> words)
    {
        if (words.Length > 400 || words[^1] != ':') return false;
        var text = words.ToString().ToLowerInvariant();
        return Openings.Any(opening => text.Contains(opening, StringComparison.Ordinal)) && Documents.Any(document => text.Contains(document, StringComparison.Ordinal));
    }

    /// <summary>Author, outlet and date stand in the frame or in an earlier sentence of the introduction that speaks of the document.</summary>
    private static EmbeddedDocument Describe(PageContext page, BlockLabel[] labels, ArticleRange range, int frame, TextSpan span)
    {
        var text = page.Page.Text;
        Credit? author = null, outlet = null;
        Evidence? date = null;
        string? published = null;
        for (var i = range.First; i <= frame; i++)
        {
            if (labels[i].IsFurniture || labels[i].Kind is not BlockKind.Body) continue;
            foreach (var sentence in Sentences(text, page.Page.Blocks[i].Span))
            {
                author ??= Author(text, sentence);
                if (Outlet(text, sentence) is not { } found) continue;
                outlet ??= found;
                foreach (var expression in DateFinder.Find(sentence.Of(text)))
                {
                    if (date is not null || expression.Form is not DateForm.Calendar { Year: { } year, Month: { } month, Day: { } day } || !EdtfDate.TryOfDay(year, month, day, out var value)) continue;
                    (date, published) = (Evidence.At(text, expression.Span.Shift(sentence.Start)), value.ToString());
                }
            }
        }

        return new EmbeddedDocument(span, page.Page.Quote(page.Page.Blocks[frame].Span), author, outlet, published, date);
    }

    /// <summary>"The following is a Ministry of Harbours report": who made it stands before the name of its sort.</summary>
    private static Credit? Author(string text, TextSpan sentence)
    {
        var words = sentence.Slice(text);
        var opening = words.IndexOf("following is a", StringComparison.OrdinalIgnoreCase);
        var length = "following is a".Length;
        if (opening < 0 || opening > 40) return null;
        var rest = words[(opening + length)..];
        if (rest.StartsWith("n ", StringComparison.Ordinal))
        {
            rest = rest[1..];
            length++;
        }

        foreach (var document in Documents)
        {
            var at = rest.IndexOf(" " + document, StringComparison.OrdinalIgnoreCase);
            if (at is < 2 or > 80) continue;
            var span = Pages.Trimming.Trim(text, new TextSpan(sentence.Start + opening + length, sentence.Start + opening + length + at));
            return span.IsEmpty ? null : new Credit(CreditRole.Author, span.Of(text), Evidence.At(text, span));
        }

        return null;
    }

    /// <summary>"... published in Ostara Herald on 3 April".</summary>
    private static Credit? Outlet(string text, TextSpan sentence)
    {
        foreach (var cue in (string[])["published in ", "published on ", "published by ", "appeared in ", "released by ", "issued by ", "obtained by "])
        {
            var at = sentence.Slice(text).IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var start = sentence.Start + at + cue.Length;
            if (text.AsSpan(start).StartsWith("the ", StringComparison.Ordinal)) start += 4;
            var end = start;
            for (var i = start; i < sentence.End; i++)
            {
                if (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '.' or '’' or '\'') continue;
                if (text[start..i].Length > 0 && !char.IsUpper(text[LastWordStart(text, start, i)])) break;
                end = i;
                if (text[i] != ' ') break;
            }

            // A name, not "on March 3" or "the internet".
            if (end > start && char.IsUpper(text[start]) && end - start is >= 3 and <= 60) return new Credit(CreditRole.OriginalOutlet, text[start..end], Evidence.At(text, new TextSpan(start, end)));
        }

        return null;
    }

    private static int LastWordStart(string text, int from, int to)
    {
        var at = to;
        while (at > from && text[at - 1] != ' ') at--;
        return at;
    }

    private static IEnumerable<TextSpan> Sentences(string text, TextSpan block)
    {
        var start = block.Start;
        for (var i = block.Start; i < block.End; i++)
        {
            if (text[i] is not ('.' or '!' or '?') || (i + 1 < block.End && !char.IsWhiteSpace(text[i + 1]))) continue;
            yield return new TextSpan(start, i + 1);
            start = i + 1;
        }

        if (start < block.End) yield return new TextSpan(start, block.End);
    }
}
