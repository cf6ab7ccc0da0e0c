using Variorum.Articles;
using Variorum.Claims.Entities.Names;
using Variorum.Claims.Entities.Nominals;
using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Onomastics;
using Variorum.Text;

namespace Variorum.Claims.Entities.Persons;

/// <summary>Finds what shows that a person whom an article names has a part in public life: an office, a title, a body that the person leads, a text that the person signs.</summary>
internal static class PublicSigns
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <summary>The persons of an article with their signs; the others as they were.</summary>
    public static ArticleEntities Add(ReadArticle article, ArticleEntities named)
    {
        var signs = Find(article, named).ToLookup(sign => sign.Entity, sign => sign.Reason);
        return new ArticleEntities([.. named.Entities.Select(entity => signs.Contains(entity.Id) ? entity with { PublicSigns = [.. signs[entity.Id].Distinct(StringComparer.Ordinal)] } : entity)], named.Mentions);
    }

    private static IEnumerable<(Identifier Entity, string Reason)> Find(ReadArticle article, ArticleEntities named)
    {
        var persons = named.Entities.Where(entity => entity.Type == EntityType.Person).ToList();
        foreach (var person in persons)
        {
            foreach (var role in person.Roles.Where(role => PublicRoles.IsPublic(role, isTitle: false))) yield return (person.Id, $"The article calls this person “{role}”.");
            if (person.Name.Contains(' ', StringComparison.Ordinal) && Known.IsOfficeHolder(person.Name)) yield return (person.Id, "Somebody of this full name has held an office of state.");
            if (Signs(article.Article, person)) yield return (person.Id, "This person puts the own name to the article.");
        }

        foreach (var said in Descriptions(article, named).Where(said => said.Entity.Type == EntityType.Person))
        {
            var phrase = NounPhrase.Of(said.Sentence, said.Head, named).Span.Of(article.Page.Text);
            if (PublicRoles.IsPublic(phrase, isTitle: false)) yield return (said.Entity.Id, $"The article calls this person “{phrase}”.");
        }

        foreach (var sentence in article.Sentences)
        {
            foreach (var sign in PublicDeeds.In(sentence, named).Concat(Signatories(article, sentence, named))) yield return sign;
        }
    }

    /// <summary>"For the Boatmen's Guild: Ada Orr": who signs for a body.</summary>
    private static IEnumerable<(Identifier Entity, string Reason)> Signatories(ReadArticle article, Sentence sentence, ArticleEntities named)
    {
        var colon = sentence.Tokens.FirstOrDefault(word => word.Form is ":");
        if (colon is null || sentence.Tokens[0].Form is not "For" || !CapitalRuns.IsSignature(sentence)) yield break;
        var body = sentence.Tokens[1].Span.Union(sentence.Tokens[colon.Index - 1].Span).Of(article.Page.Text);
        foreach (var mention in named.Inside(sentence.Span).Where(mention => mention.Form == MentionForm.Name && mention.Anchor.Span.Start > colon.Span.Start && named[mention.Entity].Type == EntityType.Person))
            yield return (mention.Entity, $"This person signs for {body}.");
    }

    private static IEnumerable<Description> Descriptions(ReadArticle article, ArticleEntities named) => DescriptionFinder.OfNames(article, named)
        .Concat(article.Sentences.SelectMany(sentence => NamingPhrases.Find(sentence, named)))
        .Concat(SignatureLines.Find(article, named));

    /// <summary>An author, a translator, a signatory; a photographer, a presenter.</summary>
    private static bool Signs(Article article, ArticleEntity person) =>
        article.Credits.SelectMany(credit => credit.Name.Split(": ")).Any(name => person.Forms.Any(form => Folding.Fold(form) == Folding.Fold(name)))
        || (article.Byline is { } byline && byline.Split("; ").Any(name => Folding.Fold(name) == Folding.Fold(person.Name)));
}
