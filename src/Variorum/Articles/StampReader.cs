using System.Buffers;
using Variorum.Expressions.Dates;

namespace Variorum.Articles;

/// <summary>Reads stamps: short lines that hold a full date and little else.</summary>
internal static class StampReader
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("|·•–—/");
    private const int LongestLine = 160;
    private const int MostOtherWords = 8;

    /// <summary>The stamp that a line of text is, or null. Never a date that the line does not print in full.</summary>
    public static Stamp? Read(string text, TextSpan line)
    {
        // Most blocks are told by this alone: finding dates is the costly part.
        if (line.IsEmpty || line.Length > LongestLine || !line.Slice(text).ContainsAnyInRange('0', '9')) return null;
        var words = Words(text, line);
        if (words.Count > 30) return null;
        var dates = DateFinder.Find(line.Of(text)).Where(date => Full(date.Form) is not null).ToList();
        if (dates.Count == 0) return Ago(text, words);
        var others = words.Where(word => !dates.Exists(date => date.Span.Shift(line.Start).Overlaps(word.Span)) && !StampWords.IsFiller(word.Lower)).ToList();
        var pure = others.Count == 0;
        if (!pure && (others.Count > MostOtherWords || !IsBylineLike(text, line, words, others))) return null;
        return Choose(line, words, dates, pure);
    }

    /// <summary>Where a line prints when the article appeared and when it was changed, the former.</summary>
    private static Stamp Choose(TextSpan line, List<Word> words, List<DateExpression> dates, bool pure)
    {
        var stamps = dates.Select(date => new Stamp(date.Span.Shift(line.Start), Full(date.Form), IsUpdate(words, date.Span.Shift(line.Start)), pure)).ToList();
        return stamps.Find(stamp => !stamp.IsUpdate) ?? stamps[0];
    }

    private static bool IsUpdate(List<Word> words, TextSpan date)
    {
        var announced = words.FindLastIndex(word => word.Span.End <= date.Start && StampWords.Announces(word.Lower));
        return announced >= 0 && StampWords.IsUpdate(words[announced].Lower);
    }

    /// <summary>"Updated 32 min 44 sec ago": a stamp whose date the page does not tell.</summary>
    private static Stamp? Ago(string text, List<Word> words)
    {
        if (words.Count is < 2 or > 10 || words[^1].Lower != "ago" || !words.TrueForAll(word => StampWords.IsFiller(word.Lower))) return null;
        if (!words.Exists(word => StampWords.IsUnit(word.Lower))) return null;
        return new Stamp(words[0].Span.Union(words[^1].Span), null, words.Exists(word => StampWords.IsUpdate(word.Lower)), true);
    }

    /// <summary>"By Ana Ferro | 3 April 2019": a name or a place beside the date, set apart by marks, and no sentence.</summary>
    private static bool IsBylineLike(string text, TextSpan line, List<Word> words, List<Word> others)
    {
        var set = line.Slice(text).ContainsAny(Separators);
        var announced = words.Exists(word => StampWords.Announces(word.Lower));
        if (!set && !announced && words[0].Lower != "by") return false;
        var stop = text[line.End - 1] is '.' or '!' or '?' && words[^1].Lower is not ("a.m" or "p.m" or "m");
        return !stop && others.TrueForAll(word => char.IsUpper(text[word.Span.Start]) || word.Span.Length <= 3 || StampWords.IsFiller(word.Lower));
    }

    /// <summary>Year, month and day, or null: a stamp never guesses.</summary>
    private static string? Full(DateForm form) => form switch
    {
        DateForm.Calendar { Year: { } year, Month: { } month, Day: { } day } when EdtfDate.TryOfDay(year, month, day, out var date) => date.ToString(),
        _ => null,
    };

    private static List<Word> Words(string text, TextSpan line)
    {
        var words = new List<Word>();
        var start = -1;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && (char.IsLetterOrDigit(text[i]) || (text[i] == '.' && start >= 0 && i + 1 < line.End && char.IsLetter(text[i + 1]))))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0) words.Add(new Word(new TextSpan(start, i), text[start..i].ToLowerInvariant()));
            start = -1;
        }

        return words;
    }

    private readonly record struct Word(TextSpan Span, string Lower);
}
