using Variorum.Claims.Entities;

namespace Variorum.Collation.Entities;

/// <summary>Chooses what an entity of the pile is called.</summary>
internal static class EntityNames
{
    /// <summary>The name that most articles use in full: no abbreviation, no surname alone, nothing in capitals; of two the first in ordinal order.</summary>
    public static string Choose(ImmutableArray<ArticleEntity> members, EntityType type) => members
        .GroupBy(member => member.Name, StringComparer.Ordinal)
        .OrderBy(group => IsShort(group.Key, type) ? 1 : 0)
        .ThenBy(group => group.Key.Any(char.IsLower) ? 0 : 1)
        .ThenByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;

    private static bool IsShort(string name, EntityType type) => type == EntityType.Person ? !name.Contains(' ', StringComparison.Ordinal) || name[1] is '.' : name.Length <= 8 && !name.Any(char.IsLower);
}
