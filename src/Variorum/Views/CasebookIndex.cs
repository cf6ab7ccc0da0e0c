using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Claims.Dates;
using Variorum.Claims.Events;
using Variorum.Claims.Labels;
using Variorum.Claims.Quantities;
using Variorum.Collation;
using Variorum.Collation.Questions;
using Variorum.Collation.Sources;
using Variorum.Expressions.Dates.Wording;
using Variorum.Text;
using Variorum.Views.Articles;
using Variorum.Views.Wording;

namespace Variorum.Views;

/// <summary>Finds what belongs together in a casebook. Made once; every lookup keeps the casebook's order.</summary>
internal sealed class CasebookIndex
{
    private readonly Dictionary<Identifier, CollatedArticle> _articles;
    private readonly Dictionary<SnapshotId, CollatedSnapshot> _snapshots;
    private readonly Dictionary<Identifier, Quantity> _quantities;
    private readonly Dictionary<Identifier, Source> _sources = [];
    private readonly ILookup<Identifier, Quantity> _quantitiesOf;
    private readonly ILookup<Identifier, DateMention> _datesOf;
    private readonly Dictionary<Identifier, Attribution> _attributions;
    private readonly Dictionary<Anchor, Attribution> _attributionsAt = [];
    private readonly ILookup<Identifier, Attribution> _attributionsOf;
    private readonly ILookup<Identifier, Accusation> _accusationsOf;
    private readonly ILookup<Identifier, Label> _labelsOf;
    private readonly ILookup<Identifier, EventMention> _eventsOf;
    private readonly HashSet<Identifier> _private;
    private readonly Dictionary<Anchor, DateMention> _datesAt = [];
    private readonly ILookup<Identifier, Origin> _originsOf;
    private readonly ILookup<SnapshotId, CollatedArticle> _articlesOn;
    private readonly ILookup<Identifier, QuestionLink> _questionsOf;

    public CasebookIndex(Casebook casebook)
    {
        Casebook = casebook;
        _articles = casebook.Articles.ToDictionary(article => article.Article.Id);
        _snapshots = casebook.Snapshots.ToDictionary(snapshot => snapshot.Id);
        _quantities = casebook.Quantities.ToDictionary(quantity => quantity.Id);
        _quantitiesOf = casebook.Quantities.ToLookup(quantity => quantity.Article);
        _datesOf = casebook.Dates.ToLookup(date => date.Article);
        _attributions = casebook.Attributions.ToDictionary(attribution => attribution.Id);
        foreach (var attribution in casebook.Attributions) _attributionsAt.TryAdd(attribution.Anchor, attribution);
        _attributionsOf = casebook.Attributions.ToLookup(attribution => attribution.Article);
        _accusationsOf = casebook.Accusations.ToLookup(accusation => accusation.Article);
        _labelsOf = casebook.Labels.ToLookup(label => label.Article);
        _eventsOf = casebook.Events.ToLookup(happening => happening.Article);
        foreach (var date in casebook.Dates) _datesAt.TryAdd(date.Anchor, date);
        _originsOf = casebook.Origins.SelectMany(origin => origin.Articles.Select(article => (article, origin))).ToLookup(pair => pair.article, pair => pair.origin);
        _private = [.. casebook.Entities.Where(entity => entity.PrivateIndividual).Select(entity => entity.Id)];
        _articlesOn = casebook.Articles.ToLookup(article => article.Article.Snapshot);
        _questionsOf = casebook.Questions.SelectMany(Links).ToLookup(pair => pair.Quantity, pair => pair.Link);
        foreach (var source in casebook.Sources)
            foreach (var article in source.Articles) _sources.TryAdd(article, source);
    }

    public Casebook Casebook { get; }

    public CollatedArticle Article(Identifier id) => _articles[id];

    public CollatedSnapshot Snapshot(SnapshotId id) => _snapshots[id];

    public Quantity Quantity(Identifier id) => _quantities[id];

    public Source? SourceOf(Identifier article) => _sources.GetValueOrDefault(article);

    public IEnumerable<Quantity> QuantitiesOf(Identifier article) => _quantitiesOf[article];

    public IEnumerable<DateMention> DatesOf(Identifier article) => _datesOf[article];

    public IEnumerable<Attribution> AttributionsOf(Identifier article) => _attributionsOf[article];

    public IEnumerable<Accusation> AccusationsOf(Identifier article) => _accusationsOf[article];

    public IEnumerable<Label> LabelsOf(Identifier article) => _labelsOf[article];

    public IEnumerable<EventMention> EventsOf(Identifier article) => _eventsOf[article];

    public Attribution? Attribution(Identifier id) => _attributions.GetValueOrDefault(id);

    /// <summary>The attribution whose content stands exactly there, or null.</summary>
    public Attribution? AttributionAt(Anchor anchor) => _attributionsAt.GetValueOrDefault(anchor);

    /// <summary>The date that is written exactly there, or null.</summary>
    public DateMention? DateAt(Anchor anchor) => _datesAt.GetValueOrDefault(anchor);

    public IEnumerable<Origin> OriginsOf(Identifier article) => _originsOf[article];

    /// <summary>Whether an entity is a person of whom nothing in the pile shows a public part.</summary>
    public bool IsPrivate(Identifier entity) => _private.Contains(entity);

    /// <summary>Those who answer for a claim. Nothing is printed by nobody: where no author and no outlet is known, the text itself ends the chain.</summary>
    public ImmutableArray<string> Voiced(ImmutableArray<string> voice, Identifier article)
    {
        if (!voice.IsEmpty && (Article(article).Article is { Byline: not null } or { Outlet: not null })) return voice;
        var title = Line(article).Title;
        return voice.IsEmpty ? [$"The text “{title}”"] : [.. voice, $"the text “{title}”"];
    }

    /// <summary>Those who speak in an article, without those who print it.</summary>
    public ImmutableArray<string> Speakers(ImmutableArray<string> voice, Identifier article)
    {
        var printed = Article(article).Article;
        var end = voice.Length;
        while (end > 0 && (voice[end - 1] == printed.Byline || voice[end - 1] == printed.Outlet)) end--;
        return voice[..end];
    }

    public IEnumerable<CollatedArticle> ArticlesOn(SnapshotId snapshot) => _articlesOn[snapshot];

    public ImmutableArray<QuestionLink> QuestionsOf(Identifier quantity) => [.. _questionsOf[quantity]];

    public ArticleLine Line(Identifier article) => Line(Article(article));

    public ArticleLine Line(CollatedArticle collated)
    {
        var article = collated.Article;
        var snapshot = Snapshot(article.Snapshot);
        var source = SourceOf(article.Id);
        return new ArticleLine(
            article.Id,
            article.Title?.Quote ?? Opening.Of(snapshot.Text, article),
            article.Title is not null,
            source?.Name ?? article.Outlet,
            source?.Id,
            article.Published is { } published ? DateText.Of(published) : null,
            article.Published,
            article.Published is null ? DatingViews.Words(collated) : null,
            KindWords.Of(article.Form),
            article.Language,
            snapshot.Path,
            collated.Address,
            _quantitiesOf[article.Id].Count());
    }

    private static IEnumerable<(Identifier Quantity, QuestionLink Link)> Links(Question question) =>
        question.Readings.SelectMany((reading, index) => reading.Quantities.Select(quantity =>
            (quantity, new QuestionLink(question.Id, question.Text, index + 1, question.Readings.Length))));
}
