using Variorum.Claims.Reading;
using Variorum.Language.Entities;
using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>Finds whom and what an article names.</summary>
internal static class EntityFinder
{
    public static ArticleEntities Find(ReadArticle article)
    {
        var named = article.Sentences.SelectMany(sentence => sentence.Names.Select(name => (name.Span, name.Type))).ToList();
        var entities = named.GroupBy(name => name.Span.Of(article.Page.Text), StringComparer.Ordinal)
            .Select(group => (Entity: ToEntity(article, group.Key, group.First()), Names: group.ToList()))
            .ToList();
        var mentions = entities.SelectMany(pair => pair.Names.Select(name => ToMention(article, name.Span, pair.Entity.Id)));
        return new ArticleEntities([.. entities.Select(pair => pair.Entity)], [.. mentions.OrderBy(mention => mention.Anchor)]);
    }

    private static ArticleEntity ToEntity(ReadArticle article, string form, (TextSpan Span, NameType Type) first) => new(
        Identifier.OfAnchored("entity", new Anchor(article.Page.Snapshot, first.Span)),
        article.Article.Id,
        form,
        first.Type switch { NameType.Person => EntityType.Person, NameType.Place => EntityType.Place, _ => EntityType.Organisation },
        [form],
        [],
        null);

    private static Mention ToMention(ReadArticle article, TextSpan span, Identifier entity)
    {
        var anchor = new Anchor(article.Page.Snapshot, span);
        return new Mention(Identifier.OfAnchored("mention", anchor), article.Article.Id, anchor, span.Of(article.Page.Text), MentionForm.Name, entity);
    }
}
