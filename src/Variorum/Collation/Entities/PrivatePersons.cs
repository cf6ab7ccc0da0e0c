using Variorum.Claims.Entities;

namespace Variorum.Collation.Entities;

/// <summary>Tells persons with a public part from those who only happen to be named.</summary>
internal static class PrivatePersons
{
    /// <summary>A person of whom no article shows a part in public life, and a few people without a name: in doubt people are private.</summary>
    public static bool IsPrivate(ImmutableArray<ArticleEntity> members, EntityType type) =>
        (type == EntityType.Person && members.All(member => member.PublicSigns.IsEmpty)) || members.All(member => member.IsFew);
}
