using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Words by which a text closes a division: the last of the parts, or what all of them come to.</summary>
internal static class StatementCues
{
    private static readonly ImmutableArray<string> BeforeRest = ["the other", "the remaining", "remaining", "the rest", "the remainder", "the others"];
    private static readonly ImmutableArray<string> BehindRest = ["other", "others", "remaining", "remained", "remain"];
    private static readonly ImmutableArray<string> BeforeTotal = ["makes", "make", "made", "makes it", "that is", "came to", "come to", "comes to", "total of", "adds up to", "add up to", "sum of"];
    private static readonly ImmutableArray<string> BehindTotal = ["in all", "altogether", "in total", "taken together", "together"];
    private static readonly ImmutableArray<string> OfWhole = ["of", "of the", "of these", "of those", "of our", "of their", "of its"];

    // So far before a figure, or behind it, its cue may begin.
    private const int Reach = 24;

    /// <summary>"For the other three", "nine others".</summary>
    public static bool IsRest(Figure figure, string text) => Ends(Before(figure, text), BeforeRest) || Begins(Quoted(figure, text), BehindRest);

    /// <summary>"That makes thirteen", "thirteen in all".</summary>
    public static bool IsTotal(Figure figure, string text) => Ends(Before(figure, text), BeforeTotal) || Opens(Behind(figure, text), BehindTotal);

    /// <summary>"Three of them": some of those before.</summary>
    public static bool IsOfThem(Figure figure, string text) =>
        Folding.Fold(figure.Quantity.Quote) is var quote && BreakdownCues.InPart.Any(cue => quote.EndsWith(cue, StringComparison.Ordinal)) || Opens(Behind(figure, text), BreakdownCues.InPart);

    /// <summary>"13 of the 22".</summary>
    public static bool IsOf(Figure part, Figure whole, string text)
    {
        var (from, to) = (part.Quantity.Anchor.Span.End, whole.Quantity.Anchor.Span.Start);
        return to > from ? to - from <= Reach && Ends(Folding.Fold(text[from..to]).TrimEnd(), OfWhole) : Folding.Fold(part.Quantity.Quote).Contains(" of ", StringComparison.Ordinal);
    }

    private static string Before(Figure figure, string text)
    {
        var at = figure.Quantity.Anchor.Span.Start;
        return Folding.Fold(text[Math.Max(figure.Quantity.Sentence.Start, at - Reach)..at]).TrimEnd();
    }

    private static string Behind(Figure figure, string text)
    {
        var at = figure.Quantity.Anchor.Span.End;
        return Folding.Fold(text[at..Math.Max(at, Math.Min(figure.Quantity.Sentence.End, at + Reach))]).TrimStart(' ', ',');
    }

    /// <summary>The figure with its noun, and what follows.</summary>
    private static string Quoted(Figure figure, string text) => Folding.Fold(figure.Quantity.Quote) + " " + Behind(figure, text);

    private static bool Opens(string text, ImmutableArray<string> cues) => cues.Any(cue => text.StartsWith(cue, StringComparison.Ordinal));

    private static bool Ends(string text, ImmutableArray<string> cues) =>
        cues.Any(cue => text.EndsWith(cue, StringComparison.Ordinal) && (text.Length == cue.Length || !char.IsLetter(text[^(cue.Length + 1)])));

    /// <summary>The word behind the number itself.</summary>
    private static bool Begins(string text, ImmutableArray<string> cues) => text.Split([' ', ',', '.', ';'], 3, StringSplitOptions.RemoveEmptyEntries) is [_, var second, ..] && cues.Contains(second);
}
