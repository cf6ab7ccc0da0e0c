namespace Variorum.Collation.Entities;

/// <summary>Finds which entities of different articles are one. The surest links come first, for the others count what these have joined.</summary>
internal static class PileLinks
{
    public static IEnumerable<EntityLink> Find(EntityMerger merger)
    {
        var named = merger.Entities.Where(entity => entity.IsNamed).ToList();
        return SameNames.Find(merger.Entities, named)
            .Concat(Abbreviations.Find(merger, named))
            .Concat(OtherSpellings.Find(merger, named))
            .Concat(ShorterNames.Find(merger, named));
    }
}
