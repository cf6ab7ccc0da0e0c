using Variorum.Text;

namespace Variorum.Claims.Attributions;

/// <summary>Who answers for the words of an article, from its attributions.</summary>
internal sealed class VoiceChains
{
    private readonly ImmutableArray<Attribution> _attributions;
    private readonly ImmutableDictionary<Identifier, Attribution> _byId;
    private readonly int[] _furthestEnd;

    /// <param name="attributions">Of one article, in order of their contents.</param>
    public VoiceChains(ImmutableArray<Attribution> attributions)
    {
        _attributions = attributions;
        _byId = attributions.ToImmutableDictionary(attribution => attribution.Id);
        _furthestEnd = new int[attributions.Length];
        for (var (i, furthest) = (0, 0); i < attributions.Length; i++)
            _furthestEnd[i] = furthest = Math.Max(furthest, attributions[i].Anchor.Span.End);
    }

    /// <summary>The speakers of a stretch of the page text, closest first, without the author and the outlet who print it, and the innermost
    /// attribution that holds it; empty and null where only the author says it.</summary>
    public (ImmutableArray<string> Chain, Attribution? Innermost) Of(TextSpan claim)
    {
        var innermost = Innermost(claim);
        var chain = ImmutableArray.CreateBuilder<string>();
        for (var at = innermost; at is not null; at = at.Within is { } around ? _byId[around] : null)
        {
            if (at.Source is { Name: { } name, IsFaceless: false } && (chain.Count == 0 || Folding.Fold(chain[^1]) != Folding.Fold(name))) chain.Add(name);
        }

        return (chain.ToImmutable(), innermost);
    }

    private Attribution? Innermost(TextSpan claim)
    {
        Attribution? innermost = null;
        for (var i = FirstAfter(claim.Start) - 1; i >= 0 && _furthestEnd[i] >= claim.End; i--)
        {
            var span = _attributions[i].Anchor.Span;
            if (span.Contains(claim) && (innermost is null || span.Length < innermost.Anchor.Span.Length)) innermost = _attributions[i];
        }

        return innermost;
    }

    private int FirstAfter(int position)
    {
        var (low, high) = (0, _attributions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_attributions[middle].Anchor.Span.Start <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
