using Variorum.Claims.Labels;
using Variorum.Claims.Reading;

namespace Variorum.Claims.Entities;

/// <summary>Adds to the names the nouns and pronouns that stand for them, and the groups of people that have no name.</summary>
internal static class Anaphora
{
    public static ArticleEntities Resolve(ReadArticle article, ArticleEntities named)
    {
        var grouped = PeopleGroups.Add(article, named);
        var nominal = NominalResolver.Add(article, grouped, [.. DescriptionFinder.OfNames(article, named)]);
        return PronounResolver.Add(article, nominal);
    }
}
