using Variorum.Text;

namespace Variorum.Claims.Attributions;

/// <summary>Says which attribution stands inside what another one says.</summary>
internal static class Nesting
{
    /// <param name="attributions">In order of their contents. One is inside another when its words, cue and all, stand in the other's longer content;
    /// so no chain can run in a circle.</param>
    public static ImmutableArray<Attribution> Place(IReadOnlyList<Attribution> attributions)
    {
        var placed = ImmutableArray.CreateBuilder<Attribution>(attributions.Count);
        var open = new List<Attribution>();
        var inOrder = attributions.Select(each => (Attribution: each, Whole: WholeOf(each)))
            .OrderBy(pair => pair.Whole.Start).ThenByDescending(pair => pair.Attribution.Anchor.Span.Length);
        foreach (var (attribution, whole) in inOrder)
        {
            open.RemoveAll(other => other.Anchor.Span.End <= whole.Start);
            Attribution? around = null;
            foreach (var other in open)
            {
                if (!other.Anchor.Span.Contains(whole) || other.Anchor.Span.Length <= attribution.Anchor.Span.Length) continue;
                if (around is null || other.Anchor.Span.Length < around.Anchor.Span.Length) around = other;
            }

            placed.Add(attribution with { Within = around?.Id });
            open.Add(attribution);
        }

        return [.. placed.OrderBy(each => each.Anchor).ThenBy(each => each.Id)];
    }

    private static TextSpan WholeOf(Attribution attribution)
    {
        var whole = attribution.Anchor.Span;
        if (attribution.CueAnchor is { } cue) whole = whole.Union(cue.Span);
        return whole;
    }
}
