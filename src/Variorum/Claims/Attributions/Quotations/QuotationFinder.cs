namespace Variorum.Claims.Attributions.Quotations;

/// <summary>Finds the quotations of a text, outermost only.</summary>
/// <remarks>
/// Where a paragraph ends inside a quotation and the next begins with an opening mark, the quotation goes on: so English prints long speeches.
/// A mark that is never closed quotes nothing. Takes time linear in the text: a paragraph is read at most once more for an unclosed mark,
/// and from there only after marks of another kind.
/// </remarks>
internal static class QuotationFinder
{
    public static ImmutableArray<Quotation> Find(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var open = -1;
        var (closer, run) = ("", 0);
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var paragraph = paragraphs[p];
            var at = paragraph.Start;
            if (open >= 0)
            {
                at += Math.Max(1, QuotationMarks.DoubleLength(text, at));
                run++;
                var close = Close(text, at, paragraph.End, closer);
                if (close >= 0)
                {
                    found.Add(new Quotation(new TextSpan(open, close + closer.Length), run));
                    (open, at) = (-1, close + closer.Length);
                }
                else if (GoesOn(text, paragraphs, p, closer))
                {
                    continue;
                }
                else
                {
                    // Nobody closes it: the paragraphs that opened it anew are quoted all the same.
                    found.Add(new Quotation(new TextSpan(open, paragraph.End), run));
                    open = -1;
                    continue;
                }
            }

            (open, closer) = ReadParagraph(text, paragraph, at, GoesOn(text, paragraphs, p, ""), found);
            run = 1;
        }

        return found.ToImmutable();
    }

    /// <returns>Where a quotation stands open that the next paragraph goes on with, and what closes it; -1 where none does.</returns>
    private static (int Open, string Closer) ReadParagraph(string text, TextSpan paragraph, int from, bool nextOpens, ImmutableArray<Quotation>.Builder found)
    {
        var exhausted = new HashSet<string>(StringComparer.Ordinal);
        for (var at = from; at < paragraph.End; at++)
        {
            var closer = QuotationMarks.IsMark(text[at]) ? QuotationMarks.Closer(text, at, paragraph.Start) : "";
            var mark = Math.Max(1, QuotationMarks.DoubleLength(text, at));
            if (closer.Length > 0 && !exhausted.Contains(closer))
            {
                var close = Close(text, at + mark, paragraph.End, closer);
                if (close >= 0)
                {
                    if (HasWords(text, at + mark, close)) found.Add(new Quotation(new TextSpan(at, close + closer.Length), 1));
                    at = close + closer.Length - 1;
                    continue;
                }

                if (nextOpens && QuotationMarks.IsDouble(closer)) return (at, closer);
                exhausted.Add(closer);
            }

            at += mark - 1;
        }

        return (-1, "");
    }

    private static int Close(string text, int from, int end, string closer)
    {
        for (var at = from; at < end; at++)
        {
            if (QuotationMarks.ClosesHere(text, at, end, closer)) return at;
        }

        return -1;
    }

    private static bool GoesOn(string text, ImmutableArray<TextSpan> paragraphs, int at, string closer)
    {
        if (at + 1 >= paragraphs.Length || paragraphs[at + 1].IsEmpty) return false;
        var next = paragraphs[at + 1].Start;
        var first = text[next];
        return closer switch
        {
            "" => QuotationMarks.DoubleLength(text, next) > 0 && first != '»',
            "”" => first is '“' or '”' or '„',
            "»" => first is '«' or '»',
            "''" => QuotationMarks.DoubleLength(text, next) == closer.Length,
            _ => first == closer[0],
        };
    }

    private static bool HasWords(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (char.IsLetterOrDigit(text[at])) return true;
        }

        return false;
    }
}
