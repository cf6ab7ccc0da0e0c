using System.Collections.Frozen;
using Variorum.Claims.Entities;
using Variorum.Collation.Entities;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>What the pile's own texts say of where places lie: "Camp Orla in Velmora", "Camp Orla, Velmora", "Velmora's Camp Orla".</summary>
internal sealed class PlaceMap
{
    private static readonly ImmutableHashSet<string> Inside = [" in ", ", ", ",", " in the ", " (", ", in ", " of ", " near "];

    // Two places that a sentence names together may be one inside the other; a list of towns is longer.
    private const int SameSentence = 200;

    private readonly FrozenSet<(string Inner, string Outer)> _inside;
    private readonly FrozenSet<(string A, string B)> _together;

    public PlaceMap(ImmutableArray<Entity> entities, ImmutableArray<Mention> mentions, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var places = entities.Where(entity => entity.Type == EntityType.Place).Select(entity => entity.Id).ToHashSet();
        var inside = new HashSet<(string, string)>();
        var together = new HashSet<(string, string)>();
        foreach (var article in mentions.Where(mention => mention.Form == MentionForm.Name && places.Contains(mention.Entity)).GroupBy(mention => mention.Article))
        {
            var ordered = article.OrderBy(mention => mention.Anchor).ToList();
            for (var i = 0; i + 1 < ordered.Count; i++) Read(ordered[i], ordered[i + 1], texts[ordered[i].Anchor.Snapshot], inside, together);
        }

        (_inside, _together) = (inside.ToFrozenSet(), together.ToFrozenSet());
    }

    /// <summary>Neither contradicts the other: one is unknown, or one may lie in the other.</summary>
    public bool Compatible(Answer a, Answer b) =>
        a.Place.IsEmpty || b.Place.IsEmpty || Same(a, b) || IsInside(a, b) || IsInside(b, a) || MayBeInside(a, b);

    public static bool BothKnown(Answer a, Answer b) => !a.Place.IsEmpty && !b.Place.IsEmpty;

    /// <summary>The place of one lies inside the other's: more words are a smaller place, but "Ossa and Brem" is more than "Ossa".</summary>
    public bool IsInside(Answer inner, Answer outer)
    {
        if (!BothKnown(inner, outer) || Same(inner, outer)) return false;
        if (_inside.Contains((inner.PlaceKey, outer.PlaceKey))) return true;
        return IsSeveral(inner) == IsSeveral(outer) ? MoreWords(inner, outer) : IsSeveral(outer) && inner.Place.IsSubsetOf(outer.Place);
    }

    private static bool MoreWords(Answer inner, Answer outer) =>
        outer.Place.IsSubsetOf(inner.Place) && !PlaceWords.AreNumbers(inner.Place.Except(outer.Place));

    private static bool Same(Answer a, Answer b) => a.PlaceKey == b.PlaceKey;

    /// <summary>Named together in a sentence, and of different sorts: a camp and what may be its country, never two camps or two towns.</summary>
    private bool MayBeInside(Answer a, Answer b)
    {
        return (_together.Contains((a.PlaceKey, b.PlaceKey)) || _together.Contains((b.PlaceKey, a.PlaceKey))) && a.Place.Count != b.Place.Count && !a.Place.Overlaps(b.Place);
    }

    private static bool IsSeveral(Answer answer) => answer.Quantity.Place!.Contains(" and ", StringComparison.Ordinal);

    private static void Read(Mention first, Mention second, string text, HashSet<(string, string)> inside, HashSet<(string, string)> together)
    {
        var (from, to) = (first.Anchor.Span.End, second.Anchor.Span.Start);
        if (from > to || to - from > SameSentence) return;
        var between = text[from..to];
        if (between.AsSpan().ContainsAny('.', '\n')) return;
        var (a, b) = (PlaceWords.Key(PlaceWords.Of(first.Quote)), PlaceWords.Key(PlaceWords.Of(second.Quote)));
        if (a == b) return;
        together.Add((a, b));
        if (Inside.Contains(between)) inside.Add((a, b));
        if (between is "\u2019s " or "'s ") inside.Add((b, a));
    }
}
