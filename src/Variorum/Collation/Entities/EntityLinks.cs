using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation.Entities;

/// <summary>Lets claims speak of the casebook's entities instead of their article's.</summary>
internal static class EntityLinks
{
    public static SnapshotClaims Link(SnapshotClaims claims, ImmutableArray<Entity> entities)
    {
        var joined = EntityCollator.ByMember(entities);
        Identifier? Of(Identifier? member) => member is { } id ? joined[id] : null;
        return claims with
        {
            Mentions = [.. claims.Mentions.Select(mention => mention with { Entity = joined[mention.Entity] })],
            Attributions = [.. claims.Attributions.Select(each => each with { Source = each.Source with { Entity = Of(each.Source.Entity) } })],
            Accusations = [.. claims.Accusations.Select(each => each with { AccuserEntity = Of(each.AccuserEntity), AccusedEntity = Of(each.AccusedEntity) })],
            Labels = [.. claims.Labels.Select(label => label with { Entity = joined[label.Entity], Bodies = [.. label.Bodies.Select(body => joined[body]).Distinct()] })],
        };
    }
}
