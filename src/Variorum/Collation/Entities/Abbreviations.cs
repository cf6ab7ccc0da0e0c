using Variorum.Claims.Entities;
using Variorum.Claims.Entities.Names;

namespace Variorum.Collation.Entities;

/// <summary>Links abbreviations to each other and to what they stand for.</summary>
internal static class Abbreviations
{
    public static IEnumerable<EntityLink> Find(EntityMerger merger, List<ArticleEntity> named) => SameLetters(merger, named).Concat(SpelledOut(merger, named));

    /// <summary>The same abbreviation, unless the pile spells it out in two ways.</summary>
    private static IEnumerable<EntityLink> SameLetters(EntityMerger merger, List<ArticleEntity> named)
    {
        var byLetters = named.Where(entity => entity.Type != EntityType.Person).SelectMany(entity => Acronyms(entity).Select(letters => (letters, entity))).GroupBy(pair => pair.letters, pair => pair.entity, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in byLetters)
        {
            var members = group.ToList();
            var expansions = members.SelectMany(member => merger.With(member.Id)).SelectMany(member => member.Keys).Where(key => Spells(key, group.Key)).Select(Telling).Distinct(StringComparer.Ordinal).ToList();
            if (expansions.Count > 1 && !expansions.All(one => expansions.All(other => OtherSpellings.AreVariants(one, other)))) continue;
            for (var i = 1; i < members.Count; i++) yield return new EntityLink(members[0].Id, members[i].Id, $"{members.Select(member => member.Article).Distinct().Count()} articles use “{group.Key.ToUpperInvariant()}”, and none spells it out otherwise.");
        }
    }

    /// <summary>An abbreviation that no article explains, of the only name in the pile with these initials.</summary>
    private static IEnumerable<EntityLink> SpelledOut(EntityMerger merger, List<ArticleEntity> named)
    {
        var full = named.Where(entity => entity.Type != EntityType.Person)
            .SelectMany(entity => entity.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).SelectMany(key => Initials(key)).Distinct(StringComparer.Ordinal).Select(letters => (letters, entity)))
            .ToLookup(pair => pair.letters, pair => pair.entity, StringComparer.Ordinal);
        foreach (var entity in named.Where(entity => entity.Type != EntityType.Person))
        {
            foreach (var letters in Acronyms(entity).Where(letters => letters.Length > 1))
            {
                var candidates = full[letters].GroupBy(candidate => merger.Root(candidate.Id)).ToList();
                if (candidates is [var only] && only.First() is var match && merger.Root(entity.Id) != merger.Root(match.Id))
                    yield return new EntityLink(entity.Id, match.Id, $"“{letters.ToUpperInvariant()}” are the initials of “{match.Name}”, the only such name in the pile.");
            }
        }
    }

    private static IEnumerable<string> Acronyms(ArticleEntity entity) => entity.Forms.Where(form => form.Length is >= 2 and <= 8 && form.All(char.IsAsciiLetterUpper)).Select(form => form.ToLowerInvariant());

    private static bool Spells(string key, string letters) => key.Contains(' ', StringComparison.Ordinal) && Initials(key).Contains(letters);

    private static IEnumerable<string> Initials(string key)
    {
        var words = key.Split(' ');
        yield return string.Concat(words.Select(word => word[0]));
        yield return string.Concat(words.Where(word => !AcronymRules.IsSmall(word)).Select(word => word[0]));
    }

    private static string Telling(string key) => string.Join(' ', key.Split(' ').Where(word => !AcronymRules.IsSmall(word)).Order(StringComparer.Ordinal));
}
