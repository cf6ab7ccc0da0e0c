using Variorum.Expressions.Lexing;
using Variorum.Expressions.Units;

namespace Variorum.Expressions.Dates;

/// <summary>Tells a year that stands alone from four digits that count.</summary>
internal static class BareYear
{
    private static readonly WordSet TimeWords = new("""
        in since by until till during before after from early late mid middle year years circa between summer winter spring autumn fall season fiscal
        through throughout later pre post
        """);

    private static readonly WordSet Blurs = new("around about some over nearly almost approximately roughly than least most to estimated only all another total totalling up");

    /// <summary>Plurals that are told by their year rather than counted in thousands: "2018 sales", "the 2010 floods".</summary>
    private static readonly WordSet Yearly = new("""
        sales earnings results profits losses revenues exports imports estimates forecasts prices rates taxes accounts elections primaries polls protests riots floods fires wildfires attacks bombings
        games championships playoffs finals talks budgets guidelines rules reforms levels figures statistics awards olympics
        """);

    private static readonly WordSet Levels = new("to at of by was were is are be from than total totals");

    private static readonly WordSet BeforeCounts = new("are were is was be total totals totalled totaled reached numbered number worth costs cost at");

    public static bool IsYear(LexedText text, int index)
    {
        var year = text.SmallNumber(index);
        if (IsCounted(text, index)) return true;
        if (year is < 1000 or > 2199 || text[index].Length != 4 || text[index].InAddress || !StandsAlone(text, index)) return false;
        if (UnitReader.StartsUnit(text, index + 1) || CurrencyMarks.EndsBefore(text, index)) return false;
        return year is >= 1900 and <= 2060 ? IsModernYear(text, index) : IsOldYear(text, index);
    }

    /// <summary>"the year 247", "AD 79".</summary>
    private static bool IsCounted(LexedText text, int index) =>
        text.SmallNumber(index) is >= 1 and <= 999 && text[index].Length is 2 or 3 && text.Follows(index) && StandsAlone(text, index)
        && (text.Of(index - 1) is "AD" || (text.Is(index - 1, "year") && text[index].Length == 3 && !text.IsNextWord(index + 1)));

    /// <summary>No decimals, no thousands, nothing glued to it but a dash, a slash or an apostrophe.</summary>
    private static bool StandsAlone(LexedText text, int index)
    {
        if (text.IsJoined(index) && ((text.IsWord(index - 1) && text.Of(index - 1) is not "FY") || text.SymbolAt(index - 1) is '#' or '_' or '.' or '@')) return false;
        if (text.IsJoined(index) && text.IsSymbol(index - 1, ',') && text.IsDigits(index - 2)) return false;
        if (!text.IsJoined(index + 1)) return true;
        return text.IsSymbol(index + 1, '.') || text.IsSymbol(index + 1, ',') || text.IsSymbol(index + 1, ':')
            ? !(text.IsDigits(index + 2) && text.IsJoined(index + 2))
            : !text.IsWord(index + 1);
    }

    private static bool IsModernYear(LexedText text, int index)
    {
        if (text.Follows(index))
        {
            if (TimeWords.Contains(text, index - 1)) return true;
            if (text.Is(index - 1, "the") || text.Is(index - 1, "a")) return !Nouns.LooksPlural(text, index + 1) || text.SmallNumber(index) is > 1950 and < 2040;
            if (IsBlurred(text, index) || IsReachedBack(text, index)) return true;
            if (Blurs.Contains(text, index - 1)) return text.Is(index - 1, "to") && text.IsDigits(index - 2) && text[index - 2].Length == 4;
            if (BeforeCounts.Contains(text, index - 1) && !(text.IsNextWord(index + 1) && text.IsCapitalised(index + 1))) return false;
        }

        return Yearly.Contains(text, index + 1) || !(text.Follows(index + 1) && Nouns.LooksPlural(text, index + 1) && !text.IsCapitalised(index + 1)) || IsPossessed(text, index);
    }

    /// <summary>"founded around 1965," but "killed around 2000 people", and no year that is as round as an estimate.</summary>
    private static bool IsBlurred(LexedText text, int index) =>
        (text.Is(index - 1, "around") || text.Is(index - 1, "about")) && text.SmallNumber(index) % 100 != 0 && !Levels.Contains(text, index - 2)
        && (!text.Follows(index + 1) || !text.IsWord(index + 1));

    /// <summary>"goes back to 1981".</summary>
    private static bool IsReachedBack(LexedText text, int index) => text.Is(index - 1, "to") && text.Is(index - 2, "back");

    private static bool IsOldYear(LexedText text, int index) =>
        text.Follows(index) && TimeWords.Contains(text, index - 1) && (!text.Follows(index + 1) || !text.IsWord(index + 1) || ClosedClass.Words.Contains(text, index + 1));

    /// <summary>"the firm's 2018 sales", "its 2018 sales".</summary>
    private static bool IsPossessed(LexedText text, int index) =>
        text.Is(index - 1, "s") || text.Is(index - 1, "its") || text.Is(index - 1, "their") || text.Is(index - 1, "his") || text.Is(index - 1, "her");
}
