using Variorum.Claims;
using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Text;

namespace Variorum.Collation.Accusations;

/// <summary>Puts beside every accusation what the accused answers to it elsewhere in the pile.</summary>
internal static class DenialCollator
{
    // Within one article nearness helps; across articles one word in common is chance.
    private const int FewestWords = 2;

    /// <param name="texts">The page text of each snapshot.</param>
    public static SnapshotClaims Link(SnapshotClaims claims, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var forms = claims.Entities.GroupBy(entity => entity.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.SelectMany(entity => entity.Forms).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        var bodies = Speaking.Bodies(claims.Labels);
        var contradictions = claims.Attributions.Where(Answering.Contradicts).ToList();
        return claims with { Accusations = [.. claims.Accusations.Select(accusation => WithDenials(accusation, contradictions, forms, bodies, texts))] };
    }

    private static Accusation WithDenials(Accusation accusation, List<Attribution> contradictions, Dictionary<string, ImmutableArray<string>> forms, ILookup<Identifier, Identifier> bodies, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        if (accusation.AccusedEntity is not { } accused) return accusation;
        var known = accusation.Denials.Select(denial => denial.Anchor).ToHashSet();
        var names = forms.GetValueOrDefault(accusation.Accused, [accusation.Accused]);
        var found = contradictions
            .Where(said => said.Article != accusation.Article && !known.Contains(said.Anchor) && Speaking.Answers(said.Source, accused, names, bodies))
            .Where(said => Answering.Shared(accusation, texts[accusation.Anchor.Snapshot], said, texts[said.Anchor.Snapshot]) >= FewestWords)
            .Select(said => new Denial(said.Source.Name ?? accusation.Accused, said.Article, said.Anchor, said.Quote));
        return accusation with { Denials = [.. accusation.Denials.Concat(found).OrderBy(denial => denial.Anchor)] };
    }
}
