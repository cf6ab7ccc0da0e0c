namespace Variorum.Collation.Questions.Learned;

/// <summary>How strongly members belong together; between most of them nothing is said.</summary>
/// <param name="count">How many members there are; they are called by their numbers.</param>
/// <param name="unsaid">What holds between members of which nothing is said.</param>
internal sealed class Links(int count, double unsaid)
{
    private readonly Dictionary<int, double>[] _links = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, double>())];

    public int Count => count;

    /// <summary>Those of whom something is said, in ascending order.</summary>
    public IEnumerable<int> Neighbours(int member) => _links[member].Keys.Order();

    public double Of(int a, int b) => _links[a].GetValueOrDefault(b, unsaid);

    public void Set(int a, int b, double strength)
    {
        _links[a][b] = strength;
        _links[b][a] = strength;
    }

    public void Remove(int member)
    {
        foreach (var other in _links[member].Keys) _links[other].Remove(member);
        _links[member].Clear();
    }

    /// <summary>The mean strength from one to all of a cluster.</summary>
    public double Mean(int member, ImmutableArray<int> cluster) => cluster.Average(other => Of(member, other));

    public Links Copy()
    {
        var copy = new Links(count, unsaid);
        for (var member = 0; member < count; member++)
        {
            foreach (var (other, strength) in _links[member]) copy._links[member][other] = strength;
        }

        return copy;
    }
}
