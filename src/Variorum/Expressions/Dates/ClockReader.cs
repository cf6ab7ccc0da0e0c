using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Reads times of the day: "14:30", "10.45pm", "10 a.m.", "14h30", "0800 UTC", "noon".</summary>
internal static class ClockReader
{
    private static readonly WordSet Zones = new("GMT UTC BST EST EDT ET CST CDT CT MST MDT MT PST PDT PT CET CEST EET EEST MSK IST AST AEST AEDT NZST JST Z");

    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (text[index].InAddress) return false;
        if (text.Is(index, "noon") || text.Is(index, "midday")) return Hit(index, index + 1, new ClockTime(12, null, null), out hit);
        if (text.Is(index, "midnight")) return Hit(index, index + 1, new ClockTime(0, null, null), out hit);
        if (!text.IsDigits(index) || (text.IsJoined(index) && (text.IsWord(index - 1) && !text.Is(index - 1, "T") || text.SymbolAt(index - 1) is ':' or '.' or '$' or '/' or '-'))) return false;
        return TryReadMilitary(text, index, out hit) || TryReadDigits(text, index, out hit);
    }

    private static bool TryReadDigits(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var hour = text.SmallNumber(index);
        if (hour is < 0 or > 24 || text[index].Length > 2) return false;
        var (minute, next, colon) = ReadMinutes(text, index);
        if (TryReadHalf(text, next, out var half, out var end))
        {
            if (hour is < 1 or > 12) return false;
            hour = (hour % 12) + (half == 'p' ? 12 : 0);
        }
        else if (text.Is(next, "o") && text.IsApostrophe(next + 1) && text.Is(next + 2, "clock"))
        {
            end = next + 3;
        }
        else if (text.Is(next, "h") && text.IsJoined(next) && minute is null && hour < 24)
        {
            end = next + 1;
            if (text.IsDigits(end) && text.IsJoined(end) && text[end].Length == 2 && text.SmallNumber(end) < 60) (minute, end) = (text.SmallNumber(end), end + 1);
            else if (!text.Is(index - 1, "at") && !text.IsSymbol(index - 1, ',')) return false;
        }
        else
        {
            if (!colon || minute is null || hour > 23) return false;
            end = next;
        }

        (var zone, end) = ReadZone(text, end);
        return Hit(index, end, new ClockTime(hour % 24, minute, zone), out hit);
    }

    private static (int? Minute, int Next, bool Colon) ReadMinutes(LexedText text, int index)
    {
        if (text.SymbolAt(index + 1) is not (':' or '.') || !text.IsJoined(index + 1) || !text.IsDigits(index + 2) || !text.IsJoined(index + 2)) return (null, index + 1, false);
        if (text[index + 2].Length != 2 || text.SmallNumber(index + 2) > 59) return (null, index + 1, false);
        var colon = text.IsSymbol(index + 1, ':');
        var next = index + 3;
        var seconds = colon && text.IsSymbol(next, ':') && text.IsJoined(next) && text.IsDigits(next + 1) && text[next + 1].Length == 2;
        if (seconds) next += 2;
        // "1:36.6" is a lap, "4:3:2" a ratio.
        if (text.IsJoined(next) && (text.SymbolAt(next) is ':' or '.' or ',' && text.IsDigits(next + 1) && text.IsJoined(next + 1)) && !seconds) return (null, index + 1, false);
        return (text.SmallNumber(index + 2), next, colon);
    }

    /// <summary>"am", "pm", "a.m.", "p.m."; with or without a blank before.</summary>
    private static bool TryReadHalf(LexedText text, int index, out char half, out int next)
    {
        (half, next) = ('\0', index);
        if (!text.Follows(index)) return false;
        if (text.Is(index, "am") || text.Is(index, "pm"))
        {
            (half, next) = (char.ToLowerInvariant(text.Of(index)[0]), index + 1);
            return text.IsJoined(index) || text.IsDigits(index - 1);
        }

        if (!(text.Is(index, "a") || text.Is(index, "p")) || !text.IsSymbol(index + 1, '.') || !text.Is(index + 2, "m") || !text.IsJoined(index + 2)) return false;
        (half, next) = (char.ToLowerInvariant(text.Of(index)[0]), index + 3);
        if (text.IsSymbol(next, '.') && text.IsJoined(next)) next++;
        return true;
    }

    /// <summary>"0800 UTC".</summary>
    private static bool TryReadMilitary(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (text[index].Length != 4 || !Zones.Contains(text, index + 1) || !text.Follows(index + 1)) return false;
        var (hour, minute) = (text.SmallNumber(index) / 100, text.SmallNumber(index) % 100);
        return hour < 24 && minute < 60 && Hit(index, index + 2, new ClockTime(hour, minute, text.Of(index + 1).ToString()), out hit);
    }

    private static (string? Zone, int Next) ReadZone(LexedText text, int index)
    {
        var at = text.IsSymbol(index, '(') ? index + 1 : index;
        if (!text.Follows(index) || !Zones.Contains(text, at) || !char.IsUpper(text.Of(at)[0])) return (null, index);
        var next = at + 1;
        if (text.SymbolAt(next) is '+' or '-' && text.IsDigits(next + 1) && text[next + 1].Length <= 4) next += 2;
        if (at > index && text.IsSymbol(next, ')')) next++;
        else if (at > index) return (null, index);
        return (text.Of(at).ToString(), next);
    }

    private static bool Hit(int first, int next, ClockTime time, out DateHit hit)
    {
        hit = new DateHit(first, next, DateKind.TimeOfDay, new DateForm.Clock(time)) { Time = time };
        return true;
    }
}
