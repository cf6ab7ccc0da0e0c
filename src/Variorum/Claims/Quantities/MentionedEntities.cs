using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Quantities;

/// <summary>Whom or what words stand for.</summary>
internal sealed class MentionedEntities(ArticleEntities entities)
{
    /// <summary>The entity of the mention that a word is the last word of, or stands in; null where there is none.</summary>
    public ArticleEntity? Of(Token word) => MentionOf(word) is { } mention ? entities[mention.Entity] : null;

    /// <summary>The name of what a pronoun or a noun ("the movement") stands for; null for a name itself and for what is not known.</summary>
    public string? NameFor(Token word) => MentionOf(word) is { Form: not MentionForm.Name } mention ? ShortNameOf(entities[mention.Entity]) : null;

    /// <summary>A body's abbreviation, where the article uses one; null for what has no name of its own ("the witnesses").</summary>
    private static string? ShortNameOf(ArticleEntity entity)
    {
        if (entity.Name.Length == 0 || !char.IsUpper(entity.Name[0])) return null;
        return entity.Type == EntityType.Organisation ? entity.Forms.FirstOrDefault(form => form.Length is > 1 and < 7 && form.All(char.IsAsciiLetterUpper)) ?? entity.Name : entity.Name;
    }

    private Mention? MentionOf(Token word)
    {
        // A mention by a noun begins a few words before it ("the larger movement").
        const int longest = 60;
        var around = new TextSpan(Math.Max(0, word.Span.Start - longest), word.Span.End);
        return entities.Inside(around).LastOrDefault(mention => mention.Anchor.Span.Contains(word.Span) && mention.Anchor.Span.End == word.Span.End);
    }
}
