using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Reads holidays: "Christmas Eve", "Easter Monday 2018", "before Thanksgiving".</summary>
internal static class HolidayReader
{
    private static readonly PhraseTable<string> Names = new(Holidays.Phrases);

    private static readonly WordSet NamedDays = new("black bloody super holy shrove palm good ash maundy easter whit cyber red");

    /// <summary>Words after which a name of one word is a time: "before Christmas", not "Christmas dinner".</summary>
    private static readonly WordSet Leads = new("on at by before after since until till over of last this next for and or from to around through every each during");

    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!TryReadName(text, index, out var name, out var next) || IsPartOfName(text, next)) return TryReadNamedDay(text, index, out hit);
        if (DayReader.TryReadYear(text, next, out var year, out var end))
        {
            hit = new DateHit(index, end, DateKind.Absolute, new DateForm.Holiday(name, year));
            return true;
        }

        var led = text.Follows(index) && Leads.Contains(text, index - 1);
        if (next == index + 1 ? !led || IsInName(text, next) : !led && !text.IsCapitalised(index)) return false;
        hit = new DateHit(index, next, DateKind.Partial, new DateForm.Holiday(name, null));
        return true;
    }

    /// <summary>"Black Monday", "Bloody Sunday": a day with a name of its own, and no day of this week.</summary>
    private static bool TryReadNamedDay(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!text.IsCapitalised(index) || !NamedDays.Contains(text, index) || !text.IsCapitalised(index + 1) || !text.Follows(index + 1) || !DateWords.Weekdays.TryGet(text, index + 1, out _)) return false;
        hit = new DateHit(index, index + 2, DateKind.Vague, new DateForm.Reference(-1));
        return true;
    }

    /// <summary>"Easter Island", "the Good Friday Agreement".</summary>
    private static bool IsPartOfName(LexedText text, int next) => text.IsNextWord(next) && text.IsCapitalised(next) && !ClosedClass.Words.Contains(text, next);

    /// <summary>"Orthodox Easter" is another day.</summary>
    public static bool TryReadName(LexedText text, int index, out string name, out int next)
    {
        (name, next) = ("", index);
        return text.IsWord(index) && !text[index].InAddress && !(text.Follows(index) && (text.Is(index - 1, "Orthodox") || text.Is(index - 1, "Coptic")))
            && Names.TryMatch(text, index, out next, out name);
    }

    /// <summary>"Christmas tree", "Christmas-time".</summary>
    private static bool IsInName(LexedText text, int next) =>
        (text.IsNextWord(next) && !ClosedClass.Words.Contains(text, next)) || (text.IsHyphen(next) && text.IsJoined(next)) || (text.IsApostrophe(next) && text.IsJoined(next) && text.Is(next + 1, "s"));
}
