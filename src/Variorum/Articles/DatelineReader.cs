namespace Variorum.Articles;

/// <summary>Reads a line that is a name or a place with a day: "Ostara Herald, 28 May 2019", "Velmora, May 28, 2019".</summary>
/// <remarks>
/// It dates a text only where it stands above its first paragraph, or below its last with the name of an outlet: the same words between two
/// paragraphs may be a caption or a source. A place with a clock time is an announcement, and what ends in a full stop a sentence.
/// </remarks>
internal static class DatelineReader
{
    private const int Longest = 90;
    private const int MostWords = 7;

    private static readonly string[] Links = ["of", "the", "and", "de", "la", "le", "del", "di", "da", "du", "der", "die", "das", "van", "e"];

    /// <summary>The dateline that a line is whose days and words are given, or null.</summary>
    public static Stamp? Read(string text, TextSpan line, List<StampWord> words, List<PrintedDay> days)
    {
        if (line.Length > Longest || days.Count != 1) return null;
        var date = days[0].Span.Shift(line.Start);
        var names = words.Where(word => !word.Span.Overlaps(date) && !StampWords.IsWeekday(word.Lower)).ToList();
        if (names.Count is 0 or > MostWords || !names.TrueForAll(word => IsNamePart(text, word)) || !char.IsUpper(text[names[0].Span.Start])) return null;
        if (names.Exists(word => StampWords.IsOfOtherThing(word.Lower))) return null;
        var name = names[0].Span.Union(names[^1].Span);
        if (name.Overlaps(date) || !IsPlain(name.Slice(text))) return null;
        if (!IsSetApart(text, line, name, date)) return null;
        var dateline = new Stamp(date, days[0].Day, false, false);
        return days[0].HasTime && !NamesOutlet(text, line, dateline) ? null : dateline;
    }

    /// <summary>True where the name beside the day is one of a newspaper or an agency.</summary>
    public static bool NamesOutlet(string text, TextSpan line, Stamp dateline)
    {
        var rest = text[line.Start..dateline.Span.Start] + " " + text[dateline.Span.End..line.End];
        return rest.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(Names.IsOutletLike);
    }

    private static bool IsNamePart(string text, StampWord word) =>
        text[word.Span.Start..word.Span.End].All(c => char.IsLetter(c) || c == '.') && (char.IsUpper(text[word.Span.Start]) || Links.Contains(word.Lower, StringComparer.Ordinal));

    private static bool IsPlain(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c is not (' ' or ',' or '.' or '-' or '\'' or '’' or '&' or '\u00a0')) return false;
        }

        return true;
    }

    /// <summary>Nothing but a comma stands between name and day, and nothing around them.</summary>
    private static bool IsSetApart(string text, TextSpan line, TextSpan name, TextSpan date)
    {
        var (first, second) = name.Start < date.Start ? (name, date) : (date, name);
        var between = text.AsSpan(first.End, second.Start - first.End).Trim();
        var named = name.Slice(text).ToString();
        // Without a comma only what is known for an outlet is set apart: "Report of Ostara May 2019" is a title.
        var comma = between is "," || (first == name && WithoutWeekday(between) is ",");
        return (comma || (between.IsEmpty && first == name && Names.IsOutletLike(named)))
            && first.Start == line.Start && line.End == second.End;
    }

    /// <summary>", Tuesday," without the weekday.</summary>
    private static ReadOnlySpan<char> WithoutWeekday(ReadOnlySpan<char> between)
    {
        if (between.Length < 3 || between[0] != ',') return between;
        var word = between[1..].Trim(", ");
        return StampWords.IsWeekday(word.ToString().ToLowerInvariant()) ? "," : between;
    }
}
