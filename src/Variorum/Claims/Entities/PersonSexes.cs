using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>What an article shows of the sex of its persons: titles, and pronouns that were resolved before.</summary>
internal sealed class PersonSexes
{
    private readonly Dictionary<Identifier, char> _known = [];

    public PersonSexes(ArticleEntities entities, string text)
    {
        foreach (var mention in entities.Mentions.Where(mention => mention.Form == MentionForm.Name))
        {
            var first = text[mention.Anchor.Span.Start..mention.Anchor.Span.End].Split(' ')[0].TrimEnd('.');
            if (first is "Ms" or "Mrs" or "Miss" or "Lady" or "Dame" or "Madame" or "Baroness" or "Sister") _known.TryAdd(mention.Entity, 'f');
            else if (first is "Mr" or "Sir" or "Lord" or "Father" or "Brother" or "Monsieur" or "Baron" or "Ayatollah" or "Imam") _known.TryAdd(mention.Entity, 'm');
        }
    }

    public bool Allows(Identifier person, char sex) => !_known.TryGetValue(person, out var known) || known == sex;

    public void Set(Identifier person, char sex) => _known.TryAdd(person, sex);
}
