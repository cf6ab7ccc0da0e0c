using Variorum.Articles.Labels;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads the lines above a text that say that a paper made it of an agency's and its own: "3 May 2031 | Coastwire, own report", "By Coastwire and our political desk".</summary>
internal static class OwnReports
{
    private const int LongestLine = 120;
    private const int MostWordsOfName = 4;

    private static readonly string[] Own = ["own report", "own reports", "own reporting", "own correspondent", "own correspondents", "own reporter", "own reporters", "our reporter", "our reporters", "our correspondent", "our correspondents", "own staff", "staff", "ed", "eds", "red"];

    private static readonly string[] Joints = [" and ", " & ", "/", ",", "|", "(", ")", "·", "–", "—", " - "];

    public static void Read(PageContext page, BlockLabel[] labels, ArticleRange range, List<Credit> credits)
    {
        var text = page.Page.Text;
        var end = range.FirstParagraph(page, labels) ?? range.Last + 1;
        for (var i = range.First; i < end; i++)
        {
            if (labels[i].IsFurniture || labels[i].Kind is BlockKind.Title or BlockKind.Kicker) continue;
            var line = page.Page.Blocks[i].Span;
            if (line.Length > LongestLine) continue;
            var days = PrintedDay.Find(line.Of(text)).ConvertAll(day => day.Span.Shift(line.Start));
            var parts = Parts(text, line).Where(part => !days.Exists(day => day.Overlaps(part))).ToList();
            if (!parts.Exists(part => IsOwn(part.Of(text)))) continue;
            foreach (var name in parts.Where(part => IsName(text, part) && MayBeAgency(text, line, part, days.Count > 0)).Where(name => !credits.Exists(credit => credit.Evidence.Span.Overlaps(name)))) credits.Add(new Credit(CreditRole.Agency, name.Of(text), Evidence.At(text, name)));
        }
    }

    /// <summary>"16 May 2031 | Harbour | own report": between the bars beside a day stand sections too; an agency shares its piece with the paper, or is called one.</summary>
    private static bool MayBeAgency(string text, TextSpan line, TextSpan name, bool dated)
    {
        var (start, end) = (name.Start, name.End);
        while (start > line.Start && text[start - 1] is not ('|' or '·')) start--;
        while (end < line.End && text[end] is not ('|' or '·')) end++;
        return !dated || new TextSpan(start, end) == line || Names.IsOutletLike(name.Of(text)) || IsSaidIn(text, new TextSpan(start, end));
    }

    /// <summary>True where a line says so.</summary>
    public static bool IsSaidIn(string text, TextSpan line) => Parts(text, line).Any(part => IsOwn(part.Of(text)));

    /// <summary>"own report", "our political desk", "from our own reporter".</summary>
    public static bool IsOwn(string part)
    {
        var words = part.ToLowerInvariant().TrimEnd('.');
        return Own.Any(own => words == own || words.EndsWith(" " + own, StringComparison.Ordinal)) || (words.Contains("our ", StringComparison.Ordinal) && words.EndsWith(" desk", StringComparison.Ordinal));
    }

    /// <summary>Words with capitals alone; persons are read as authors.</summary>
    private static bool IsName(string text, TextSpan part)
    {
        var words = part.Of(text).Split(' ');
        return words.Length <= MostWordsOfName && words.All(word => word.Length > 1 && char.IsUpper(word[0]) && word.All(char.IsLetter)) && !StampWords.IsWeekday(words[0].ToLowerInvariant());
    }

    private static IEnumerable<TextSpan> Parts(string text, TextSpan line)
    {
        // The day and the hour part the line as any mark does.
        var (start, at) = (line.Start, line.Start);
        while (at < line.End)
        {
            var joint = Joints.FirstOrDefault(joint => text.AsSpan(at, line.End - at).StartsWith(joint, StringComparison.Ordinal));
            var length = joint?.Length ?? (char.IsAsciiDigit(text[at]) || text.AsSpan(at, line.End - at).StartsWith("  ", StringComparison.Ordinal) ? 1 : 0);
            if (length > 0)
            {
                if (WithoutBy(text, new TextSpan(start, at)) is { IsEmpty: false } part) yield return part;
                start = at + length;
            }

            at += Math.Max(1, length);
        }

        if (WithoutBy(text, new TextSpan(start, line.End)) is { IsEmpty: false } rest) yield return rest;
    }

    private static TextSpan WithoutBy(string text, TextSpan part)
    {
        var bare = CreditLine.Bare(text, part);
        return bare.Slice(text).StartsWith("By ", StringComparison.Ordinal) ? new TextSpan(bare.Start + "By ".Length, bare.End) : bare;
    }
}
