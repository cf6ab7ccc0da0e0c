using Variorum.Text;

namespace Variorum.Collation;

/// <summary>Groups that grow together by pairs. The smallest member stands for its group, whatever the order of the pairs.</summary>
internal sealed class UnionFind(IEnumerable<Identifier> members)
{
    private readonly SortedDictionary<Identifier, Identifier> _parents = new(members.Distinct().ToDictionary(member => member, member => member));

    public void Join(Identifier a, Identifier b)
    {
        var (rootA, rootB) = (Root(a), Root(b));
        if (rootA < rootB) _parents[rootB] = rootA;
        else _parents[rootA] = rootB;
    }

    /// <summary>Those of two members and more, by their smallest; each in order.</summary>
    public IEnumerable<ImmutableArray<Identifier>> Groups() => _parents.Keys.ToList()
        .GroupBy(Root)
        .Where(group => group.Count() > 1)
        .OrderBy(group => group.Key)
        .Select(group => group.Order().ToImmutableArray());

    private Identifier Root(Identifier member)
    {
        while (_parents[member] != member) member = _parents[member] = _parents[_parents[member]];
        return member;
    }
}
