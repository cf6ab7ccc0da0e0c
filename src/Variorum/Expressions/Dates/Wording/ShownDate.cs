using System.Diagnostics.CodeAnalysis;

namespace Variorum.Expressions.Dates.Wording;

/// <summary>One date of an EDTF value, as far as a page can show or place it.</summary>
/// <param name="YearWidth">1 for a year, 10 for a decade (<c>198X</c>), 100 for a century (<c>19XX</c>).</param>
/// <param name="Month">1 to 12; 21 to 24 for the seasons; null where only the year is known.</param>
/// <param name="Qualifier"><c>~</c> about, <c>?</c> perhaps, <c>%</c> both; null where the date is plain.</param>
internal readonly record struct ShownDate(int Year, int YearWidth, int? Month, int? Day, char? Qualifier)
{
    private const int FirstSeason = 21;

    public static bool TryRead(ReadOnlySpan<char> text, out ShownDate date)
    {
        date = default;
        char? qualifier = null;
        if (text is [.., '~' or '?' or '%'])
        {
            qualifier = text[^1];
            text = text[..^1];
        }

        var time = text.IndexOf('T');
        if (time >= 0) text = text[..time];
        if (text.Length is not (4 or 7 or 10) || !TryReadYear(text[..4], out var year, out var width)) return false;
        int? month = null, day = null;
        if (text.Length > 4 && !TryReadPart(text[4..7], out month)) return false;
        if (text.Length > 7 && !TryReadPart(text[7..10], out day)) return false;
        if (width > 1 && month is not null) return false;
        date = new ShownDate(year, width, month, day, qualifier);
        return date.IsInCalendar;
    }

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly First => new(Year, StartMonth, Day ?? 1);

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Last
    {
        get
        {
            var year = Year + YearWidth - 1;
            if (Day is { } day) return new DateOnly(year, StartMonth, day);
            var month = Month is null ? 12 : StartMonth + (Month >= FirstSeason ? 2 : 0);
            return new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        }
    }

    private bool IsInCalendar =>
        Year is >= 1 and <= 9999
        && Year + YearWidth - 1 <= 9999
        && Month is null or (>= 1 and <= 12) or (>= FirstSeason and <= 24)
        && (Day is null || (Month <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month!.Value)));

    /// <summary>Seasons are those of the north, winter at the year's end, so that spring 2018 comes before summer 2018.</summary>
    private int StartMonth => Month switch
    {
        null => 1,
        21 => 3,
        22 => 6,
        23 => 9,
        24 => 10,
        { } month => month,
    };

    private static bool TryReadYear(ReadOnlySpan<char> text, out int year, out int width)
    {
        width = text.EndsWith("XX") ? 100 : text.EndsWith("X") ? 10 : 1;
        var digits = text.TrimEnd('X');
        year = 0;
        if (!AreDigits(digits) || digits.Length < 2) return false;
        year = int.Parse(digits) * width;
        return digits.Length + (width == 100 ? 2 : width == 10 ? 1 : 0) == 4;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, [NotNullWhen(true)] out int? value)
    {
        value = null;
        if (text[0] != '-' || !AreDigits(text[1..])) return false;
        value = int.Parse(text[1..]);
        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
