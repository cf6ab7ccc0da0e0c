using Variorum.Claims.Entities;
using Variorum.Claims.Entities.Names;
using Variorum.Language.Onomastics;
using Variorum.Text;

namespace Variorum.Collation.Entities;

/// <summary>Finds which entities of different articles are one. The surest links come first, for the others count what these have joined.</summary>
internal static class PileLinks
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    public static IEnumerable<EntityLink> Find(EntityMerger merger)
    {
        var named = merger.Entities.Where(entity => entity.IsNamed).ToList();
        var described = merger.Entities.Where(entity => !entity.IsNamed && NamesBody(entity.Name)).ToList();
        return SameName(named)
            .Concat(SameDescription(described))
            .Concat(SameForm(named))
            .Concat(SameCountry(named))
            .Concat(SameLetters(merger, named))
            .Concat(SpelledOut(merger, named))
            .Concat(SameSpelling(merger, named))
            .Concat(Shortened(merger, named))
            .Concat(Surnames(merger, named))
            .Concat(ShortNames(merger, named));
    }

    // "Ostrian refugees" are many; "members of the Reed Front" are those.
    private static bool NamesBody(string description) => description.Split(' ').Any(word => char.IsUpper(word[0]) && Known.CountryOfPeople(word) is null && Known.CountryOf(word) is null);

    /// <summary>The same full name. A surname alone is none.</summary>
    private static IEnumerable<EntityLink> SameName(List<ArticleEntity> named) => Chains(
        named.Where(entity => entity.Type != EntityType.Person || entity.Name.Contains(' ', StringComparison.Ordinal)),
        entity => [NameForm.KeyOf(entity.Name)],
        (_, _, count) => $"{count} articles print the same full name.");

    private static IEnumerable<EntityLink> SameDescription(List<ArticleEntity> described) => Chains(
        described, entity => [$"{entity.Type} {Folding.Fold(entity.Name)}"], (_, _, count) => $"{count} articles use the same description.", once: true);

    /// <summary>A form of two words or more that both have: what one article calls by one name, another calls by a second as well.</summary>
    private static IEnumerable<EntityLink> SameForm(List<ArticleEntity> named) => Chains(
        named, entity => entity.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)), (one, other, _) => $"Both “{one.Name}” and “{other.Name}” go by one of the other's names.");

    private static IEnumerable<EntityLink> SameCountry(List<ArticleEntity> named) => Chains(
        named.Where(entity => entity.Type != EntityType.Person),
        entity => [.. entity.Keys.Where(key => key.Split(' ').Length <= 2).Select(key => CountryOf(entity, key)).OfType<string>(), .. entity.Keys.Select(Governed).OfType<string>()],
        (one, other, _) => $"“{one.Name}” and “{other.Name}” mean one country, or those who govern it.");

    private static string? CountryOf(ArticleEntity entity, string key) => entity.Forms.Append(entity.Name).Where(form => NameForm.KeyOf(form) == key).Select(Known.CountryOf).FirstOrDefault(country => country is not null) is { } country ? "@" + country : null;

    // "ostra regime" and "ostra government".
    private static string? Governed(string key) => key.LastIndexOf(' ') is > 0 and var blank && CountryRules.IsGovernment(key[(blank + 1)..]) && Known.CountryOf(char.ToUpperInvariant(key[0]) + key[1..blank]) is { } country ? "#" + country : null;

    /// <summary>The same abbreviation, unless the pile spells it out in two ways.</summary>
    private static IEnumerable<EntityLink> SameLetters(EntityMerger merger, List<ArticleEntity> named)
    {
        var byLetters = named.Where(entity => entity.Type != EntityType.Person).SelectMany(entity => Acronyms(entity).Select(letters => (letters, entity))).GroupBy(pair => pair.letters, pair => pair.entity, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in byLetters)
        {
            var members = group.ToList();
            var expansions = members.SelectMany(member => merger.With(member.Id)).SelectMany(member => member.Keys).Where(key => Spells(key, group.Key)).Select(Telling).Distinct(StringComparer.Ordinal).ToList();
            if (expansions.Count > 1 && !expansions.All(one => expansions.All(other => AreVariants(one, other)))) continue;
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

    /// <summary>Two spellings of one name, words and their order alike.</summary>
    private static IEnumerable<EntityLink> SameSpelling(EntityMerger merger, List<ArticleEntity> named)
    {
        var groups = named.SelectMany(entity => entity.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Select(key => (Key: key, Entity: entity)))
            .GroupBy(pair => string.Join(' ', pair.Key.Split(' ').Select(Spelling.Skeleton)), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var spellings = group.DistinctBy(pair => merger.Root(pair.Entity.Id)).ToList();
            for (var i = 1; i < spellings.Count; i++)
            {
                if (AreVariants(spellings[0].Key, spellings[i].Key)) yield return new EntityLink(spellings[0].Entity.Id, spellings[i].Entity.Id, $"“{spellings[0].Entity.Name}” and “{spellings[i].Entity.Name}” are two spellings of one name.");
            }
        }
    }

    /// <summary>"Harbour Office" where the pile has one Harbour Office of somewhere only; "Ada Holm" where it has one Ada Maria Holm.</summary>
    private static IEnumerable<EntityLink> Shortened(EntityMerger merger, List<ArticleEntity> named)
    {
        var forms = named.SelectMany(entity => entity.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Select(key => (Form: new NameForm(key, [.. key.Split(' ')], entity.Name, entity.Type, []), Entity: entity))).ToList();
        var byFirst = forms.ToLookup(pair => pair.Form.Words[0], StringComparer.Ordinal);
        var byWords = forms.ToLookup(pair => WithoutGeneric(pair.Form.Key), StringComparer.Ordinal);
        foreach (var (form, entity) in forms)
        {
            var fuller = byFirst[form.Words[0]].Where(pair => pair.Form.Words.Length > form.Words.Length && (PersonRules.IsWithoutMiddleName(form, pair.Form) || IsShortened(form, pair.Form)))
                .Concat(byWords[WithoutGeneric(form.Key)].Where(pair => BodyRules.IsReordered(form, pair.Form)))
                .GroupBy(pair => merger.Root(pair.Entity.Id)).ToList();
            if (fuller is [var only] && only.First().Entity is var match && merger.Root(match.Id) != merger.Root(entity.Id))
                yield return new EntityLink(entity.Id, match.Id, $"“{entity.Name}” is “{match.Name}” in fewer words or another order, and the pile has no other of that name.");
        }
    }

    private static bool IsShortened(NameForm form, NameForm full) => form.Type == full.Type && form.Type is EntityType.Organisation or EntityType.Outlet && full.Words[form.Words.Length] is "of" or "for" && BodyRules.IsShortened(form, full);

    /// <summary>A surname, where only one person of the pile bears it.</summary>
    private static IEnumerable<EntityLink> Surnames(EntityMerger merger, List<ArticleEntity> named)
    {
        var persons = named.Where(entity => entity.Type == EntityType.Person).ToList();
        var bearers = persons.SelectMany(entity => entity.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Select(key => key[(key.LastIndexOf(' ') + 1)..]).Distinct(StringComparer.Ordinal).Select(surname => (surname, entity)))
            .ToLookup(pair => pair.surname, pair => pair.entity, StringComparer.Ordinal);
        foreach (var entity in persons.Where(entity => entity.Keys is [var key] && !key.Contains(' ', StringComparison.Ordinal)))
        {
            var candidates = bearers[entity.Keys[0]].Where(bearer => PersonRules.MayBear(entity.Addresses, bearer.Keys.First(key => key.Contains(' ', StringComparison.Ordinal)))).GroupBy(candidate => merger.Root(candidate.Id)).ToList();
            if (candidates is [var only] && only.First() is var match) yield return new EntityLink(entity.Id, match.Id, $"“{match.Name}” is the only person in the pile whom “{entity.Name}” can mean.");
        }
    }

    /// <summary>"Ostwerk" where another article calls Ostwerk Dredging so for short, and the pile has no other Ostwerk.</summary>
    private static IEnumerable<EntityLink> ShortNames(EntityMerger merger, List<ArticleEntity> named)
    {
        var byShort = named.Where(entity => entity.Type != EntityType.Person && entity.Keys.Any(key => key.Contains(' ', StringComparison.Ordinal)))
            .SelectMany(entity => entity.Keys.Where(key => !key.Contains(' ', StringComparison.Ordinal)).Select(key => (key, entity)))
            .ToLookup(pair => pair.key, pair => pair.entity, StringComparer.Ordinal);
        foreach (var entity in named.Where(entity => entity.Keys is [var key] && !key.Contains(' ', StringComparison.Ordinal) && Known.CountryOfCapital(entity.Name) is null && Known.CountryOf(entity.Name) is null))
        {
            var candidates = byShort[entity.Keys[0]].GroupBy(candidate => merger.Root(candidate.Id)).ToList();
            if (candidates is [var only] && only.First() is var match && merger.Root(match.Id) != merger.Root(entity.Id))
                yield return new EntityLink(entity.Id, match.Id, $"“{entity.Name}” is what another article calls “{match.Name}” for short, and the pile has no other of that name.");
        }
    }

    /// <summary>Links all that have a key in common to the first that has it.</summary>
    /// <param name="once">Not where one article has two of them: it tells them apart.</param>
    private static IEnumerable<EntityLink> Chains(IEnumerable<ArticleEntity> entities, Func<ArticleEntity, IEnumerable<string>> keys, Func<ArticleEntity, ArticleEntity, int, string> reason, bool once = false)
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

    private static IEnumerable<string> Acronyms(ArticleEntity entity) => entity.Forms.Where(form => form.Length is >= 2 and <= 8 && form.All(char.IsAsciiLetterUpper)).Select(form => form.ToLowerInvariant());

    private static bool Spells(string key, string letters) => key.Contains(' ', StringComparison.Ordinal) && Initials(key).Contains(letters);

    private static IEnumerable<string> Initials(string key)
    {
        var words = key.Split(' ');
        yield return string.Concat(words.Select(word => word[0]));
        yield return string.Concat(words.Where(word => !AcronymRules.IsSmall(word)).Select(word => word[0]));
    }

    private static string WithoutGeneric(string key) => string.Join(' ', BodyRules.Telling(key.Split(' ')).Select(Spelling.Skeleton).Order(StringComparer.Ordinal));

    private static string Telling(string key) => string.Join(' ', key.Split(' ').Where(word => !AcronymRules.IsSmall(word)).Order(StringComparer.Ordinal));

    private static bool AreVariants(string one, string other)
    {
        var (a, b) = (one.Split(' '), other.Split(' '));
        return a.Length == b.Length && a.Zip(b).All(pair => pair.First == pair.Second || (!(WordClasses.IsKnownNoun(pair.First) && WordClasses.IsKnownNoun(pair.Second)) && Spelling.AreVariants(pair.First, pair.Second)));
    }
}
