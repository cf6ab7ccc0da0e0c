using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>What the other texts of the pile can tell of when one was written.</summary>
internal sealed class PileEvidence
{
    private readonly ILookup<Identifier, DatedSentence> _byArticle;

    public PileEvidence(ImmutableArray<CollatedArticle> articles, SnapshotClaims claims, ImmutableArray<CollatedSnapshot> snapshots)
    {
        var texts = snapshots.ToDictionary(snapshot => snapshot.Id, snapshot => snapshot.Text);
        var dated = articles.Where(article => article.Article.Published is not null).Select(article => article.Article.Id).ToHashSet();
        var days = Days(articles);
        var figures = new StatedFigures(claims.Quantities);
        var sentences = claims.Dates.OrderBy(date => date.Anchor).GroupBy(date => date.Anchor.Snapshot).SelectMany(page => DatedSentenceReader.Read(page, texts[page.Key], dated, figures)).ToImmutableArray();
        _byArticle = sentences.ToLookup(sentence => sentence.Mention.Article);
        Events = new EventMatcher(sentences, PublishedDays.Of(articles));
        Weekdays = new WeekdayMatcher(sentences, days);
        Releases = new ReleaseMatcher(articles, figures, days);
        Cited = new CitedTextFinder(figures, days, texts);
        Letters = new LetterMentions(articles, figures, days, texts);
    }

    public EventMatcher Events { get; }

    public WeekdayMatcher Weekdays { get; }

    public ReleaseMatcher Releases { get; }

    public CitedTextFinder Cited { get; }

    public LetterMentions Letters { get; }

    /// <summary>The sentences of an article that mention dates, in order.</summary>
    public ImmutableArray<DatedSentence> SentencesOf(CollatedArticle article) => [.. _byArticle[article.Article.Id]];

    private static Dictionary<Identifier, DateOnly> Days(ImmutableArray<CollatedArticle> articles) =>
        articles.Select(article => (article.Article.Id, Day: PublishedDays.Day(article.Article))).Where(pair => pair.Day is not null).ToDictionary(pair => pair.Id, pair => pair.Day!.Value);
}
