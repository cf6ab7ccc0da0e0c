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
        var answered = claims.Accusations.Where(accusation => !accusation.Denials.IsEmpty).ToList();
        var (against, by) = (answered.ToLookup(Accused, StringComparer.Ordinal), answered.ToLookup(accusation => accusation.Accuser ?? "", StringComparer.Ordinal));
        return claims with { Accusations = [.. claims.Accusations.Select(accusation => WithDenials(WithThoseOf(accusation, against[Accused(accusation)].Concat(by[accusation.Accuser ?? ""])), contradictions, forms, bodies, texts))] };
    }

    /// <summary>What answers an accusation answers it also where another article repeats it.</summary>
    private static Accusation WithThoseOf(Accusation accusation, IEnumerable<Accusation> answered) => With(
        accusation, answered.Where(other => other.Article != accusation.Article && Answering.AreAlike(accusation, other)).SelectMany(other => other.Denials));

    private static string Accused(Accusation accusation) => accusation.AccusedEntity?.Value ?? accusation.Accused;

    /// <summary>Each who answers once, with what stands nearest: a reprint repeats it.</summary>
    private static Accusation With(Accusation accusation, IEnumerable<Denial> found) =>
        accusation with { Denials = [.. accusation.Denials.Concat(found).DistinctBy(denial => denial.By, StringComparer.Ordinal).OrderBy(denial => denial.Anchor)] };

    private static Accusation WithDenials(Accusation accusation, List<Attribution> contradictions, Dictionary<string, ImmutableArray<string>> forms, ILookup<Identifier, Identifier> bodies, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        if (accusation.AccusedEntity is not { } accused) return accusation;
        var known = accusation.Denials.Select(denial => denial.Anchor).ToHashSet();
        var told = new Lazy<HashSet<string>>(() => Answering.Told(accusation, texts[accusation.Anchor.Snapshot]));
        var names = forms.GetValueOrDefault(accusation.Accused, [accusation.Accused]);
        var found = contradictions
            .Where(said => said.Article != accusation.Article && !known.Contains(said.Anchor) && Speaking.Answers(said.Source, accused, names, bodies))
            .Where(said => Answering.Shared(told.Value, said, texts[said.Anchor.Snapshot]) >= FewestWords)
            .Select(said => new Denial(said.Source.Name ?? accusation.Accused, said.Article, said.Anchor, said.Quote));
        return With(accusation, found);
    }
}
