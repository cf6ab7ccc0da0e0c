using Variorum.Collation.Questions.Learned;

namespace Variorum.Collation.Questions;

/// <summary>Says how each two readings of a question stand to each other, and why: by the rules where these are sure, and else as was learned.</summary>
internal sealed class RelationFinder(RelationRules rules, RelationFeatures features)
{
    // Beyond this the pairs of one question would outnumber the words of its pile.
    private const int MostReadings = 40;

    private const string Doubtful = "The figures differ, but it is not sure that both count the same thing: read the sentences before you set one against the other.";

    public RelationFeatures Features => features;

    /// <param name="learned">Without it only the rules speak.</param>
    public ImmutableArray<ReadingRelation> Find(ImmutableArray<ReadingGroup> readings, LearnedRelations? learned)
    {
        if (learned is null) return [.. Rulings(readings).Select(pair => ToRelation(pair, pair.Ruling.Kind, pair.Ruling.Reason))];
        var likelihoods = learned.Same.Likelihoods(features.Pairs, readings);
        return [.. Rulings(readings).Select(pair => Relate(pair, learned, likelihoods))];
    }

    /// <summary>Each two readings, as they stand, with what the rules say of them.</summary>
    public IEnumerable<RuledPair> Rulings(ImmutableArray<ReadingGroup> readings)
    {
        var disputes = rules.DisputesOf(readings.Take(MostReadings));
        var profiles = readings.Take(MostReadings).Select(features.Profile).ToImmutableArray();
        for (var i = 0; i < profiles.Length; i++)
        {
            for (var j = i + 1; j < profiles.Length; j++) yield return new RuledPair(i, j, profiles[i], profiles[j], rules.Of(profiles[i].Reading, profiles[j].Reading, disputes));
        }
    }

    private ReadingRelation Relate(RuledPair pair, LearnedRelations learned, ReadingLikelihoods likelihoods)
    {
        if (pair.Ruling.IsSure) return ToRelation(pair, pair.Ruling.Kind, pair.Ruling.Reason);
        var numbers = new float[RelationFeatures.Names.Length];
        features.Write(pair.A, pair.B, pair.Ruling, numbers);
        var (kind, reason) = Likeliest(pair.A, pair.B, pair.Ruling, learned.Kinds, numbers);
        var isDoubtful = kind == RelationKind.Conflict && !rules.ShowsOneThing(pair.A.Reading, pair.B.Reading) && learned.Same.Doubts(likelihoods, pair.First, pair.Second, numbers);
        return isDoubtful ? ToRelation(pair, RelationKind.NotComparable, Doubtful) : ToRelation(pair, kind, reason);
    }

    private static ReadingRelation ToRelation(RuledPair pair, RelationKind kind, string reason) => new(pair.A.Reading.Id, pair.B.Reading.Id, kind, reason);

    /// <summary>The likeliest of which anything in the pile gives a reason.</summary>
    private (RelationKind Kind, string Reason) Likeliest(RelationProfile a, RelationProfile b, Ruling ruling, RelationTrees learned, ReadOnlySpan<float> numbers)
    {
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
