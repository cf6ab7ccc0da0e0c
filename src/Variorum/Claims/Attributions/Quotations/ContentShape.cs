namespace Variorum.Claims.Attributions.Quotations;

/// <summary>Gives what is said its edges: quotation marks go with what they quote, commas and "that" do not.</summary>
internal static class ContentShape
{
    private const string Complementizer = "that";

    /// <summary>What a clause says.</summary>
    /// <param name="cue">Words that the content must not swallow by growing to a quotation's edge.</param>
    /// <returns>Null where nothing is left.</returns>
    public static TextSpan? Of(string text, QuotationIndex quotations, TextSpan content, TextSpan? cue)
    {
        var span = Trim(text, content);
        // "That number had risen, she said": with a capital it points to something.
        if (text.AsSpan(span.Start, span.Length).StartsWith(Complementizer, StringComparison.Ordinal) && span.Length > Complementizer.Length && text[span.Start + Complementizer.Length] is ' ' or ',') span = new TextSpan(span.Start + Complementizer.Length, span.End);
        return OfObject(text, quotations, span, cue);
    }

    /// <summary>What a noun phrase says: "that" at its head points to something ("that number").</summary>
    public static TextSpan? OfObject(string text, QuotationIndex quotations, TextSpan content, TextSpan? cue)
    {
        // Words in quotation marks say nothing of what stands outside of them.
        if (cue is { } spoken && quotations.At(spoken.Start) is { } holding && holding.Span.Contains(spoken))
        {
            if (!content.Overlaps(holding.Span)) return null;
            content = new TextSpan(Math.Max(content.Start, holding.Span.Start), Math.Min(content.End, holding.Span.End));
        }

        var span = Trim(text, content);
        if (span.IsEmpty) return null;
        foreach (var quotation in quotations.Touching(span))
        {
            if (quotation.Span.Contains(span) && cue is { } inside && quotation.Span.Contains(inside)) continue;
            if (cue is { } words && quotation.Span.Overlaps(words)) continue;
            span = span.Union(quotation.Span);
        }

        return span.IsEmpty ? null : span;
    }

    /// <summary>Whole sentences keep their stops.</summary>
    /// <returns>Null where nothing is left.</returns>
    public static TextSpan? OfSentences(string text, TextSpan content)
    {
        var (start, end) = (content.Start, content.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return start < end ? new TextSpan(start, end) : null;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsEdge(text[start])) start++;
        while (end > start && (IsEdge(text[end - 1]) || text[end - 1] is '(' or '[') && !EndsAbbreviation(text, start, end)) end--;
        // A mark whose partner lies outside goes; the quotation brings it back where it is whole.
        while (end > start && QuotationMarks.DoubleLengthBefore(text, end) is > 0 and var closing) end = Math.Max(start, end - closing);
        while (start < end && QuotationMarks.DoubleLength(text, start) is > 0 and var opening) start = Math.Min(end, start + opening);
        while (end > start && IsEdge(text[end - 1]) && !EndsAbbreviation(text, start, end)) end--;
        return new TextSpan(start, end);
    }

    /// <summary>"U.S.": the dot belongs to the word.</summary>
    private static bool EndsAbbreviation(string text, int start, int end) =>
        end - start >= 4 && text[end - 1] == '.' && char.IsAsciiLetterUpper(text[end - 2]) && text[end - 3] == '.';

    private static bool IsEdge(char character) => char.IsWhiteSpace(character) || character is ',' or ';' or ':' or '.' or '–' or '—' or '-' or '…';
}
