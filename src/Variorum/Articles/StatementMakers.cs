using Variorum.Articles.Labels;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads whose statement a text is off its title or the line below: "Statement of the Friends of the Harbour", "Open letter by the Velmora Teachers' Union".</summary>
internal static class StatementMakers
{
    private const int LongestLine = 200;

    private static readonly string[] Documents = ["statement", "open letter", "letter", "appeal", "declaration", "petition", "resolution", "joint statement"];
    private static readonly string[] Joints = [" of ", " by ", " from "];
    private static readonly string[] Articles = ["a ", "an ", "the ", "joint "];

    // What a body is, before its name.
    private static readonly string[] Sorts = ["the ", "association ", "organisation ", "organization ", "committee ", "movement ", "union ", "initiative ", "group ", "network ", "platform "];

    public static void Read(PageContext page, BlockLabel[] labels, ArticleRange range, List<Credit> credits)
    {
        for (var i = range.First; i <= range.Last; i++)
        {
            if (labels[i].Kind is not (BlockKind.Title or BlockKind.Subtitle)) continue;
            if (Maker(page.Page.Text, page.Page.Blocks[i].Span) is not { } maker) continue;
            credits.Add(maker);
            return;
        }
    }

    private static Credit? Maker(string text, TextSpan line)
    {
        if (line.Length > LongestLine) return null;
        // "To the Minister: an open letter from Ostara General Hospital".
        if (line.Slice(text).LastIndexOf(": ") is > 0 and var colon && line.Slice(text)[(colon + 2)..].Contains("letter", StringComparison.OrdinalIgnoreCase)) line = new TextSpan(line.Start + colon + 2, line.End);
        var words = line.Slice(text);
        var at = Skip(words, 0, Articles);
        var document = Array.Find(Documents, name => text.AsSpan(line.Start + at, line.Length - at).StartsWith(name, StringComparison.OrdinalIgnoreCase));
        if (document is null) return null;
        at += document.Length;
        var joint = Array.Find(Joints, name => text.AsSpan(line.Start + at, line.Length - at).StartsWith(name, StringComparison.Ordinal));
        if (joint is null) return null;
        var start = line.Start + at + joint.Length;
        start += Skip(text.AsSpan(start, line.End - start), 0, Sorts);
        var end = NameSpans.EndOf(text, start, line.End);
        var name = new TextSpan(start, Math.Max(start, end));
        // "Statement of 3 March", "Letter of a mother": nobody's name.
        return name.Length > 5 && char.IsUpper(text[start]) && name.Slice(text).Contains(' ') && !name.Slice(text).ContainsAnyInRange('0', '9') ? new Credit(CreditRole.Author, name.Of(text), Evidence.At(text, name)) : null;
    }

    private static int Skip(ReadOnlySpan<char> words, int at, string[] openings)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var opening in openings)
            {
                if (!words[at..].StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
                at += opening.Length;
                again = true;
            }
        }

        return at;
    }
}
