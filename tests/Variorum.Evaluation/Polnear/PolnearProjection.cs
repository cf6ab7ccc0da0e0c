using Variorum.Claims.Attributions;
using Variorum.Language;

namespace Variorum.Evaluation.Polnear;

/// <summary>Gives our attributions the outline that PolNeAR's annotators draw, where the two differ in drawing only.</summary>
/// <remarks>
/// Four differences, none of which changes who says what: nothing that stands inside what another says is annotated (none of 24,786 cues of
/// train and dev lies in a content), so that only our outermost attributions count; the annotators put "that" into the content and we leave it out; their contents are discontinuous
/// where source and cue stand inside ("The plan, he said, would fail"), ours run through; and blanks, commas, colons, semicolons and full stops at an edge are kept or left without a rule, so that they are cut from both.
/// </remarks>
internal static class PolnearProjection
{
    // "told reporters at a press conference in the capital on Friday".
    private const int LongestAside = 80;

    private static readonly System.Buffers.SearchValues<char> ClauseEnds = System.Buffers.SearchValues.Create("\"“”.;:");

    private static readonly string[] Complementizers = ["that ", "that, "];

    public static PolnearSpans Of(string text, IEnumerable<Attribution> attributions)
    {
        var spans = new PolnearSpans([], [], []);
        foreach (var attribution in attributions.Where(attribution => attribution.Within is null))
        {
            if (attribution.Source.Anchor is { } source) Add(spans.Sources, text, source.Span);
            if (attribution.CueAnchor is { } cue) Add(spans.Cues, text, cue.Span);
            foreach (var piece in Pieces(text, attribution)) Add(spans.Contents, text, piece);
        }

        return spans;
    }

    public static PolnearSpans Trim(string text, PolnearSpans spans) => new(Trim(text, spans.Sources), Trim(text, spans.Cues), Trim(text, spans.Contents));

    private static IEnumerable<TextSpan> Pieces(string text, Attribution attribution)
    {
        var span = attribution.Anchor.Span;
        foreach (var complementizer in Complementizers)
        {
            if (span.Start >= complementizer.Length && text.AsSpan(span.Start - complementizer.Length, complementizer.Length).SequenceEqual(complementizer)) span = new TextSpan(span.Start - complementizer.Length, span.End);
        }

        var holes = new[] { attribution.Source.Anchor?.Span, attribution.CueAnchor?.Span }.OfType<TextSpan>().Where(span.Contains).Select(hole => UpToComma(text, hole, span)).Order().ToList();
        var start = span.Start;
        foreach (var hole in holes)
        {
            if (hole.Start > start) yield return new TextSpan(start, hole.Start);
            start = Math.Max(start, hole.End);
        }

        if (start < span.End) yield return new TextSpan(start, span.End);
    }

    /// <summary>"The plan, he told us on Friday, would fail": to whom and when is left out with who says it.</summary>
    private static TextSpan UpToComma(string text, TextSpan hole, TextSpan content)
    {
        var comma = text.IndexOf(',', hole.End, Math.Min(content.End - hole.End, LongestAside));
        return comma < 0 || !text.AsSpan(content.Start, hole.Start - content.Start).TrimEnd().EndsWith(",") || text.AsSpan(hole.End, comma - hole.End).IndexOfAny(ClauseEnds) >= 0 ? hole : new TextSpan(hole.Start, comma);
    }

    private static HashSet<TextSpan> Trim(string text, HashSet<TextSpan> spans)
    {
        var trimmed = new HashSet<TextSpan>();
        foreach (var span in spans) Add(trimmed, text, span);
        return trimmed;
    }

    private static void Add(HashSet<TextSpan> spans, string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsEdge(text[start])) start++;
        while (end > start && IsEdge(text[end - 1])) end--;
        if (start < end) spans.Add(new TextSpan(start, end));
    }

    private static bool IsEdge(char character) => char.IsWhiteSpace(character) || character is ',' or ':' or ';' or '.';
}
