using System.Globalization;

namespace Variorum.Expressions.Dates;

/// <summary>Reads what <see cref="Edtf.ToString"/> writes.</summary>
public static class EdtfParser
{
    public static bool TryParse(string? text, out Edtf value)
    {
        value = default;
        if (string.IsNullOrEmpty(text)) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!TryParseDate(text, out var single)) return false;
            value = Edtf.Of(single);
            return true;
        }

        if (!TryParseEnd(text.AsSpan(0, slash), out var start) || !TryParseEnd(text.AsSpan(slash + 1), out var end)) return false;
        if ((start is null && end is null) || (start is { } from && end is { } to && to.Latest < from.Earliest)) return false;
        value = Edtf.Between(start, end);
        return true;
    }

    /// <exception cref="FormatException">Not a date that this format writes.</exception>
    public static Edtf Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"Not an EDTF date: {text}");

    private static bool TryParseEnd(ReadOnlySpan<char> text, out EdtfDate? date)
    {
        date = null;
        if (text is "..") return true;
        if (!TryParseDate(text, out var parsed)) return false;
        date = parsed;
        return true;
    }

    private static bool TryParseDate(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        var mark = text.Length > 0 ? text[^1] : '\0';
        if (mark is '~' or '?' or '%') text = text[..^1];
        if (!TryParseUnmarked(text, out date)) return false;
        date = date with { Approximate = mark is '~' or '%', Uncertain = mark is '?' or '%' };
        return true;
    }

    private static bool TryParseUnmarked(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        if (text.Length == 4 && text[3] == 'X')
        {
            var century = text[2] == 'X';
            if (!TryNumber(text[..(century ? 2 : 3)], out var digits)) return false;
            date = century ? EdtfDate.OfCentury(digits * 100) : EdtfDate.OfDecade(digits * 10);
            return true;
        }

        if (text.Length < 4 || !TryNumber(text[..4], out var year) || year == 0) return false;
        if (text.Length == 4)
        {
            date = EdtfDate.OfYear(year);
            return true;
        }

        if (text.Length == 8 && text[4] == '-' && text[5] == 'W')
        {
            if (!TryNumber(text[6..], out var week) || week < 1 || week > ISOWeek.GetWeeksInYear(year)) return false;
            date = EdtfDate.OfWeek(year, week);
            return true;
        }

        if (text.Length is not (7 or 10) || text[4] != '-' || !TryNumber(text[5..7], out var month) || month is < 1 or > 12) return false;
        if (text.Length == 10) return text[7] == '-' && TryNumber(text[8..], out var day) && EdtfDate.TryOfDay(year, month, day, out date);
        date = EdtfDate.OfMonth(year, month);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
