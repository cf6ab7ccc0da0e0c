using Variorum.Claims.Labels;
using Variorum.Language.Onomastics;
using Variorum.Text;

namespace Variorum.Claims.Entities.Nominals;

/// <summary>What an article has spoken of by name up to a place that only moves forward.</summary>
internal sealed class Discourse
{
    // In characters: farther back a reader has forgotten it as well.
    private const int LongestWay = 2500;
    private const int Near = 400;
    private const int Joining = 10;
    private const int MostBodies = 6;

    private static readonly Onomasticon Known = Onomasticon.Load();

    private readonly ArticleEntities _known;
    private readonly ImmutableArray<Mention> _named;
    private readonly ImmutableArray<Mention> _countries;
    private readonly ImmutableArray<Description> _described;
    private readonly Dictionary<string, (ArticleEntity Entity, int At, int End, bool IsJoined)> _byNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(ArticleEntity Entity, int At)>> _byRole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleEntity> _byDescription = new(StringComparer.Ordinal);
    private readonly Queue<(ArticleEntity Entity, int At)> _bodies = new();
    private readonly List<(ArticleEntity Entity, int At)> _placesBefore = [];
    private readonly ILookup<string, ArticleEntity> _bearers;
    private int _nextNamed;
    private int _nextCountry;
    private int _nextDescribed;

    public Discourse(ArticleEntities known, ImmutableArray<Description> described)
    {
        _known = known;
        var countries = CountriesIn(known);
        _named = [.. known.Mentions.Where(mention => mention.Form == MentionForm.Name)];
        _countries = [.. known.Mentions.Concat(known.Phrases).Where(mention => countries.Contains(mention.Entity)).OrderBy(mention => mention.Anchor)];
        _described = [.. described.OrderBy(said => said.Span)];
        _bearers = known.Entities.Where(entity => entity.IsNamed).SelectMany(entity => KindNouns.Of(entity).Select(noun => (noun, entity))).ToLookup(pair => pair.noun, pair => pair.entity, StringComparer.Ordinal);
    }

    /// <summary>Takes in what ends before a position.</summary>
    public void AdvanceTo(int position)
    {
        for (; _nextNamed < _named.Length && _named[_nextNamed].Anchor.Span.End <= position; _nextNamed++) Register(_named[_nextNamed]);
        for (; _nextCountry < _countries.Length && _countries[_nextCountry].Anchor.Span.End <= position; _nextCountry++) _placesBefore.Add((_known[_countries[_nextCountry].Entity], _countries[_nextCountry].Anchor.Span.Start));
        for (; _nextDescribed < _described.Length && _described[_nextDescribed].Span.End <= position; _nextDescribed++) _byDescription[_described[_nextDescribed].Head.Lemma.ToLowerInvariant()] = _described[_nextDescribed].Entity;
    }

    /// <summary>The last whose name says that it is such a thing: the Harbour Office for "office"; from however far back, where the article has one only.</summary>
    public ArticleEntity? Called(string noun, int position) => _byNoun.TryGetValue(noun, out var last) && !last.IsJoined && (last.At >= position - LongestWay || _bearers[noun].Count() == 1) ? last.Entity : null;

    /// <summary>The last that was said to be such a thing.</summary>
    public ArticleEntity? DescribedAs(string noun) => _byDescription.GetValueOrDefault(noun);

