using Variorum.Claims.Entities;
using Variorum.Claims.Entities.Names;
using Variorum.Language.Onomastics;

namespace Variorum.Collation.Entities;

/// <summary>Links a name to the only fuller one of the pile that it can be short for.</summary>
internal static class ShorterNames
{
    private static readonly Onomasticon Known = Onomasticon.Load();

    public static IEnumerable<EntityLink> Find(EntityMerger merger, List<ArticleEntity> named) => Shortened(merger, named).Concat(Surnames(merger, named)).Concat(ShortNames(merger, named));

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

    private static string WithoutGeneric(string key) => string.Join(' ', BodyRules.Telling(key.Split(' ')).Select(Spelling.Skeleton).Order(StringComparer.Ordinal));
}
