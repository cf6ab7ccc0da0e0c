using Variorum.Claims.Entities.Names;
using Variorum.Language.Onomastics;
using Variorum.Text;

namespace Variorum.Claims.Entities.Persons;

/// <summary>What an article shows of the sex of its persons: titles, forenames that only men or only women bear, and pronouns that were resolved before.</summary>
internal sealed class PersonSexes
{
    private static readonly Onomasticon Names = Onomasticon.Load();

    private readonly Dictionary<Identifier, ForenameSex> _known = [];

    public PersonSexes(ArticleEntities entities, string text)
    {
        foreach (var mention in entities.Mentions.Where(mention => mention.Form == MentionForm.Name && entities[mention.Entity].Type == EntityType.Person))
            Set(mention.Entity, PersonRules.SexOf(text[mention.Anchor.Span.Start..mention.Anchor.Span.End].Split(' ')[0].TrimEnd('.')));
        foreach (var person in entities.Entities.Where(entity => entity.Type == EntityType.Person && entity.Name.Contains(' ', StringComparison.Ordinal)))
            Set(person.Id, Names.SexOf(person.Name.Split(' ')[0]));
    }

    public bool Allows(Identifier person, ForenameSex sex) => !_known.TryGetValue(person, out var known) || known == sex;

    public void Set(Identifier person, ForenameSex sex)
    {
        if (sex is ForenameSex.Male or ForenameSex.Female) _known.TryAdd(person, sex);
    }
}
