using System.Buffers;
using Variorum.Expressions.Dates;

namespace Variorum.Articles;

/// <summary>Reads stamps: short lines that hold a full date and little else, and datelines, which hold a name beside it.</summary>
internal static class StampReader
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("|·•–—/");
    public const int LongestLine = 160;
    private const int MostOtherWords = 8;
    private const int MostWords = 30;
    private const int LongestMonth = 20;

    // "the third of May in the evening": words of its own beside each figure.
    private const int WordsOfDay = 3;

    /// <summary>The stamp that a line of text is, or null. Never a date that the line does not print in full.</summary>
    public static (Stamp? Stamp, Stamp? Dateline) Read(string text, TextSpan line, Lazy<DayMonthOrder>? order = null)
    {
        // Most blocks are told by this alone: finding dates is the costly part.
        if (line.IsEmpty || line.Length > LongestLine || !line.Slice(text).ContainsAnyInRange('0', '9')) return default;
        var figures = FiguresIn(line.Slice(text));
        if (figures == 0 && !EndsInAgo(line.Slice(text))) return default;
        // "— Ana Ferro (@ana_f) 3 March 2031" signs what is quoted.
        if (line.Slice(text).Contains("(@", StringComparison.Ordinal)) return default;
        var words = StampWord.Of(text, line);
        if (words.Count > MostWords) return default;
        var days = figures > 0 && MayPrintDay(line.Slice(text), words, figures) ? PrintedDay.Find(line.Of(text), order) : [];
        if (days.Count == 0) return (Ago(text, words), null);
        var others = words.Where(word => !days.Exists(day => day.Span.Shift(line.Start).Overlaps(word.Span)) && !StampWords.IsFiller(word.Lower)).ToList();
        var pure = others.Count == 0;
        if (!pure && (others.Count > MostOtherWords || !IsBylineLike(text, line, words, others, line.Start + days[0].Span.Start))) return (null, DatelineReader.Read(text, line, words, days));
        return (Choose(line, words, days, pure), null);
    }

    /// <summary>How many figures a line holds that may print a day in full; 0 where it holds too few, for a day takes two, or one and an ordinal as a word ("the third of May 2019").</summary>
    private static int FiguresIn(ReadOnlySpan<char> line)
    {
        if (!PrintedDay.HasDigits(line)) return 0;
        var (figures, ordinal) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsAsciiDigit(line[i]) && (i == 0 || !char.IsAsciiDigit(line[i - 1]))) figures++;
            else if (i > 2 && line[i] == ' ' && line[(i - 2)..i] is "st" or "nd" or "rd" or "th" && char.IsLetter(line[i - 3])) ordinal = true;
        }

        return figures > 1 || ordinal ? figures : 0;
    }

    /// <summary>It has a month or a day in figures, and not too many other words.</summary>
    private static bool MayPrintDay(ReadOnlySpan<char> line, List<StampWord> words, int figures) =>
        (words.Exists(word => MayBeMonth(word.Lower)) || HasFigures(line)) && words.Count(word => !StampWords.IsFiller(word.Lower)) <= MostOtherWords + (figures * WordsOfDay);

    /// <summary>A month in one of the languages that are read, or what may be an English one misspelt.</summary>
    private static bool MayBeMonth(string word) =>
        ForeignMonths.NumberOf(word) > 0 || (word.Length is >= 3 and <= LongestMonth && word[0] is 'j' or 'f' or 'm' or 'a' or 's' or 'o' or 'n' or 'd' && char.IsLetter(word[1]));

    /// <summary>"2019-05-28", "28.05.2019", "2019年5月28日": figures with marks between them.</summary>
    private static bool HasFigures(ReadOnlySpan<char> line)
    {
        var joints = 0;
        for (var i = 1; i + 1 < line.Length; i++)
        {
            if (char.IsAsciiDigit(line[i - 1]) && (line[i] is '年' or '년' || (line[i] is '-' or '/' or '.' or '–' && char.IsAsciiDigit(line[i + 1])))) joints++;
            if (joints > 1 || line[i] is '年' or '년') return true;
        }

        return false;
    }

    /// <summary>Where a line prints when the article appeared and when it was changed, the former.</summary>
    private static Stamp Choose(TextSpan line, List<StampWord> words, List<PrintedDay> days, bool pure)
    {
        var stamps = days.Select(day => new Stamp(day.Span.Shift(line.Start), day.Day, IsUpdate(words, day.Span.Shift(line.Start)), pure)).ToList();
        return stamps.Find(stamp => !stamp.IsUpdate) is { } published ? published with { Change = stamps.Find(stamp => stamp.IsUpdate) } : stamps[0];
    }

    public static bool IsUpdate(List<StampWord> words, TextSpan date)
    {
        var announced = words.FindLastIndex(word => word.Span.End <= date.Start && StampWords.Announces(word.Lower));
        return announced >= 0 && StampWords.IsUpdate(words[announced].Lower);
    }

    private static bool EndsInAgo(ReadOnlySpan<char> line)
    {
        while (!line.IsEmpty && !char.IsLetter(line[^1])) line = line[..^1];
        return line.EndsWith("ago", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Updated 32 min 44 sec ago": a stamp whose date the page does not tell.</summary>
    private static Stamp? Ago(string text, List<StampWord> words)
    {
        if (words.Count is < 2 or > 10 || words[^1].Lower != "ago" || !words.TrueForAll(word => StampWords.IsFiller(word.Lower))) return null;
        if (!words.Exists(word => StampWords.IsUnit(word.Lower))) return null;
        return new Stamp(words[0].Span.Union(words[^1].Span), null, words.Exists(word => StampWords.IsUpdate(word.Lower)), true);
    }

    /// <summary>"By Ana Ferro | 3 April 2019": a name or a place beside the date, set apart by marks, and no sentence.</summary>
    private static bool IsBylineLike(string text, TextSpan line, List<StampWord> words, List<StampWord> others, int firstDay)
    {
        // "Event | 5 June 2031": what stands before the day says whose it is.
        if (others.Exists(word => word.Span.Start < firstDay && StampWords.IsOfOtherThing(word.Lower))) return false;
        var set = line.Slice(text).ContainsAny(Separators);
        var announced = words.Exists(word => StampWords.Announces(word.Lower));
        var first = words.FindIndex(word => word.Span == others[0].Span);
        // "3 April 2019, by Ana Ferro": the name may follow the day.
        if (!set && !announced && !Names.IsBy(words[0].Lower) && !(first > 0 && Names.IsBy(words[first - 1].Lower))) return false;
        if (set && StampPieces.AreSetApart(text, line, others)) return true;
        var stop = text[line.End - 1] is '.' or '!' or '?' && words[^1].Lower is not ("a.m" or "p.m" or "m");
        return !stop && others.TrueForAll(word => char.IsUpper(text[word.Span.Start]) || word.Span.Length <= 3 || word.Lower is "from" or "translated" || StampWords.IsFiller(word.Lower) || IsUserName(text, words, word));
    }

    /// <summary>"by harbour_desk": one piece without blanks after "by" is the name of whoever posted it.</summary>
    private static bool IsUserName(string text, List<StampWord> words, StampWord word)
    {
        var start = words.FindIndex(other => other.Span == word.Span);
        while (start > 0 && text[words[start].Span.Start - 1] is '_' or '-' or '.') start--;
        return start > 0 && Names.IsBy(words[start - 1].Lower);
    }
}
