using Variorum.Claims;
using Variorum.Claims.Accusations;
using Variorum.Claims.Entities;
using Variorum.Collation.Entities;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>For whom a voice speaks, as the pile tells it: itself, and the bodies of which it is called the spokeswoman, minister or head.</summary>
internal sealed class Sides
{
    private readonly Dictionary<string, Entity> _byName;
    private readonly Dictionary<Identifier, Entity> _byId;
    private readonly ILookup<Identifier, Identifier> _bodies;

    public Sides(SnapshotClaims claims, ImmutableArray<Entity> entities)
    {
        _byName = entities
            .Where(entity => entity.Type is EntityType.Person or EntityType.Organisation)
            .SelectMany(entity => entity.Forms.Select(form => form.Text).Append(entity.Name).Select(Folding.Fold).Distinct(StringComparer.Ordinal).Select(form => (Form: form, Entity: entity)))
            .GroupBy(pair => pair.Form, StringComparer.Ordinal)
            // What two parties are called names neither.
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Entity, StringComparer.Ordinal);
        _byId = entities.ToDictionary(entity => entity.Id);
        _bodies = Speaking.Bodies(claims.Labels);
    }

    /// <summary>The names of all that a voice speaks for, its own first, each once.</summary>
    public IEnumerable<string> Of(string voice)
    {
        if (!_byName.TryGetValue(Folding.Fold(voice), out var speaker)) return [voice];
        return _bodies[speaker.Id].Where(_byId.ContainsKey).Select(body => _byId[body].Name).Prepend(speaker.Name).Distinct(StringComparer.Ordinal);
    }
}
