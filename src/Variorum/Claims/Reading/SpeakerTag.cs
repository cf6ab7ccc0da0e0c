using Variorum.Claims.Attributions.Quotations;

namespace Variorum.Claims.Reading;

/// <summary>A name with a colon at the start of a paragraph: "ORR:", "Ada Orr:", "Q:".</summary>
/// <param name="Span">The name, in the page text.</param>
/// <param name="End">Where the words begin that are spoken.</param>
internal sealed record SpeakerTag(TextSpan Span, string Name, int End)
{
    private const int LongestTag = 40;
    private const int MostWords = 4;

    public bool IsQuestion => Name.ToUpperInvariant() is "Q" or "QUESTION" or "INTERVIEWER";

    public bool IsAnswer => Name.ToUpperInvariant() is "A" or "ANSWER";

    /// <returns>Null where the paragraph opens otherwise, or where nothing follows the colon.</returns>
    public static SpeakerTag? Read(string text, TextSpan paragraph)
    {
        var start = paragraph.Start;
        while (start < paragraph.End && (char.IsWhiteSpace(text[start]) || QuotationMarks.IsMark(text[start]))) start++;
        var limit = Math.Min(paragraph.End, start + LongestTag);
        var colon = text.AsSpan(start, limit - start).IndexOf(':');
        if (colon <= 0 || start + colon + 2 >= paragraph.End || !char.IsWhiteSpace(text[start + colon + 1])) return null;
        var span = new TextSpan(start, start + colon);
        var words = span.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && Array.TrueForAll(words, IsName) ? new SpeakerTag(span, string.Join(' ', words), span.End + 1) : null;
    }

    private static bool IsName(string word) => char.IsUpper(word[0]) && word.All(character => char.IsLetter(character) || character is '.' or '-' or '\'' or '’');
}
