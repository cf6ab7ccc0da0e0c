using Variorum.Claims;
using Variorum.Claims.Entities;
using Variorum.Text;

namespace Variorum.Collation.Entities;

/// <summary>Joins what several articles name: by the same full name, an alias or an abbreviation that one of them explains, a spelling, a surname that only one person of the pile bears.</summary>
/// <remarks>Every joining carries its reason. Two persons with different first names are never one, whatever else they share.</remarks>
internal static class EntityCollator
{
    public static ImmutableArray<Entity> Collate(SnapshotClaims claims)
    {
        var mentions = claims.Mentions.Where(mention => mention.Form == MentionForm.Name).ToLookup(mention => mention.Entity);
        var merger = new EntityMerger([.. claims.Entities.OrderBy(entity => entity.Id)]);
        foreach (var link in PileLinks.Find(merger)) merger.Join(link);
        return [.. merger.Groups().Select(group => ToEntity(group, merger.ReasonsOf(group[0].Id), mentions)).OrderBy(entity => entity.Id)];
    }

    /// <summary>From the articles' entities to those of the pile.</summary>
    public static ImmutableDictionary<Identifier, Identifier> ByMember(ImmutableArray<Entity> entities) => entities
        .SelectMany(entity => entity.Members.Select(member => KeyValuePair.Create(member, entity.Id)))
        .ToImmutableDictionary();

    private static Entity ToEntity(ImmutableArray<ArticleEntity> members, IEnumerable<string> reasons, ILookup<Identifier, Mention> mentions)
    {
        var forms = members
            .SelectMany(member => mentions[member.Id])
            .GroupBy(mention => mention.Quote, StringComparer.Ordinal)
            .Select(group => new EntityForm(group.Key, group.Count()))
            .OrderBy(form => form.Text, StringComparer.Ordinal);
        var type = TypeOf(members, mentions);
        return new Entity(
            Identifier.OfGroup("entity", members.Select(member => member.Id)),
            EntityNames.Choose(members, type),
            type,
            [.. forms],
            PrivatePersons.IsPrivate(members, type),
            [.. members.Select(member => member.Evidence).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), .. reasons],
            [.. members.Select(member => member.Id).Order()])
        {
            PublicSigns = type == EntityType.Person ? [.. members.SelectMany(member => member.PublicSigns).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : [],
        };
    }

    /// <summary>What most mentions in the pile show; "other" only counts against persons, for everything else is one of the others too, and persons only where somebody shows to be one.</summary>
    private static EntityType TypeOf(ImmutableArray<ArticleEntity> members, ILookup<Identifier, Mention> mentions)
    {
        var byType = members
            .GroupBy(member => member.Type)
            .Select(group => (Type: group.Key, Count: group.Sum(member => Math.Max(1, mentions[member.Id].Count()))))
            .OrderByDescending(type => type.Count)
            .ThenBy(type => type.Type)
            .Select(type => type.Type)
            .ToList();
        if (byType[0] is not (EntityType.Other or EntityType.Person) || (byType[0] == EntityType.Person && members.Any(PersonNames.IsSurely))) return byType[0];
        return byType.Where(type => type is not (EntityType.Other or EntityType.Person)).FirstOrDefault(byType[0]);
    }
}
