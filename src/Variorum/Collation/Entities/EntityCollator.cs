using Variorum.Claims;
using Variorum.Claims.Entities;
using Variorum.Text;

namespace Variorum.Collation.Entities;

/// <summary>Joins what several articles name alike. Only the same full name and type is taken for the same: nothing is guessed.</summary>
internal static class EntityCollator
{
    public static ImmutableArray<Entity> Collate(SnapshotClaims claims)
    {
        var mentions = claims.Mentions.Where(mention => mention.Form == MentionForm.Name).ToLookup(mention => mention.Entity);
        return
        [
            .. claims.Entities
                .GroupBy(entity => (Name: Folding.Fold(entity.Name), entity.Type))
                .Select(group => ToEntity([.. group], mentions))
                .OrderBy(entity => entity.Id),
        ];
    }

    /// <summary>From the articles' entities to those of the pile.</summary>
    public static ImmutableDictionary<Identifier, Identifier> ByMember(ImmutableArray<Entity> entities) => entities
        .SelectMany(entity => entity.Members.Select(member => KeyValuePair.Create(member, entity.Id)))
        .ToImmutableDictionary();

    private static Entity ToEntity(ImmutableArray<ArticleEntity> members, ILookup<Identifier, Mention> mentions)
    {
        var forms = members
            .SelectMany(member => mentions[member.Id])
            .GroupBy(mention => mention.Quote, StringComparer.Ordinal)
            .Select(group => new EntityForm(group.Key, group.Count()))
            .OrderBy(form => form.Text, StringComparer.Ordinal);
        return new Entity(
            Identifier.OfGroup("entity", members.Select(member => member.Id)),
            members.GroupBy(member => member.Name, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key,
            members[0].Type,
            [.. forms],
            PrivatePersons.IsPrivate(members),
            [.. Evidence(members)],
            [.. members.Select(member => member.Id).Order()]);
    }

    private static IEnumerable<string> Evidence(ImmutableArray<ArticleEntity> members)
    {
        foreach (var evidence in members.Select(member => member.Evidence).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            yield return evidence;
        var articles = members.Select(member => member.Article).Distinct().Count();
        if (articles > 1) yield return $"{articles} articles print the same full name.";
    }
}
