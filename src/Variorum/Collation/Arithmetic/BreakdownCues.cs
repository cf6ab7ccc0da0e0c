using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Words by which a text says that figures are the parts of another.</summary>
internal static class BreakdownCues
{
    private static readonly ImmutableArray<string> AfterWhole =
        ["of whom", "of which", "of them", "of these", "of those", "among them", "consisting of", "made up of", "comprising", "broken down", "breakdown", "divided into", "split"];

    // Behind the first part: "nineteen people of whom nothing is known" are no part, "seven of them" are.
    private static readonly ImmutableArray<string> AfterPart = ["of them", "of these", "of those", "among them"];

    /// <summary>"Seven of them", "of whom nine": of some of those before.</summary>
    public static readonly ImmutableArray<string> InPart = ["of whom", "of which", .. AfterPart];

    private static readonly ImmutableArray<string> NearTotal = ["total", "altogether", "in all", "taken together", "together", "the sum", "add up", "adds up", "adding up", "overall"];

    private static readonly ImmutableArray<string> BeforeWhole = [" of", " of the", " of these", " of all", " of those", " of its", " of their"];

    // How far before the whole its lead words may begin.
    private const int Lead = 12;

    // "… and 340 children, 1,204 people in all": how far the word may stand from the total.
    private const int Reach = 40;

    /// <summary>Whether words make the figures parts of the whole, and whether they announce that these are all of its parts: "41 were hurt, nine of them badly" does not.</summary>
    public static (bool Stated, bool Announced) Tell(string text, Figure whole, ImmutableArray<Figure> parts)
    {
        var (at, first, last) = (whole.Quantity.Anchor.Span, parts[0].Quantity.Anchor.Span, parts[^1].Quantity.Anchor.Span);
        if (at.End <= first.Start)
        {
            // "Of the 318 who were hurt, 121 …"
            if (OpensWithOf(text, at.Start) || Announces(text, at.End, first.Start) || Says(Folded(text, at.Start, first.Start), AfterWhole)) return (true, true);
            if (Says(Folding.Fold(parts[0].Quantity.Quote), InPart) || Says(Folded(text, first.Start, parts[1].Quantity.Anchor.Span.Start), AfterPart)) return (true, false);
        }

        var from = at.Start >= last.End ? Math.Max(last.End, at.Start - Reach) : Math.Max(0, at.Start - Reach);
        var to = at.End <= first.Start ? Math.Min(first.Start, at.End + Reach) : Math.Min(text.Length, at.End + Reach);
        var total = Says(Sentence(text, from, at, to), NearTotal);
        return (total, total);
    }

    /// <summary>"Of the 318", where a clause begins; "a list of 318" is none.</summary>
    private static bool OpensWithOf(string text, int whole)
    {
        var reach = Math.Max(0, whole - Lead);
        var line = text.LastIndexOf('\n', Math.Max(0, whole - 1), Math.Max(0, whole - reach)) + 1;
        var before = (reach == 0 || line > 0 ? ". " : string.Empty) + Folded(text, Math.Max(reach, line), whole).TrimEnd();
        return BeforeWhole.Any(cue => before.EndsWith(cue, StringComparison.Ordinal) && OpensClause(before[..^cue.Length].TrimEnd(' ', '\t', '"', '\u201c', '\u2018')));
    }

    private static bool OpensClause(string before) =>
        before.Length == 0 || before[^1] is '.' or '!' or '?' or ',' or ';' or ':' or '(' or '\n' or '\u2013' or '\u2014' || before.EndsWith(" and", StringComparison.Ordinal);

    /// <summary>"312: 187 in the port, …": a colon, no clock's, and no sentence that ends between it and the first part.</summary>
    private static bool Announces(string text, int from, int to)
    {
        var colon = to > from ? text.LastIndexOf(':', to - 1, to - from) : -1;
        return colon >= 0 && !(colon + 1 < to && char.IsAsciiDigit(text[colon + 1])) && text.AsSpan(colon, to - colon).IndexOfAny('.', '!', '?') < 0;
    }

    private static bool Says(string text, ImmutableArray<string> cues) => cues.Any(cue => Has(text, cue));

    private static bool Has(string text, string cue)
    {
        for (var at = text.IndexOf(cue, StringComparison.Ordinal); at >= 0; at = text.IndexOf(cue, at + 1, StringComparison.Ordinal))
        {
            var opens = at == 0 || !char.IsLetter(text[at - 1]);
            var closes = at + cue.Length == text.Length || !char.IsLetter(text[at + cue.Length]);
            if (opens && closes) return true;
        }

        return false;
    }

    /// <summary>The words around the total that are in its sentence.</summary>
    private static string Sentence(string text, int from, TextSpan total, int to)
    {
        var start = text.LastIndexOfAny(['.', '!', '?', '\n'], total.Start, total.Start - from + 1);
        var end = text.IndexOfAny(['.', '!', '?', '\n'], total.End, to - total.End);
        return Folded(text, start < 0 ? from : start + 1, end < 0 ? to : end);
    }

    private static string Folded(string text, int from, int to) => from < to ? Folding.Fold(text[from..to]) : string.Empty;
}
