using Variorum.Claims.Entities;
using Variorum.Text;

namespace Variorum.Claims.Accusations;

/// <summary>Whom something is held against.</summary>
/// <param name="Name">The entity's name, or the words that mean it ("government") where the article has no entity for it.</param>
/// <param name="Entity">Null where the article has none.</param>
internal sealed record AccusedParty(string Name, ArticleEntity? Entity)
{
    public static AccusedParty Of(ArticleEntity entity) => new(entity.Name, entity);

    /// <summary>What tells it from others in the article.</summary>
    public string Key => Entity?.Id.Value ?? Folding.Fold(Name);
}
