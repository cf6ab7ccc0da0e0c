using Variorum.Claims.Entities;
using Variorum.Claims.Entities.Names;
using Variorum.Text;

namespace Variorum.Collation.Entities;

/// <summary>Links names that differ in spelling only: foreign letters, a letter doubled, a first name in its familiar form.</summary>
internal static class OtherSpellings
{
    // A name that many bodies' names sound like tells little; in a group of more only neighbours are compared.
    private const int MostCompared = 12;

    /// <summary>Names of two words or more that sound alike, compared word by word.</summary>
    public static IEnumerable<EntityLink> Find(EntityMerger merger, List<ArticleEntity> named)
    {
        var groups = named.SelectMany(entity => entity.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Select(key => (Key: key, Entity: entity)))
            .GroupBy(pair => string.Join(' ', pair.Key.Split(' ').Select(Spelling.Skeleton)), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var spellings = group.DistinctBy(pair => merger.Root(pair.Entity.Id)).ToList();
            for (var i = 1; i < spellings.Count; i++)
            {
                for (var j = Math.Max(0, i - MostCompared); j < i; j++)
                {
                    if (Link(spellings[j], spellings[i]) is { } link) yield return link;
                }
            }
        }
    }

    /// <summary>Two keys with the same words, or spellings of them; two words of the dictionary are two.</summary>
    public static bool AreVariants(string one, string other)
    {
        var (a, b) = (one.Split(' '), other.Split(' '));
        return a.Length == b.Length && a.Zip(b).All(pair => pair.First == pair.Second || (!AreKnown(pair.First, pair.Second) && Spelling.AreVariants(pair.First, pair.Second)));
    }

    private static EntityLink? Link((string Key, ArticleEntity Entity) one, (string Key, ArticleEntity Entity) other)
    {
        var arePersons = one.Entity.Type == EntityType.Person && other.Entity.Type == EntityType.Person;
        if (!arePersons && !AreVariants(one.Key, other.Key)) return null;
        var evidence = arePersons ? NameComparer.ComparePersons(FormOf(one), FormOf(other)) : NameComparer.CompareBodies(FormOf(one), FormOf(other));
        if (evidence is null || evidence.Score < NameComparer.Same) return null;
        if (evidence.IsSpelling) return new EntityLink(one.Entity.Id, other.Entity.Id, evidence.Sentence);
        return arePersons && SharedRole(one.Entity, other.Entity) is { } role ? new EntityLink(one.Entity.Id, other.Entity.Id, $"{evidence.Sentence} Both are called “{role}”.") : null;
    }

    private static string FormOf((string Key, ArticleEntity Entity) pair) => pair.Entity.Forms.Append(pair.Entity.Name).FirstOrDefault(form => NameForm.KeyOf(form) == pair.Key) ?? pair.Key;

    private static string? SharedRole(ArticleEntity one, ArticleEntity other)
    {
        var roles = other.Roles.Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        return one.Roles.FirstOrDefault(role => roles.Contains(Folding.Fold(role)));
    }

    private static bool AreKnown(string one, string other) => WordClasses.IsKnownNoun(one) && WordClasses.IsKnownNoun(other);
}
