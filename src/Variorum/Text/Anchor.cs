namespace Variorum.Text;

/// <summary>Exact characters of one snapshot's page text: what every claim stands on.</summary>
public readonly record struct Anchor(SnapshotId Snapshot, TextSpan Span) : IComparable<Anchor>
{
    /// <summary>By snapshot, then by place.</summary>
    public int CompareTo(Anchor other)
    {
        var bySnapshot = Snapshot.CompareTo(other.Snapshot);
        return bySnapshot != 0 ? bySnapshot : Span.CompareTo(other.Span);
    }

    public static bool operator <(Anchor left, Anchor right) => left.CompareTo(right) < 0;

    public static bool operator >(Anchor left, Anchor right) => left.CompareTo(right) > 0;

    public static bool operator <=(Anchor left, Anchor right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Anchor left, Anchor right) => left.CompareTo(right) >= 0;
}
