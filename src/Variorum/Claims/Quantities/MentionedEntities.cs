using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Quantities;

/// <summary>Whom or what words stand for.</summary>
internal sealed class MentionedEntities(ArticleEntities entities)
{
    /// <summary>The entity of the mention that a word is the last word of, or stands in; null where there is none.</summary>
    public ArticleEntity? Of(Token word) => MentionOf(word) is { } mention ? entities[mention.Entity] : null;

    /// <summary>The name of what a pronoun or a noun ("the movement") stands for; null for a name itself and for what is not known.</summary>
    public string? NameFor(Token word) => MentionOf(word) is { Form: not MentionForm.Name } mention ? entities[mention.Entity].Name : null;

    private Mention? MentionOf(Token word)
    {
        // A mention by a noun begins a few words before it ("the larger movement").
        const int longest = 60;
        var around = new TextSpan(Math.Max(0, word.Span.Start - longest), word.Span.End);
        return entities.Inside(around).LastOrDefault(mention => mention.Anchor.Span.Contains(word.Span) && mention.Anchor.Span.End == word.Span.End);
    }
}
