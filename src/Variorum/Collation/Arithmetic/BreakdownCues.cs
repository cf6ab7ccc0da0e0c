using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Words by which a text says that figures are the parts of another.</summary>
internal static class BreakdownCues
{
    private static readonly ImmutableArray<string> AfterWhole =
        ["of whom", "of which", "of them", "of these", "of those", "among them", "consisting of", "made up of", "comprising", "broken down", "breakdown", "divided into", "split"];

    private static readonly ImmutableArray<string> NearTotal = ["total", "altogether", "in all", "taken together", "together", "the sum", "add up", "adds up", "adding up", "overall"];

    private static readonly ImmutableArray<string> BeforeWhole = [" of", " of the", " of these", " of all", " of those", " of its", " of their"];

    // How far before the whole its lead words may begin.
    private const int Lead = 12;

    // "… and 340 children, 1,204 people in all": how far the word may stand from the total.
    private const int Reach = 40;

    public static bool Tell(string text, Figure whole, ImmutableArray<Figure> parts)
    {
        var (at, first, last) = (whole.Quantity.Anchor.Span, parts[0].Quantity.Anchor.Span, parts[^1].Quantity.Anchor.Span);
        if (at.End <= first.Start)
        {
            // "Of the 318 who were hurt, 121 …"
            if (BeforeWhole.Any(cue => (" " + Folded(text, Math.Max(0, at.Start - Lead), at.Start)).EndsWith(cue, StringComparison.Ordinal))) return true;
            var between = Folded(text, at.Start, parts[1].Quantity.Anchor.Span.Start);
            if (Says(between, AfterWhole) || Folded(text, at.End, first.Start).Contains(':', StringComparison.Ordinal)) return true;
        }

        var from = at.Start >= last.End ? Math.Max(last.End, at.Start - Reach) : Math.Max(0, at.Start - Reach);
        var to = at.End <= first.Start ? Math.Min(first.Start, at.End + Reach) : Math.Min(text.Length, at.End + Reach);
        return Says(Sentence(text, from, at, to), NearTotal);
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
