using Variorum.Claims.Entities.Names;
using Variorum.Claims.Entities.Nominals;
using Variorum.Claims.Entities.Persons;
using Variorum.Claims.Labels;
using Variorum.Claims.Reading;

namespace Variorum.Claims.Entities;

/// <summary>Adds to the names the nouns and pronouns that stand for them, and the groups of people that have no name.</summary>
internal static class Anaphora
{
    public static ArticleEntities Resolve(ReadArticle article, ArticleEntities named, Peoples peoples)
    {
        named = PublicSigns.Add(article, named);
        var grouped = PeopleGroups.Add(article, named);
        ImmutableArray<Description> described = [.. DescriptionFinder.OfNames(article, named)];
        var nominal = NominalResolver.Add(article, CountryMentions.Add(article, grouped, peoples), described);
        return NamePhrases.Add(article, PronounResolver.Add(article, DescribedThings.Add(article, nominal, described)));
    }
}
