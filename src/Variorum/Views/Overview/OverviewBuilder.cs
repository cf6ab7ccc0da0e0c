using Variorum.Collation;
using Variorum.Views.Articles;
using Variorum.Views.Questions;
using Variorum.Views.Sources;
using Variorum.Views.Sums;

namespace Variorum.Views.Overview;

/// <summary>Makes the overview and the summary.</summary>
internal static class OverviewBuilder
{
    private const int MostUnreadInSummary = 5;
    private const int MostSums = 6;

    public static OverviewView Build(
        CasebookIndex index,
        ImmutableArray<QuestionLine> questions,
        ImmutableArray<QuestionGlance> mostToSee,
        ImmutableArray<ArticleLine> articles,
        ImmutableArray<SourceLine> sources,
        SumsView sums,
        WarningsView warnings) =>
        new(MatterNames.Of(index.Casebook), Counts(index.Casebook, questions, articles, sums, warnings), Period(articles), mostToSee, First(sums, MostSums),
            TimelineBuilder.Build(articles, sources, Undated(index, articles)), sources, warnings);

    private static ImmutableArray<UndatedView> Undated(CasebookIndex index, ImmutableArray<ArticleLine> articles) =>
        [.. articles.Where(article => article.PublishedEdtf is null).Select(article => new UndatedView(article, DatingViews.Of(index, index.Article(article.Id))))];

    public static SummaryView Summary(
        Casebook casebook, ImmutableArray<QuestionLine> questions, ImmutableArray<ArticleLine> articles, SumsView sums, WarningsView warnings, int most) =>
        new(MatterNames.Of(casebook), Counts(casebook, questions, articles, sums, warnings), Period(articles), [.. warnings.Unread.Take(MostUnreadInSummary)], [.. questions.Take(most)],
            First(sums, most));

    private static SumsView First(SumsView sums, int most) => new([.. sums.Adding.Take(most)], [.. sums.Failing.Take(most)]);

    private static CasebookCounts Counts(
        Casebook casebook, ImmutableArray<QuestionLine> questions, ImmutableArray<ArticleLine> articles, SumsView sums, WarningsView warnings) => new(
        casebook.Snapshots.Sum(snapshot => snapshot.Files.Length),
        casebook.Snapshots.Length,
        articles.Length,
        articles.Count(article => article.PublishedEdtf is null),
        casebook.Sources.Length,
        casebook.Quantities.Length,
        casebook.Dates.Length,
        questions.Length,
        questions.Count(question => question.Conflicts > 0),
        sums.Adding.Length,
        sums.Failing.Length,
        casebook.Accusations.Length,
        casebook.Accusations.Count(accusation => !accusation.Denials.IsEmpty || !accusation.Replies.IsEmpty),
        casebook.Unread.Length,
        warnings.OfPile.Length + warnings.OfFiles.Length + warnings.Changed.Length);

    private static string? Period(ImmutableArray<ArticleLine> articles)
    {
        var dated = TimelineBuilder.Dated(articles).ToList();
        if (dated.Count == 0) return null;
        // As precise as the pages are: "2031" does not become 31 December.
        var first = dated.MinBy(pair => pair.Days.First).Article.Published;
        var last = dated.MaxBy(pair => pair.Days.Last).Article.Published;
        return first == last ? first : $"{first} to {last}";
    }
}
