namespace Variorum.Articles;

/// <summary>Reads stamps: short lines that hold a full date and little else.</summary>
/// <remarks>A first, small reader: it stands in for the dates of Expressions, which reads more forms.</remarks>
internal static class StampReader
{
    private const int LongestLine = 120;
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "updated", "published", "posted", "last", "on", "at", "date", "by", "comment", "comments", "no", "leave", "a", "modified", "am", "pm", "gmt", "utc",
        "est", "edt", "bst", "cet", "ist", "pst", "pdt", "et", "first", "created", "issued", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "st", "nd", "rd", "th", "the", "of", "views", "read",
        "min", "mins", "minute", "minutes",
    };

    /// <summary>The stamp that a line of text is, or null. Never a date that the line does not print in full.</summary>
    public static Stamp? Read(string text, TextSpan line)
    {
        if (line.Length > LongestLine || line.IsEmpty) return null;
        var words = Words(text, line);
        Stamp? found = null;
        var update = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = Lower(text, words[i]);
            if (word is "updated" or "modified") update = true;
            if (found is null && DateAt(text, words, i) is { } date)
            {
                found = new Stamp(words[i].Union(words[i + 2]), date, update);
                i += 2;
                continue;
            }

            if (!char.IsAsciiDigit(word[0]) && !Fillers.Contains(word)) return null;
        }

        return found;
    }

    private static string? DateAt(string text, List<TextSpan> words, int at)
    {
        if (at + 2 >= words.Count) return null;
        var (a, b, c) = (Lower(text, words[at]), Lower(text, words[at + 1]), Lower(text, words[at + 2]));
        if (Month(a) is var month and > 0 && Day(b) is var day and > 0 && Year(c) is var year and > 0) return Format(year, month, day);
        return Month(b) is var second and > 0 && Day(a) is var first and > 0 && Year(c) is var last and > 0 ? Format(last, second, first) : null;
    }

    private static string? Format(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? $"{year:D4}-{month:D2}-{day:D2}" : null;

    private static int Month(string word) => word.Length < 3 ? 0 : 1 + Array.FindIndex(
        Months, month => month == word || (word.Length is 3 or 4 && month.StartsWith(word, StringComparison.Ordinal)));

    private static int Day(string word)
    {
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length <= 2 && int.TryParse(digits, out var day) && day is >= 1 and <= 31 ? day : 0;
    }

    private static int Year(string word) => word.Length == 4 && int.TryParse(word, out var year) && year is >= 1700 and <= 2100 ? year : 0;

    private static List<TextSpan> Words(string text, TextSpan line)
    {
        var words = new List<TextSpan>();
        var start = -1;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0) words.Add(new TextSpan(start, i));
            start = -1;
        }

        return words;
    }

    private static string Lower(string text, TextSpan word) => word.Of(text).ToLowerInvariant();
}
