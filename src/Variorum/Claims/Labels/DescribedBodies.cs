using Variorum.Claims.Entities;
using Variorum.Text;

namespace Variorum.Claims.Labels;

/// <summary>The bodies that a description gives somebody a place in: "director of the Harbour Office", "its spokeswoman".</summary>
internal static class DescribedBodies
{
    // In characters: "its" means a body that was named in the same sentence or at the end of the one before.
    private const int Nearest = 250;

    /// <returns>Each once.</returns>
    public static ImmutableArray<Identifier> Of(Description description, ArticleEntities entities)
    {
        ImmutableArray<Identifier> named =
        [
            .. entities.Inside(description.Span).Where(mention => mention.Entity != description.Entity.Id && IsBody(entities[mention.Entity])).Select(mention => mention.Entity).Distinct(),
        ];
        return named.IsEmpty && description.Entity.Type == EntityType.Person && Owner(description, entities) is { } owner ? [owner] : named;
    }

    /// <summary>"The Harbour Office closed. Its director, …": the body before, where the pronoun itself is resolved to nothing.</summary>
    private static Identifier? Owner(Description description, ArticleEntities entities)
    {
        if (!description.Sentence.ChildrenOf(description.Head).Any(child => child.Relation == "nmod:poss" && child.Form.ToLowerInvariant() is "its")) return null;
        for (var i = entities.FirstAt(description.Span.Start) - 1; i >= 0 && description.Span.Start - entities.Mentions[i].Anchor.Span.End < Nearest; i--)
        {
            if (IsBody(entities[entities.Mentions[i].Entity])) return entities.Mentions[i].Entity;
        }

        return null;
    }

    private static bool IsBody(ArticleEntity entity) => entity.Type is EntityType.Organisation or EntityType.Outlet;
}
