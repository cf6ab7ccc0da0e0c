using Variorum.Expressions.Dates;

namespace Variorum.Articles;

/// <summary>Reads days printed in full in other languages: "28. Mai 2019", "le 1er août 2019", "28 de mayo de 2019", "2019. május 28.", "2019年5月28日".</summary>
/// <remarks>Only stamps are read so: an analysis of English text has no use for it.</remarks>
internal static class ForeignDays
{
    private static readonly string[] Joints = ["de", "del", "di", "do", "da", "d", "of", "të"];

    public static List<PrintedDay> Find(string line)
    {
        var words = StampWord.Of(line, new TextSpan(0, line.Length));
        var days = new List<PrintedDay>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Ideographic(line, words[i]) is { } ideographic) days.Add(ideographic);
            else if (DayFirst(words, i, out var last) is { } day) days.Add(Printed(words, i, i = last, day));
            else if (YearFirst(words, i) is { } turned) days.Add(Printed(words, i, i += 2, turned));
        }

        return days;
    }

    private static PrintedDay Printed(List<StampWord> words, int first, int last, EdtfDate day) => new(words[first].Span.Union(words[last].Span), day.ToString());

    private static EdtfDate? DayFirst(List<StampWord> words, int at, out int last)
    {
        last = at;
        if (DayOf(words[at].Lower) is not (> 0 and var day) || !TryNext(words, ref last)) return null;
        if (ForeignMonths.NumberOf(words[last].Lower) is not (> 0 and var month) || !TryNext(words, ref last)) return null;
        return EdtfDate.TryOfDay(YearOf(words[last].Lower), month, day, out var date) ? date : null;
    }

    /// <summary>Hungarian.</summary>
    private static EdtfDate? YearFirst(List<StampWord> words, int at)
    {
        if (at + 2 >= words.Count || YearOf(words[at].Lower) == 0 || ForeignMonths.NumberOf(words[at + 1].Lower) is not (> 0 and var month)) return null;
        return EdtfDate.TryOfDay(YearOf(words[at].Lower), month, DayOf(words[at + 2].Lower), out var date) ? date : null;
    }

    /// <summary>Chinese, Japanese and Korean write no blanks between the figures and their units; Korean may.</summary>
    private static PrintedDay? Ideographic(string line, StampWord word)
    {
        var end = word.Span.Start;
        var year = Figure(line, ref end, '年', '년');
        var month = year > 0 ? Figure(line, ref end, '月', '월') : 0;
        var day = month > 0 ? Figure(line, ref end, '日', '일') : 0;
        return day > 0 && year > 1000 && EdtfDate.TryOfDay(year, month, day, out var date) ? new PrintedDay(new TextSpan(word.Span.Start, end), date.ToString()) : null;
    }

    /// <summary>The figure at a place and its unit, which the place is moved past; 0 where there is none.</summary>
    private static int Figure(string line, ref int at, char unit, char korean)
    {
        var start = at;
        while (start < line.Length && line[start] == ' ') start++;
        var end = start;
        while (end < line.Length && end - start < 4 && char.IsAsciiDigit(line[end])) end++;
        if (end == start || end == line.Length || (line[end] != unit && line[end] != korean)) return 0;
        at = end + 1;
        return int.Parse(line.AsSpan(start, end - start));
    }

    /// <summary>To the next word but the small ones between day, month and year.</summary>
    private static bool TryNext(List<StampWord> words, ref int at)
    {
        at++;
        if (at < words.Count && Joints.Contains(words[at].Lower, StringComparer.Ordinal)) at++;
        return at < words.Count;
    }

    /// <summary>"28", "1er", "1º"; 0 where the word is no day.</summary>
    private static int DayOf(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = word.Length;
        if (digits is 0 or > 2 || word[digits..] is not ("" or "er" or "e" or "º" or "°" or "ª" or "ος")) return 0;
        return int.Parse(word.AsSpan(0, digits));
    }

    private static int YearOf(string word) => word.Length == 4 && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? int.Parse(word) : 0;
}
