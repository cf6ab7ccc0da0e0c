using Variorum.Claims.Entities.Names;
using Variorum.Claims.Entities.Persons;
using Variorum.Claims.Reading;
using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>Finds whom and what an article names, by name, by a noun or by a pronoun, and which words mean the same one.</summary>
internal static class EntityFinder
{
    public static ArticleEntities Find(ReadArticle article)
    {
        var text = article.Page.Text;
        var peoples = NameSpanFinder.PeoplesOf(article);
        var spans = NameSpanFinder.Find(article, peoples);
        var forms = NameForm.Of(spans, text, PlaceWords.Of(article));
        var groups = new NameGroups(forms, AliasFinder.Find(spans, text).Concat(NameLinker.Find(forms)));
        var entities = ImmutableArray.CreateBuilder<ArticleEntity>();
        var mentions = new List<Mention>();
        foreach (var group in forms.GroupBy(form => groups.Root(form.Key), StringComparer.Ordinal))
        {
            var entity = ToEntity(article, [.. group], groups);
            entities.Add(entity);
            mentions.AddRange(group.SelectMany(form => form.Spans).Select(span => MentionMaker.Make(article, span.Span, span.Form, entity.Id)));
        }

        var named = new ArticleEntities([.. entities.OrderBy(entity => entity.Id)], [.. mentions.DistinctBy(mention => mention.Id).OrderBy(mention => mention.Anchor)]);
        return Anaphora.Resolve(article, named, peoples);
    }

    private static ArticleEntity ToEntity(ReadArticle article, ImmutableArray<NameForm> forms, NameGroups groups)
    {
        var keys = forms.Select(form => form.Key).ToHashSet(StringComparer.Ordinal);
        var first = forms.SelectMany(form => form.Spans).Min(span => span.Span);
        var full = forms.OrderByDescending(form => form.IsAcronym ? 0 : form.Words.Length).ThenByDescending(form => form.Spans.Length).ThenBy(form => form.Key, StringComparer.Ordinal).First();
        return new ArticleEntity(
            Identifier.OfAnchored("entity", new Anchor(article.Page.Snapshot, first)),
            article.Article.Id,
            CountryRules.UsualName(forms) ?? full.Text,
            OutletNames.Include(article.Article, forms, full) ? EntityType.Outlet : TypeOf(forms, full),
            [.. forms.SelectMany(form => form.Spans).Select(span => span.Bare.Of(article.Page.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. PersonRoles.Of(article, [.. forms.SelectMany(form => form.Spans)])],
            string.Join(' ', groups.Used.Where(link => keys.Contains(link.Short)).Select(link => link.Reason).Distinct(StringComparer.Ordinal)) is { Length: > 0 } evidence ? evidence : null)
        {
            Keys = [.. forms.Select(form => string.Join(' ', form.Words)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Addresses = [.. forms.SelectMany(form => form.Addresses).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>What most mentions of all its forms say; a tie goes to the fullest form. What in full is no person is none when it is shortened.</summary>
    private static EntityType TypeOf(ImmutableArray<NameForm> forms, NameForm full) => forms.FirstOrDefault(form => form.Spans[0].Canonical is not null) is { Type: { } country } ? country : forms
        .Where(form => form.Type is not null && (full.Words.Length == 1 || full.Type == form.Type || form.Type is not (EntityType.Person or EntityType.Place) || (full.Type is not null && form.Type != EntityType.Person)))
        .SelectMany(form => form.Spans.Where(span => span.Type is not null).Select(span => span.Type == EntityType.Person || form.Type == EntityType.Place ? form.Type!.Value : span.Type!.Value))
        .GroupBy(type => type)
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Key == full.Type)
        .ThenBy(group => group.Key)
        .Select(group => (EntityType?)group.Key)
        .FirstOrDefault() ?? (forms.Any(form => form.IsAcronym || form.Spans.Any(BodyTraits.Shows)) ? EntityType.Organisation : EntityType.Other);
}
