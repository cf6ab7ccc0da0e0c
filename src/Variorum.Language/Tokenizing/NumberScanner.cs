using static Variorum.Language.Tokenizing.CharacterKinds;

namespace Variorum.Language.Tokenizing;

/// <summary>Finds the end of what begins with a digit: figures with separators, dates, times, telephone numbers, ordinals.</summary>
internal static class NumberScanner
{
    // Telephone numbers have no more groups than this; the bound keeps the look-ahead constant.
    private const int LongestHyphenated = 24;

    /// <summary>The end of the number at <paramref name="start"/> (a digit, or a point or plus sign before one); always after it.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        int hyphenated = HyphenatedEnd(text, start, end);
        if (hyphenated > start)
            return hyphenated;
        int i = IsDigit(text[start]) ? start : start + 1;
        i = DigitsWithSeparators(text, i, end);
        return WithSuffix(text, start, i, end);
    }

    /// <summary>"1,234.50", "10:30", "06.01.2018", "11/28/2000"; a list such as "1990,1991" ends at its first comma.</summary>
    private static int DigitsWithSeparators(ReadOnlySpan<char> text, int i, int end)
    {
        int group = 0;
        for (; i < end; i++)
        {
            if (IsDigit(text[i]))
                group++;
            else if (i + 1 < end && IsDigit(text[i + 1]) && group > 0 && Joins(text[i], group, DigitsFrom(text, i + 1, end)))
                group = 0;
            else
                break;
        }
        return i;
    }

    private static bool Joins(char separator, int before, int after) => separator switch
    {
        '.' or ':' => true,
        ',' => before <= 3,
        '/' => before <= 2 && (after <= 2 || after == 4),
        '\u202F' or '\'' or '’' => before <= 3 && after == 3,
        _ => false,
    };

    private static int DigitsFrom(ReadOnlySpan<char> text, int i, int end)
    {
        int from = i, last = Math.Min(end, i + 6);
        while (i < last && IsDigit(text[i]))
            i++;
        return i - from;
    }

    /// <summary>Ordinals, decades and mixed codes go with the digits ("21st", "1990s", "80's", "4G"); units do not ("5km").</summary>
    private static int WithSuffix(ReadOnlySpan<char> text, int start, int i, int end)
    {
        int letters = i;
        while (letters < end && letters - i <= 8 && (IsLetter(text[letters]) || (letters > i && IsDigit(text[letters]))))
            letters++;
        if (letters > i)
        {
            var suffix = text[i..letters];
            if (suffix is "s" or "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")
                return letters;
            return IsUnit(suffix) || letters - i > 2 ? i : letters;
        }
        bool decade = i + 1 < end && IsApostrophe(text[i]) && text[i + 1] is 's' or 'S' && (i + 2 == end || !IsWordPart(text[i + 2]));
        return decade && i - start >= 2 && text[i - 1] == '0' ? i + 2 : i;
    }

    // "5g" is grams and "10M" millions, but "4G" and "83N" are codes.
    private static bool IsUnit(ReadOnlySpan<char> suffix) =>
        WordLists.Units.Has(suffix) && !(suffix.Length == 1 && char.IsUpper(suffix[0]) && suffix[0] is not ('M' or 'K' or 'B'));

    /// <summary>Dates and telephone numbers with hyphens ("2018-01-06", "713-853-3989", "345-9945", "1-800-991-9019").</summary>
    private static int HyphenatedEnd(ReadOnlySpan<char> text, int start, int end)
    {
        Span<int> groups = stackalloc int[LongestHyphenated];
        int count = 0, i = start + (text[start] == '+' ? 1 : 0), last = Math.Min(end, start + LongestHyphenated);
        while (i < last && IsDigit(text[i]))
        {
            int from = i;
            while (i < last && IsDigit(text[i]))
                i++;
            groups[count++] = i - from;
            if (i + 1 >= last || text[i] is not ('-' or '/' or '.') || !IsDigit(text[i + 1]) || (text[i] != '-' && groups[0] != 3))
                break;
            i++;
        }
        bool stands = i >= end || !IsWordPart(text[i]);
        return stands && IsPhoneOrDate(groups[..count]) ? i : start;
    }

    private static bool IsPhoneOrDate(ReadOnlySpan<int> groups) => groups switch
    {
        [3, 4] or [3, 3, 4] or [1, 3, 3, 4] or [2, 3, 3, 4] => true,
        [4, 2, 2] or [5, 4] or [<= 2, <= 2, 4] or [2, 2, 2] => true,
        _ => false,
    };
}
