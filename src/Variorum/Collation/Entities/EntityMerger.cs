using Variorum.Claims.Entities;
using Variorum.Text;

namespace Variorum.Collation.Entities;

/// <summary>Grows groups of articles' entities by links, and refuses a link that would make two persons one.</summary>
internal sealed class EntityMerger
{
    private readonly Dictionary<Identifier, ArticleEntity> _entities;
    private readonly Dictionary<Identifier, Identifier> _parents;
    private readonly Dictionary<Identifier, List<Identifier>> _members;
    private readonly Dictionary<Identifier, SortedSet<string>> _reasons = [];

    /// <param name="entities">In the order of their identifiers.</param>
    public EntityMerger(ImmutableArray<ArticleEntity> entities)
    {
        Entities = entities;
        _entities = entities.ToDictionary(entity => entity.Id);
        _parents = entities.ToDictionary(entity => entity.Id, entity => entity.Id);
        _members = entities.ToDictionary(entity => entity.Id, entity => new List<Identifier> { entity.Id });
    }

    public ImmutableArray<ArticleEntity> Entities { get; }

    public Identifier Root(Identifier member)
    {
        while (_parents[member] != member) member = _parents[member] = _parents[_parents[member]];
        return member;
    }

    /// <summary>Those that are one with an entity, so far.</summary>
    public IEnumerable<ArticleEntity> With(Identifier member) => _members[Root(member)].Select(id => _entities[id]);

    public void Join(EntityLink link)
    {
        var (one, other) = (Root(link.One), Root(link.Other));
        if (one == other || !AreCompatible(one, other)) return;
        var (kept, gone) = one < other ? (one, other) : (other, one);
        _parents[gone] = kept;
        _members[kept].AddRange(_members[gone]);
        if (!_reasons.TryGetValue(kept, out var reasons)) reasons = _reasons[kept] = new SortedSet<string>(StringComparer.Ordinal);
        reasons.Add(link.Reason);
        if (_reasons.Remove(gone, out var more)) reasons.UnionWith(more);
    }

    /// <summary>All groups, those of one among them, by their smallest member; each in order.</summary>
    public IEnumerable<ImmutableArray<ArticleEntity>> Groups() => Entities.Where(entity => Root(entity.Id) == entity.Id).Select(root => _members[root.Id].Order().Select(id => _entities[id]).ToImmutableArray());

    public IEnumerable<string> ReasonsOf(Identifier member) => _reasons.TryGetValue(Root(member), out var reasons) ? reasons : [];

    private bool AreCompatible(Identifier one, Identifier other)
    {
        var (a, b) = (_members[one].Select(id => _entities[id]).ToList(), _members[other].Select(id => _entities[id]).ToList());
        if (a.Any(PersonNames.IsSurely) != b.Any(PersonNames.IsSurely) && a.Concat(b).Any(entity => entity.Type is not (EntityType.Person or EntityType.Other))) return false;
        return a.SelectMany(PersonNames.FullNames).Distinct(StringComparer.Ordinal).All(x => b.SelectMany(PersonNames.FullNames).Distinct(StringComparer.Ordinal).All(y => PersonNames.MayBeOne(x, y)));
    }
}
