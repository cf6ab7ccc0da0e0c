namespace Variorum.Claims.Attributions.Quotations;

/// <summary>What the characters at a quotation's edges tell.</summary>
internal static class QuotationText
{
    private const int FewestWords = 4;

    /// <summary>Words of a sentence, not a name or a title in quotation marks.</summary>
    public static bool IsSpeech(string text, Quotation quotation)
    {
        var words = 1;
        for (var i = quotation.Span.Start; i < quotation.Span.End && words < FewestWords; i++)
        {
            if (char.IsWhiteSpace(text[i])) words++;
        }

        return words >= FewestWords || IsComplete(text, quotation);
    }

    /// <summary>It ends as a sentence ends, or as one that goes on with who says it.</summary>
    public static bool IsComplete(string text, Quotation quotation)
    {
        var (last, end) = (Last(text, quotation), quotation.Span.End);
        return last is '.' or '!' or '?' or ',' or '…' || (end < text.Length && text[end] is '.' or ',');
    }

    /// <summary>Its sentence is over: who speaks next does not speak it ("I typed both." A neighbour agreed).</summary>
    public static bool IsOver(string text, Quotation quotation) => Last(text, quotation) == '.';

    /// <summary>It opens with a capital, a figure or dots.</summary>
    public static bool OpensSentence(string text, Quotation quotation)
    {
        var at = quotation.Span.Start + QuotationMarks.DoubleLength(text, quotation.Span.Start);
        while (at < quotation.Span.End && !char.IsLetterOrDigit(text[at]) && text[at] is not '…' and not '.') at++;
        return at < quotation.Span.End && !char.IsLower(text[at]);
    }

    /// <summary>Nothing of a sentence stands before it.</summary>
    public static bool BeginsSentence(string text, Quotation quotation, int paragraph)
    {
        var before = Before(text, quotation, paragraph);
        return before is '\0' or '.' or ';' or '!' or '?' or '…' or '—' or '–' || (QuotationMarks.IsMark(before) && before is not '‘');
    }

    /// <summary>The last sign before it in its paragraph; '\0' where none is.</summary>
    public static char Before(string text, Quotation quotation, int paragraph)
    {
        var at = quotation.Span.Start - 1;
        while (at >= paragraph && char.IsWhiteSpace(text[at])) at--;
        return at < paragraph ? '\0' : text[at];
    }

    private static char Last(string text, Quotation quotation)
    {
        var at = quotation.Span.End - Math.Max(1, QuotationMarks.DoubleLengthBefore(text, quotation.Span.End)) - 1;
        while (at > quotation.Span.Start && (char.IsWhiteSpace(text[at]) || text[at] is '’' or '\'')) at--;
        return text[at];
    }
}
