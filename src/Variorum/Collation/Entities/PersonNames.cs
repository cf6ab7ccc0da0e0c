using Variorum.Claims.Entities;
using Variorum.Claims.Entities.Names;
using Variorum.Language.Onomastics;

namespace Variorum.Collation.Entities;

/// <summary>Tells whether two full names, as keys, may be one person's.</summary>
internal static class PersonNames
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <summary>Somebody who is addressed, has a role or bears a known first name: a recogniser that has never met "Osk Dredging" may take it for a person too.</summary>
    public static bool IsSurely(ArticleEntity entity) => entity.Type == EntityType.Person && (!entity.Roles.IsEmpty || !entity.PublicSigns.IsEmpty || !entity.Addresses.IsEmpty || FullNames(entity).Any(BeginsWithForename));

    /// <summary>Of a person, as keys.</summary>
    public static IEnumerable<string> FullNames(ArticleEntity entity) => entity.Type == EntityType.Person ? entity.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)) : [];

    /// <summary>First names that are the same, one familiar for the other, or two spellings; so the surnames.</summary>
    public static bool MayBeOne(string one, string other)
    {
        if (one == other) return true;
        var (a, b) = (one.Split(' '), other.Split(' '));
        return AreAlike(a[0], b[0], isForename: true) && (AreAlike(a[^1], b[^1], isForename: false) || a.Skip(1).Contains(b[^1]) || b.Skip(1).Contains(a[^1]));
    }

    // "Niels" and "Nils", which are not yet one for that.
    private static bool SoundAlike(string one, string other) => Spelling.Skeleton(one) is { Length: > 2 } skeleton && skeleton == Spelling.Skeleton(other) && EditDistance.Between(one, other) == 1 && !Spelling.AreOfTwoSexes(one, other);

    private static bool BeginsWithForename(string key) => Known.IsForename(char.ToUpperInvariant(key[0]) + key[1..key.IndexOf(' ', StringComparison.Ordinal)]);

    private static bool AreAlike(string one, string other, bool isForename) => one == other || PlainLatin.Of(one) == PlainLatin.Of(other) || (isForename ? Spelling.AreVariantForenames(one, other) || SoundAlike(one, other) || Known.ArePetNames(one, other) : Spelling.AreVariants(one, other));
}
