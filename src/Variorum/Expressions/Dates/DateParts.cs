using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>The phrases before a date that take a part of it: "late", "the end of", "later in", "the rest of".</summary>
internal static class DateParts
{
    private static readonly PhraseTable<DatePart> Phrases = new(Rows(
        (DatePart.Early, "early|early in|early on|the early|the early part of|the early days of"),
        (DatePart.Start, "beginning of|the beginning of|start of|the start of|the very beginning of|the very start of|the opening of"),
        (DatePart.Middle, "mid|middle of|the middle of|the mid"),
        (DatePart.Late, "late|late in|late on|the late|the latter part of"),
        (DatePart.End, "end of|the end of|the very end of|the close of"),
        (DatePart.Earlier, "earlier|earlier in"),
        (DatePart.Later, "later|later in|rest of|the rest of|remainder of|the remainder of")));

    /// <summary>The phrase that ends just before <paramref name="end"/>, and its first lexeme.</summary>
    public static bool TryReadBefore(LexedText text, int end, out int first, out DatePart part) => Phrases.TryMatchBefore(text, end, out first, out part);

    private static IEnumerable<(string, DatePart)> Rows(params (DatePart Part, string Phrases)[] rows) =>
        rows.SelectMany(row => row.Phrases.Split('|').Select(phrase => (phrase, row.Part)));
}
