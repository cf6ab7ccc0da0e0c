namespace Variorum.Pages;

/// <summary>Divides a plain text into lines, and joins the lines of paragraphs that were wrapped at a fixed width.</summary>
internal static class PlainBlocks
{
    // Mail and terminals wrap at 65 to 80 columns; saved web pages keep a paragraph on one line.
    private const int NarrowestWrap = 50;
    private const int WidestWrap = 100;

    public static ImmutableArray<Block> Find(string text)
    {
        var lines = Lines(text);
        var width = WrapWidth(lines);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines[i];
            while (width > 0 && i + 1 < lines.Count && Continues(text, lines[i], lines[i + 1], width))
            {
                i++;
                span = span.Union(lines[i]);
            }

            blocks.Add(new Block(span, [], 0));
        }

        return blocks.ToImmutable();
    }

    /// <summary>The lines that hold anything, without blanks at their ends.</summary>
    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\f')) continue;
            var line = Trimming.Trim(text, new TextSpan(start, i));
            if (!line.IsEmpty) lines.Add(line);
            start = i + 1;
        }

        return lines;
    }

    /// <summary>The width at which the text was wrapped, or 0: no line is longer, and many are nearly as long.</summary>
    private static int WrapWidth(List<TextSpan> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Length);
        if (width is < NarrowestWrap or > WidestWrap) return 0;
        var full = lines.Count(line => line.Length * 5 >= width * 4);
        return full * 3 >= lines.Count && full >= 4 ? width : 0;
    }

    private static bool Continues(string text, TextSpan line, TextSpan next, int width)
    {
        // A line break, at most with blanks around it: an empty line always ends a paragraph.
        var breaks = text.AsSpan(line.End, next.Start - line.End);
        var newlines = breaks.Count('\n');
        if (newlines > 1 || (newlines == 0 && breaks.Count('\r') > 1)) return false;
        if (char.IsWhiteSpace(breaks[^1]) && breaks[^1] is ' ' or '\t') return false;
        // The next line's first word would not have fitted.
        var word = text.AsSpan(next.Start, next.Length).IndexOf(' ');
        return line.Length + 1 + (word < 0 ? next.Length : word) > width - 8 && !IsItem(text[next.Start]);
    }

    private static bool IsItem(char first) => first is '•' or '*' or '-' or '–' or '·' or '>';
}
