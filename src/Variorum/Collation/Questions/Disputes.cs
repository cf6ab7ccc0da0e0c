namespace Variorum.Collation.Questions;

/// <summary>Tells tolls that are counted on from day to day from those that opposed sides hold against each other.</summary>
internal sealed class Disputes
{
    private readonly Supersession _supersession;
    private readonly List<ReadingGroup> _tolls;

    /// <param name="readings">Of one question.</param>
    public Disputes(IEnumerable<ReadingGroup> readings, Supersession supersession)
    {
        _supersession = supersession;
        _tolls = [.. readings.Where(reading => reading.First.Family.IsToll())];
    }

    /// <summary>
    /// The later figure takes the place of the earlier: one side gives both, though others may print the earlier on; or neither side held another
    /// figure against the other's at the time, and the toll goes the way that tolls go.
    /// </summary>
    public bool LetCountOn(ReadingGroup a, ReadingGroup b) => _supersession.AreOpposed(a, b)
        ? AnswerTimes.Follow(a, b) && !Contradicts(a, b) && !Contradicts(b, a) && GoesOn(a, b)
        : AnswerTimes.Follow(a.Time, b.Time);

    /// <summary>Whoever gives the one gave a figure, at the time of the other, that differs from it.</summary>
    private bool Contradicts(ReadingGroup one, ReadingGroup other) =>
        _tolls.Exists(third => third != one && AreHeldAgainst(third, other) && !_supersession.AreOpposed(third, one));

    private bool AreHeldAgainst(ReadingGroup one, ReadingGroup other) =>
        one != other && AnswerTimes.Adjoin(one.Time, other.Time) && _supersession.AreOpposed(one, other)
        && !one.Core.Any(first => other.Core.Any(second => ValueRanges.Overlap(first, second)));

    /// <summary>More dead, and fewer missing, from day to day.</summary>
    private static bool GoesOn(ReadingGroup a, ReadingGroup b)
    {
        var (early, late) = a.Time!.Value.Earliest < b.Time!.Value.Earliest ? (a, b) : (b, a);
        return a.First.Family == Family.Missing ? late.First.Size <= early.First.Size : late.First.Size >= early.First.Size;
    }
}
