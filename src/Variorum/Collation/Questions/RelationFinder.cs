using Variorum.Collation.Questions.Learned;

namespace Variorum.Collation.Questions;

/// <summary>Says how each two readings of a question stand to each other, and why: by the rules where these are sure, and else as was learned.</summary>
internal sealed class RelationFinder(RelationRules rules, RelationFeatures features)
{
    // Beyond this the pairs of one question would outnumber the words of its pile.
    private const int MostReadings = 40;

    public RelationFeatures Features => features;

    /// <param name="learned">Without it only the rules speak.</param>
    public ImmutableArray<ReadingRelation> Find(ImmutableArray<ReadingGroup> readings, RelationTrees? learned) =>
        [.. Rulings(readings).Select(pair => Relate(pair.A, pair.B, pair.Ruling, learned))];

    /// <summary>Each two readings, as they stand, with what the rules say of them.</summary>
    public IEnumerable<(RelationProfile A, RelationProfile B, Ruling Ruling)> Rulings(ImmutableArray<ReadingGroup> readings)
    {
        var disputes = rules.DisputesOf(readings.Take(MostReadings));
        var profiles = readings.Take(MostReadings).Select(features.Profile).ToImmutableArray();
        for (var i = 0; i < profiles.Length; i++)
        {
            for (var j = i + 1; j < profiles.Length; j++) yield return (profiles[i], profiles[j], rules.Of(profiles[i].Reading, profiles[j].Reading, disputes));
        }
    }

    private ReadingRelation Relate(RelationProfile a, RelationProfile b, Ruling ruling, RelationTrees? learned)
    {
        var (kind, reason) = learned is null || ruling.IsSure ? (ruling.Kind, ruling.Reason) : Likeliest(a, b, ruling, learned);
        return new ReadingRelation(a.Reading.Id, b.Reading.Id, kind, reason);
    }

    /// <summary>The likeliest of which anything in the pile gives a reason.</summary>
    private (RelationKind Kind, string Reason) Likeliest(RelationProfile a, RelationProfile b, Ruling ruling, RelationTrees learned)
    {
        Span<float> numbers = stackalloc float[RelationFeatures.Names.Length];
        features.Write(a, b, ruling, numbers);
        foreach (var kind in learned.Ranked(numbers, ruling.Kind))
        {
            if (kind == ruling.Kind) break;
            if (Reason(kind, a.Reading, b.Reading) is { } reason) return (kind, reason);
        }

        return (ruling.Kind, ruling.Reason);
    }

    private string? Reason(RelationKind kind, ReadingGroup a, ReadingGroup b) => kind switch
    {
        RelationKind.Conflict => rules.Conflict(a, b),
        RelationKind.Superseded => rules.Superseded(a, b),
        RelationKind.DifferentDate => rules.DifferentDate(a, b),
        RelationKind.DifferentScope => rules.DifferentScope(a, b),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing is learned of it."),
    };
}
