using Variorum.Claims.Entities;
using Variorum.Claims.Entities.Names;
using Variorum.Language.Onomastics;
using Variorum.Text;

namespace Variorum.Collation.Entities;

/// <summary>Links entities that have a name in common, a description that names a body, or a country.</summary>
internal static class SameNames
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    public static IEnumerable<EntityLink> Find(ImmutableArray<ArticleEntity> all, List<ArticleEntity> named) =>
        SameName(named)
            .Concat(SameDescription(all.Where(entity => !entity.IsNamed && NamesBody(entity.Name))))
            .Concat(SameForm(named))
            .Concat(SameCountry(named))
            .Concat(Misread(named));

    // "Ostrian refugees" are many; "members of the Reed Front" are those.
    private static bool NamesBody(string description) => description.Split(' ').Any(word => char.IsUpper(word[0]) && Known.CountryOfPeople(word) is null && Known.CountryOf(word) is null);

    /// <summary>The same full name. A surname alone is none.</summary>
    private static IEnumerable<EntityLink> SameName(List<ArticleEntity> named) => Links(
        named.Where(entity => entity.Type != EntityType.Person || entity.Name.Contains(' ', StringComparison.Ordinal)),
        entity => [NameForm.KeyOf(entity.Name)],
        (_, _, count) => $"{count} articles print the same full name.");

    private static IEnumerable<EntityLink> SameDescription(IEnumerable<ArticleEntity> described) => Links(
        described, entity => [$"{entity.Type} {Folding.Fold(entity.Name)}"], (_, _, count) => $"{count} articles use the same description.", once: true);

    /// <summary>A form of two words or more that both have: what one article calls by one name, another calls by a second as well.</summary>
    private static IEnumerable<EntityLink> SameForm(List<ArticleEntity> named) => Links(
        named, entity => entity.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)), (one, other, _) => $"Both “{one.Name}” and “{other.Name}” go by one of the other's names.");

    private static IEnumerable<EntityLink> SameCountry(List<ArticleEntity> named) => Links(
        named.Where(entity => entity.Type != EntityType.Person),
        entity => [.. entity.Keys.Where(key => key.Split(' ').Length <= 2).Select(key => CountryOf(entity, key)).OfType<string>(), .. entity.Keys.Select(Governed).OfType<string>()],
        (one, other, _) => $"“{one.Name}” and “{other.Name}” mean one country, or those who govern it.");

    private static string? CountryOf(ArticleEntity entity, string key) => entity.Forms.Append(entity.Name).Where(form => NameForm.KeyOf(form) == key).Select(Known.CountryOf).FirstOrDefault(country => country is not null) is { } country ? "@" + country : null;

    // "ostra regime" and "ostra government".
    private static string? Governed(string key) => key.LastIndexOf(' ') is > 0 and var blank && CountryRules.IsGovernment(key[(blank + 1)..]) && Known.CountryOf(char.ToUpperInvariant(key[0]) + key[1..blank]) is { } country ? "#" + country : null;

    /// <summary>"Marrow", which one article's reader took for a surname, where the pile has a place or a body of that name and nobody who is called so.</summary>
    private static IEnumerable<EntityLink> Misread(List<ArticleEntity> named)
    {
        var surnames = named.Where(entity => entity.Type == EntityType.Person).SelectMany(entity => entity.Keys).Where(key => key.Contains(' ', StringComparison.Ordinal)).SelectMany(key => key.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var others = named.Where(entity => entity.Type is not (EntityType.Person or EntityType.Other)).ToLookup(entity => NameForm.KeyOf(entity.Name), StringComparer.Ordinal);
        foreach (var entity in named.Where(entity => entity is { Type: EntityType.Person, Keys.Length: 1 } && entity.Roles.IsEmpty && entity.Addresses.IsEmpty && entity.PublicSigns.IsEmpty && !surnames.Contains(entity.Keys[0])))
        {
            if (others[entity.Keys[0]].FirstOrDefault() is { } match) yield return new EntityLink(entity.Id, match.Id, $"“{match.Name}” is no person in another article, and nobody in the pile has this name.");
        }
    }

    /// <summary>Links all that have a key in common to the first that has it.</summary>
    /// <param name="once">Not where one article has two of them: it tells them apart.</param>
    private static IEnumerable<EntityLink> Links(IEnumerable<ArticleEntity> entities, Func<ArticleEntity, IEnumerable<string>> keys, Func<ArticleEntity, ArticleEntity, int, string> reason, bool once = false)
    {
        var groups = entities.SelectMany(entity => keys(entity).Distinct(StringComparer.Ordinal).Select(key => (key, entity))).GroupBy(pair => pair.key, pair => pair.entity, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var members = group.ToList();
            var count = members.Select(member => member.Article).Distinct().Count();
            if (count < 2 || (once && members.Count > count)) continue;
            for (var i = 1; i < members.Count; i++) yield return new EntityLink(members[0].Id, members[i].Id, reason(members[0], members[i], count));
        }
    }
}