    /// <summary>The body that was named most in the last stretch; of two the later.</summary>
    public ArticleEntity? MostSpokenOf(int position) => _bodies
        .Where(body => body.At >= position - LongestWay)
        .GroupBy(body => body.Entity)
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Max(body => body.At))
        .Select(group => group.Key)
        .FirstOrDefault();

    /// <summary>The only person with such a role; where several have it, the one that was spoken of just now.</summary>
    public ArticleEntity? InRole(string noun, int position)
    {
        if (!_byRole.TryGetValue(KindNouns.Plain(noun), out var holders)) return null;
        var recent = holders.Where(holder => holder.At >= position - LongestWay).ToList();
        if (recent.Count == 0) return null;
        return recent.Select(holder => holder.Entity.Id).Distinct().Count() == 1 || recent[^1].At >= position - Near ? recent[^1].Entity : null;
    }

    /// <summary>The firm that more than half of the last stretch's mentions of firms speak of.</summary>
    public ArticleEntity? Firm(int position)
    {
        var firms = _bodies.Where(body => body.At >= position - LongestWay && Firms.Include(body.Entity)).ToList();
        if (firms.Count == 0) return null;
        var most = firms.GroupBy(firm => firm.Entity).MaxBy(group => group.Count())!;
        return most.Count() * 2 > firms.Count ? most.Key : null;
    }

    /// <summary>The country that the stretch from a position on speaks of; null where it speaks of several or of none.</summary>
    public ArticleEntity? OnlyCountrySince(int start)
    {
        ArticleEntity? only = null;
        for (var i = _placesBefore.Count - 1; i >= 0 && _placesBefore[i].At >= start; i--)
        {
            if (only is not null && only.Id != _placesBefore[i].Entity.Id) return null;
            only = _placesBefore[i].Entity;
        }

        return only;
    }

    /// <summary>The country that was spoken of last, from a position on.</summary>
    public ArticleEntity? LastCountrySince(int start) => _placesBefore.Count > 0 && _placesBefore[^1].At >= start ? _placesBefore[^1].Entity : null;

    private void Register(Mention mention)
    {
        var (entity, at) = (_known[mention.Entity], mention.Anchor.Span.Start);
        foreach (var noun in KindNouns.Of(entity))
        {
            // "the Ministry of Water and the Ministry of Roads": then "the ministry" is either.
            var isJoined = _byNoun.TryGetValue(noun, out var last) && last.Entity.Id != entity.Id && at >= last.End && at - last.End <= Joining;
            _byNoun[noun] = (entity, at, mention.Anchor.Span.End, isJoined);
        }

        if (entity.Type == EntityType.Organisation)
        {
            _bodies.Enqueue((entity, at));
            if (_bodies.Count > MostBodies) _bodies.Dequeue();
        }

        if (entity.Type != EntityType.Person) return;
        foreach (var noun in entity.Roles.Select(KindNouns.HeadOf).Distinct(StringComparer.Ordinal))
        {
            if (!_byRole.TryGetValue(noun, out var holders)) holders = _byRole[noun] = [];
            holders.Add((entity, at));
        }
    }

    /// <summary>The countries that the world knows; where an article names none of them, those whose people it names ("the Ostrian government").</summary>
    private static HashSet<Identifier> CountriesIn(ArticleEntities known)
    {
        var listed = known.Entities.Where(IsListed).Select(entity => entity.Id).ToHashSet();
        if (known.Entities.Any(entity => entity.Type == EntityType.Place && entity.Forms.Append(entity.Name).Any(form => Known.CountryOf(form) is not null))) return listed;
        listed.UnionWith(known.Phrases.Where(phrase => IsPeople(phrase, known[phrase.Entity])).Select(phrase => phrase.Entity));
        return listed;
    }

    // "Ostrian" of Ostria; "Ostbyer" is somebody of a town.
    private static bool IsPeople(Mention phrase, ArticleEntity entity) => entity is { Type: EntityType.Place, IsNamed: true } && !phrase.Quote.Contains(' ', StringComparison.Ordinal) && phrase.Quote != entity.Name && (phrase.Quote.EndsWith('n') || phrase.Quote.EndsWith("ese", StringComparison.Ordinal) || phrase.Quote.EndsWith("ish", StringComparison.Ordinal));

    private static bool IsListed(ArticleEntity entity) => entity.Type == EntityType.Place && (Known.CountryOf(entity.Name) is not null || entity.Forms.Any(form => Known.CountryOf(form) is not null || form.StartsWith("Republic of ", StringComparison.Ordinal) || form.StartsWith("Kingdom of ", StringComparison.Ordinal)));
}
