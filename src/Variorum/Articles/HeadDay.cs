using System.Collections.Frozen;
using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>
/// The day of a line above the text that says more than a day: "10.03.2031, from our own reporter", "Laid before Parliament on 28 March 2031",
/// "Velmora, 26 May 2031. Figures as of 24 May." Only where such a line stands below the title and above the text, and nothing else dates the article.
/// </summary>
internal static class HeadDay
{
    private const int LongestLine = 160;
    private const int MostWordsBefore = 9;
    private const int MostWordsOfPlace = 4;

    private const string SetsApart = ",|(.–—-·;:/";

    // What papers are called that somebody dates: "Statement of 27 October 2031".
    private static readonly FrozenSet<string> Papers = StampWords.Set(
        "statement communiqué communique release report bulletin notice announcement declaration memorandum memo briefing circular note update dispatch newsletter finding findings decision ruling judgment");

    // What is done with a paper on the day from which it counts.
    private static readonly FrozenSet<string> Issued = StampWords.Set(
        "approved adopted laid presented issued released signed submitted dated delivered handed tabled communicated transmitted published posted agreed passed printed filed written recorded compiled");

    // Between "Data" or "Covers" and a day stands what the text is about, not when it appeared.
    private static readonly FrozenSet<string> Spans = StampWords.Set("data covers covering period until till since from between for as");

    /// <returns>Its words in the page's text; null where no line says it.</returns>
    public static Stamp? Of(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var titled = false;
        var others = new Lazy<OtherDays>(() => new OtherDays(page.Page));
        // A line may be long enough for a paragraph: "26 May 2031. Covers 4 to 22 May. Compiled in Velmora by ...".
        var text = range.FirstParagraph(page, labels) ?? range.Last;
        for (var i = range.First; i <= text; i++)
        {
            if (titled && MayDate(labels[i]) && Read(page.Page.Text, page.Page.Blocks[i].Span) is { } stamp && !others.Value.IsOther(stamp, i)) return stamp;
            titled |= labels[i].Kind == BlockKind.Title;
        }

        return null;
    }

    /// <summary>A line between title and text that is set apart in an element of its own looks like an entry of a menu.</summary>
    private static bool MayDate(BlockLabel label) =>
        label.Kind is BlockKind.Body or BlockKind.Byline or BlockKind.Subtitle || label is { IsFurniture: true, Reason: FurnitureReason.Navigation or FurnitureReason.Other };

    private static Stamp? Read(string text, TextSpan line)
    {
        if (line.Length > LongestLine || !PrintedDay.HasDigits(line.Slice(text)) || PrintedDay.Find(line.Of(text)) is not [var first, ..]) return null;
        var day = first.Span.Shift(line.Start);
        var words = StampWord.Of(text, line);
        var before = words.FindAll(word => word.Span.End <= day.Start && !StampWords.IsWeekday(word.Lower));
        var after = text[day.End..line.End].TrimStart();
        if (before.Exists(word => StampWords.IsOfOtherThing(word.Lower))) return null;
        var dates = before.Count == 0 ? IsSetApart(first.HasTime, after) || OwnReports.IsSaidIn(text, line) : !first.HasTime && IsIntroduced(text, before, day, after);
        return dates ? new Stamp(day, first.Day, false, false) : null;
    }

    /// <summary>"10.03.2031, from our own reporter": the line begins with the day. A time and a place after it announce an event.</summary>
    private static bool IsSetApart(bool hasTime, string after) =>
        after.Length == 0 || (hasTime ? after[0] is '|' or '(' or '–' or '—' or '·' or '/' : SetsApart.Contains(after[0], StringComparison.Ordinal));

    private static bool IsIntroduced(string text, List<StampWord> before, TextSpan day, string after)
    {
        if (before.Count > MostWordsBefore || !char.IsUpper(text[before[0].Span.Start])) return false;
        var ends = after.TrimEnd('.', ')').Length == 0;
        var gap = text[before[^1].Span.End..day.Start].Trim();
        return before[^1].Lower switch
        {
            "of" or "dated" or "from" => before.Count is 2 or 3 && Papers.Contains(before[^2].Lower),
            "on" => ends && (Issued.Contains(before[0].Lower) || (Papers.Contains(before[0].Lower) && before.Exists(word => Issued.Contains(word.Lower)))),
            _ => gap == "," && (ends ? IsDesk(text, before) : after[0] == '.' && IsPlace(text, before)),
        };
    }

    /// <summary>"Press room, 17 October 2031".</summary>
    private static bool IsDesk(string text, List<StampWord> words) => words.Count <= MostWordsOfPlace && words.TrueForAll(word => IsLetters(text, word));

    /// <summary>"Velmora, 26 May 2031. Figures as of 24 May."</summary>
    private static bool IsPlace(string text, List<StampWord> words) => IsDesk(text, words) && words.TrueForAll(word => char.IsUpper(text[word.Span.Start]));

    private static bool IsLetters(string text, StampWord word) => word.Span.Of(text).All(char.IsLetter) && !Spans.Contains(word.Lower);
}
