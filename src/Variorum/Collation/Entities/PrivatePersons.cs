using Variorum.Claims.Entities;

namespace Variorum.Collation.Entities;

/// <summary>Tells persons with a public part from those who only happen to be named.</summary>
internal static class PrivatePersons
{
    /// <summary>A person of whom no article says an office, a profession or another public part.</summary>
    public static bool IsPrivate(ImmutableArray<ArticleEntity> members) =>
        members[0].Type == EntityType.Person && members.All(member => member.Roles.IsEmpty);
}
