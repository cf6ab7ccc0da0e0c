using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Dates;

/// <summary>Reads the day of a month and the year beside it.</summary>
internal static class DayReader
{
    /// <summary>"10", "10th", "22st", "the 4th", "fourth", "twenty third".</summary>
    public static bool TryReadDay(LexedText text, int index, out int day, out int next)
    {
        (day, next) = (0, index);
        var at = text.Is(index, "the") ? index + 1 : index;
        if (text.IsDigits(at))
        {
            if (text[at].Length > 2 || text[at].InAddress) return false;
            (day, next) = (text.SmallNumber(at), OrdinalReader.IsEnding(text, at + 1) ? at + 2 : at + 1);
            return day is >= 1 and <= 31 && !(text.IsJoined(next) && text.SymbolAt(next) is ':' or '%');
        }

        if (!OrdinalReader.TryRead(text, at, out var ordinal) || ordinal.Value is not (>= 1 and <= 31)) return false;
        (day, next) = ((int)ordinal.Value.Value, ordinal.Next);
        return true;
    }

    /// <summary>"twenty-one" after a month, where a year follows or nothing that it could count: in speech written down.</summary>
    public static bool TryReadSpelledDay(LexedText text, int index, out int day, out int next)
    {
        (day, next) = (0, index);
        if (!NumeralWords.Small.TryGet(text, index, out _) || !WordNumeralReader.TryRead(text, index, out var read) || read is not { Value: >= 1 and <= 31, Scale: 1 }) return false;
        (day, next) = ((int)read.Value.Value, read.Next);
        return TryReadYear(text, next, out _, out _) || (read.Next > index + 1 && (!text.IsNextWord(next) || ClosedClass.Words.Contains(text, next)));
    }

    /// <summary>A year after a month or a day: "2013", ", 2013", "of 2013", "'13".</summary>
    public static bool TryReadYear(LexedText text, int index, out int year, out int next)
    {
        (year, next) = (0, index);
        var at = index;
        var comma = text.IsSymbol(at, ',');
        if (comma || text.IsSymbol(at, '.') && text.IsJoined(at) || text.Is(at, "of") || text.Is(at, "in")) at++;
        if (text.Is(at, "the") && text.Is(at + 1, "year")) at += 2;
        if (text.IsApostrophe(at) && text.SmallNumber(at + 1) is var two and >= 0 && text[at + 1].Length == 2 && text.IsJoined(at + 1))
        {
            (year, next) = (FullYear(two), at + 2);
            return true;
        }

        if (text.Follows(at) && YearReader.TryReadSpelledYear(text, at, out year, out next)) return true;
        if (!text.Follows(at) || text.SmallNumber(at) is not (>= 1000 and <= 2199) || text[at].Length != 4) return false;
        if (text.IsJoined(at + 1) && (text.IsWord(at + 1) || (text.SymbolAt(at + 1) is ',' or '.' or ':' && text.IsDigits(at + 2) && text.IsJoined(at + 2)))) return false;
        // "On 5 April, 2000 people": what follows is counted.
        if (!comma && Nouns.LooksPlural(text, at + 1) && !text.IsCapitalised(at + 1) && text.SmallNumber(at) % 100 == 0) return false;
        (year, next) = (text.SmallNumber(at), at + 1);
        return true;
    }

    /// <summary>Years of two digits lie between 1940 and 2039.</summary>
    public static int FullYear(int two) => two < 40 ? 2000 + two : 1900 + two;
}
