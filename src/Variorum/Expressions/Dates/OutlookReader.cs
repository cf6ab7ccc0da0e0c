using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Guesses from the verbs before a date whether it lies behind or ahead.</summary>
internal static class OutlookReader
{
    private const int Window = 14;

    private static readonly WordSet Ahead = new("will shall ll would plans planned plan planning expected expects expect scheduled due going upcoming to by until may could should hopes hope intends aims set slated");

    private static readonly WordSet Behind = new("was were had did has have been said told announced reported made took came went began held saw fell rose lost won died killed since ago");

    /// <summary>The verb that stands nearest before decides.</summary>
    public static Outlook Read(LexedText text, int date)
    {
        for (var i = date - 1; i >= Math.Max(0, date - Window) && text.Follows(i + 1); i--)
        {
            if (text.SymbolAt(i) is '.' or '!' or '?' && !text.IsJoined(i + 1)) break;
            if (!text.IsWord(i)) continue;
            if (IsAhead(text, i, date)) return Outlook.Future;
            // "may be signed", "to be held": the participle of a passive says nothing of the time.
            if (text.Is(i - 1, "be")) continue;
            if (Behind.Contains(text, i) || (text[i].Length > 4 && text.Of(i).EndsWith("ed", StringComparison.Ordinal))) return Outlook.Past;
        }

        return Outlook.Unknown;
    }

    private static bool IsAhead(LexedText text, int index, int date)
    {
        if (!Ahead.Contains(text, index)) return false;
        // "to" and "by" look ahead only next to the date: "to Friday", "by June"; and "to open in June".
        if (text.Is(index, "by") || text.Is(index, "until")) return index >= date - 2;
        return !text.Is(index, "to") || (text.IsWord(index + 1) && (!ClosedClass.Words.Contains(text, index + 1) || text.Is(index + 1, "be")) && !text.IsCapitalised(index + 1));
    }
}
