namespace Variorum.Collation.Questions.Learned;

/// <summary>Agglomerative clustering by average linkage: always the two clusters whose members belong together most, on average, as long as they do so enough.</summary>
internal sealed class AverageLinkage
{
    private readonly Links _links;
    private readonly double _enough;
    private readonly List<int>[] _members;
    private readonly PriorityQueue<(int A, int B, double Strength), (double, int, int)> _queue = new();

    private AverageLinkage(Links links, double enough) =>
        (_links, _enough, _members) = (links.Copy(), enough, [.. Enumerable.Range(0, links.Count).Select(member => new List<int> { member })]);

    /// <summary>Every member in one cluster; clusters and their members in ascending order.</summary>
    /// <param name="enough">What two clusters must reach on average to become one.</param>
    public static ImmutableArray<ImmutableArray<int>> Of(Links links, double enough) => new AverageLinkage(links, enough).Clusters();

    private ImmutableArray<ImmutableArray<int>> Clusters()
    {
        for (var a = 0; a < _links.Count; a++)
        {
            foreach (var b in _links.Neighbours(a).Where(other => other > a)) Enqueue(a, b);
        }

        while (_queue.TryDequeue(out var next, out _))
        {
            // An entry is stale where one of the two was joined since.
            if (_links.Of(next.A, next.B) == next.Strength) Join(next.A, next.B);
        }

        return [.. _members.Where(members => members.Count > 0).Select(members => members.Order().ToImmutableArray()).OrderBy(members => members[0])];
    }

    private void Enqueue(int a, int b)
    {
        if (_links.Of(a, b) is var strength && strength >= _enough) _queue.Enqueue((Math.Min(a, b), Math.Max(a, b), strength), (-strength, Math.Min(a, b), Math.Max(a, b)));
    }

    private void Join(int kept, int lost)
    {
        var (few, many) = (_members[kept].Count, _members[lost].Count);
        var others = _links.Neighbours(kept).Union(_links.Neighbours(lost)).Where(other => other != kept && other != lost).ToList();
        var strengths = others.Select(other => ((few * _links.Of(kept, other)) + (many * _links.Of(lost, other))) / (few + many)).ToList();
        _links.Remove(lost);
        foreach (var (other, strength) in others.Zip(strengths))
        {
            _links.Set(kept, other, strength);
            Enqueue(kept, other);
        }

        _members[kept].AddRange(_members[lost]);
        _members[lost].Clear();
    }
}
