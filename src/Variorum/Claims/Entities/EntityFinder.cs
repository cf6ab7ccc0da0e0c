using Variorum.Claims.Reading;
using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>Finds whom and what an article names, by name, by a noun or by a pronoun, and which words mean the same one.</summary>
internal static class EntityFinder
{
    public static ArticleEntities Find(ReadArticle article)
    {
        var text = article.Page.Text;
        var spans = NameSpanFinder.Find(article);
        var forms = NameForm.Of(spans, text);
        var groups = new NameGroups(forms, AliasFinder.Find(spans, text).Concat(NameLinker.Find(forms)));
        var entities = ImmutableArray.CreateBuilder<ArticleEntity>();
        var mentions = new List<Mention>();
        foreach (var group in forms.GroupBy(form => groups.Root(form.Key), StringComparer.Ordinal))
        {
            var entity = ToEntity(article, [.. group], groups);
            entities.Add(entity);
            mentions.AddRange(group.SelectMany(form => form.Spans).Select(span => MentionMaker.Make(article, span.Span, MentionForm.Name, entity.Id)));
        }

        var named = new ArticleEntities([.. entities.OrderBy(entity => entity.Id)], [.. mentions.OrderBy(mention => mention.Anchor)]);
        return Anaphora.Resolve(article, named);
    }

    private static ArticleEntity ToEntity(ReadArticle article, ImmutableArray<NameForm> forms, NameGroups groups)
    {
        var keys = forms.Select(form => form.Key).ToHashSet(StringComparer.Ordinal);
        var first = forms.SelectMany(form => form.Spans).Min(span => span.Span);
        var full = forms.OrderByDescending(form => form.IsAcronym ? 0 : form.Words.Length).ThenByDescending(form => form.Spans.Length).ThenBy(form => form.Key, StringComparer.Ordinal).First();
        return new ArticleEntity(
            Identifier.OfAnchored("entity", new Anchor(article.Page.Snapshot, first)),
            article.Article.Id,
            full.Text,
            TypeOf(forms, full),
            [.. forms.SelectMany(form => form.Spans).Select(span => span.Bare.Of(article.Page.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. PersonRoles.Of(article, [.. forms.SelectMany(form => form.Spans)])],
            string.Join(' ', groups.Used.Where(link => keys.Contains(link.Short)).Select(link => link.Reason).Distinct(StringComparer.Ordinal)) is { Length: > 0 } evidence ? evidence : null);
    }

    /// <summary>What most mentions of all its forms say; a tie goes to the fullest form.</summary>
    private static EntityType TypeOf(ImmutableArray<NameForm> forms, NameForm full) => forms
        .SelectMany(form => form.Spans)
        .Where(span => span.Type is not null)
        .GroupBy(span => span.Type!.Value)
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Key == full.Type)
        .ThenBy(group => group.Key)
        .Select(group => (EntityType?)group.Key)
        .FirstOrDefault() ?? (forms.Any(form => form.IsAcronym) ? EntityType.Organisation : EntityType.Other);
}
