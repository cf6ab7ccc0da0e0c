using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>The words that tell a part of a day, before or after the day.</summary>
internal static class DayParts
{
    private static readonly WordTable<PartOfDay> After = new(new Dictionary<string, PartOfDay>
    {
        ["morning"] = PartOfDay.Morning,
        ["afternoon"] = PartOfDay.Afternoon,
        ["evening"] = PartOfDay.Evening,
        ["night"] = PartOfDay.Night,
    });

    private static readonly PhraseTable<PartOfDay> Before = new(
    [
        ("morning of", PartOfDay.Morning), ("early hours of", PartOfDay.Morning), ("small hours of", PartOfDay.Morning), ("dawn of", PartOfDay.Morning),
        ("afternoon of", PartOfDay.Afternoon), ("evening of", PartOfDay.Evening), ("night of", PartOfDay.Night),
    ]);

    /// <summary>"Friday night", "the evening of 5 March": the day with its part, or as it was.</summary>
    /// <param name="floor">What stands before this lexeme belongs to another date.</param>
    public static DateHit With(LexedText text, DateHit day, int floor)
    {
        if (text.Follows(day.Next) && After.TryGet(text, day.Next, out var part)) return day with { Next = day.Next + 1, PartOfDay = part };
        var end = text.Is(day.First - 1, "on") ? day.First - 1 : day.First;
        if (!Before.TryMatchBefore(text, end, out var first, out part) || first < floor) return day;
        return day with { First = first > floor && text.Is(first - 1, "the") && text.Follows(first) ? first - 1 : first, PartOfDay = part };
    }
}
