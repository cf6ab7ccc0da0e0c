using System.Collections.Frozen;
using Variorum.Claims.Entities;
using Variorum.Collation.Entities;
using Variorum.Language.Semantics;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Knows which names that were read as places name something else in the rest of the pile: "fell to Ostby Water", "as the Ostby Mail reports"; and which of them are ships.</summary>
internal sealed class PlaceNames(ImmutableArray<Entity> entities, ImmutableArray<CollatedArticle> articles, IReadOnlyDictionary<SnapshotId, string> texts)
{
    private static readonly ImmutableArray<string> Vessels =
        ["ship ", "ferry ", "vessel ", "boat ", "trawler ", "tanker ", "freighter ", "steamer ", "cutter ", "liner ", "yacht ", "barge ", "submarine ", "frigate "];

    private readonly FrozenSet<string> _others = entities
        .Where(entity => entity.Type is EntityType.Person || (entity.Type is EntityType.Organisation && !IsBuilding(entity.Name)))
        .SelectMany(entity => entity.Forms.Select(form => form.Text).Append(entity.Name))
        .Concat(articles.Select(article => article.Article.Outlet).OfType<string>())
        .Select(Key).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, bool> _vessels = new(StringComparer.Ordinal);

    /// <summary>Nothing in the pile says that it names a body, a person or a paper.</summary>
    public bool MayBePlace(string place) => !_others.Contains(Key(place));

    /// <summary>The place as a question names it: "on the Ada Orr" where a text of the pile calls it a ship.</summary>
    public string Scene(string place)
    {
        if (!_vessels.TryGetValue(place, out var isVessel)) _vessels[place] = isVessel = Vessels.Any(word => texts.Values.Any(text => text.Contains(word + place, StringComparison.Ordinal)));
        return isVessel ? $"on the {place}" : place;
    }

    /// <summary>A school is a body, and a place too.</summary>
    private static bool IsBuilding(string name) => SemanticLexicon.Load().IsNoun(CountedWords.Singular(Folding.Fold(name[(name.LastIndexOf(' ') + 1)..])), "ss:noun.artifact");

    private static string Key(string name) => Folding.Fold(name) is var folded && folded.StartsWith("the ", StringComparison.Ordinal) ? folded["the ".Length..] : folded;
}
