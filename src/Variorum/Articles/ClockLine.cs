using System.Collections.Frozen;

namespace Variorum.Articles;

/// <summary>Reads lines that are a time of the day and nothing else: "14:32", "2.32 pm", "14h32", "14:32 GMT", "Posted at 14:32".</summary>
internal static class ClockLine
{
    private const int Longest = 30;
    private const int MostWords = 5;
    private const int NoonHour = 12;

    private static readonly FrozenSet<string> Others =
        "am pm a.m p.m h uhr gmt utc bst cet cest est edt eet eest msk ist hrs hours klo kl um at ore om posted published updated update".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string text, TextSpan line) => Minutes(text, line) is not null;

    /// <summary>Minutes since midnight; null where the line is anything else.</summary>
    public static int? Minutes(string text, TextSpan line)
    {
        if (line.Length is < 3 or > Longest || !line.Slice(text).ContainsAnyInRange('0', '9')) return null;
        var words = StampWord.Of(text, line);
        if (words.Count is 0 or > MostWords || !words.TrueForAll(word => char.IsAsciiDigit(word.Lower[0]) || Others.Contains(word.Lower))) return null;
        var figures = words.Where(word => char.IsAsciiDigit(word.Lower[0])).ToList();
        if (Time(text, figures) is not var (hour, minute) || hour is < 0 or > 23 || minute is < 0 or > 59) return null;
        var half = figures[^1].Lower.EndsWith("pm", StringComparison.Ordinal) || words.Exists(word => word.Lower is "pm" or "p.m") ? NoonHour : 0;
        return ((hour < NoonHour ? hour + half : hour) * 60) + minute;
    }

    /// <summary>Minutes since midnight of the first time with a colon in a line that holds more; null where there is none.</summary>
    public static int? Within(string text, TextSpan line)
    {
        var words = StampWord.Of(text, line);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i + 1].Span.Start != words[i].Span.End + 1 || text[words[i].Span.End] != ':') continue;
            var half = i + 2 < words.Count && words[i + 2].Lower is "am" or "pm" or "a.m" or "p.m" ? i + 2 : i + 1;
            if (Minutes(text, words[i].Span.Union(words[half].Span)) is { } minutes) return minutes;
        }

        return null;
    }

    /// <summary>"14:32", "14.32", "9:05:11"; "14h32", "14h", "2pm".</summary>
    private static (int Hour, int Minute)? Time(string text, List<StampWord> figures) => figures switch
    {
        [var one] => Glued(one.Lower),
        [var hour, var minute, ..] when figures.Count < 4 && minute.Span.Start == hour.Span.End + 1 && text[hour.Span.End] is ':' or '.' && minute.Span.Length >= 2 =>
            minute.Lower[2..] is "" or "am" or "pm" or "h" ? (Figure(hour.Lower), Figure(minute.Lower[..2])) : null,
        _ => null,
    };

    private static (int Hour, int Minute)? Glued(string word)
    {
        var letter = word.IndexOfAny(['h', 'p', 'a']);
        if (letter is < 1 or > 2) return null;
        var rest = word[(letter + 1)..];
        if (word[letter] == 'h') return (Figure(word[..letter]), rest.Length == 0 ? 0 : Figure(rest));
        return rest == "m" ? (Figure(word[..letter]), 0) : null;
    }

    /// <summary>A figure of one or two digits; -1 for anything else.</summary>
    private static int Figure(string figure) => figure.Length is 1 or 2 && figure.All(char.IsAsciiDigit) ? int.Parse(figure) : -1;
}
