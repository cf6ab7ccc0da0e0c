using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>Words of an article that stand for one of its entities.</summary>
/// <param name="Entity">The article's entity, <see cref="ArticleEntity.Id"/>.</param>
public sealed record Mention(Identifier Id, Identifier Article, Anchor Anchor, string Quote, MentionForm Form, Identifier Entity);
