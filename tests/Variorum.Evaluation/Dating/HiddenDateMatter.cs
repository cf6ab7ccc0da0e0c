using Variorum.Articles;
using Variorum.Claims;
using Variorum.Claims.Dates;
using Variorum.Claims.Reading;
using Variorum.Collation;
using Variorum.Collation.Dating;
using Variorum.Evaluation.Sets;
using Variorum.Pages;

namespace Variorum.Evaluation.Dating;

/// <summary>A matter whose dated texts lose their date one at a time.</summary>
/// <param name="folder">Of the matter.</param>
internal sealed class HiddenDateMatter(string folder)
{
    private readonly string _name = Path.GetFileName(folder);
    private readonly ImmutableArray<(string File, SnapshotAnalysis Analysis)> _files =
        [.. AnalysedPile.Files(Path.Combine(folder, "pile")).Select(file => (file, AnalysedPile.Analyze(file)))];

    /// <summary>What is found of each text that prints the day on which it appeared, when only the others do.</summary>
    public IEnumerable<HiddenDate> Date()
    {
        for (var i = 0; i < _files.Length; i++)
        {
            foreach (var article in _files[i].Analysis.Articles)
            {
                if (PublishedDays.Day(article) is { } published) yield return Date(i, article, published);
            }
        }
    }

    private HiddenDate Date(int number, Article article, DateOnly published)
    {
        var (file, analysis) = _files[number];
        var pile = AnalysedPile.Of(_files.SetItem(number, (file, Hide(file, analysis, article))));
        var snapshots = SnapshotCollator.Collate(pile, pile.Analyses);
        var articles = pile.Analyses.SelectMany(each => each.Articles).Select(each => new CollatedArticle(each, [], null, 1)).ToImmutableArray();
        var claims = new SnapshotClaims([.. pile.Analyses.SelectMany(each => each.Claims.Quantities)], [.. pile.Analyses.SelectMany(each => each.Claims.Dates)]);
        var dating = ArticleDater.Date(articles, claims, snapshots).First(each => each.Article.Id == article.Id).Dating;
        return new HiddenDate($"{_name}/{Path.GetFileName(file)}", published, dating.NotBefore, dating.NotAfter);
    }

    /// <summary>The analysis as it would be of a page that does not print the article's date: the dates in its text lean on nothing.</summary>
    private static SnapshotAnalysis Hide(string file, SnapshotAnalysis analysis, Article article)
    {
        var hidden = article with { Published = null, PublishedEvidence = null, Updated = null };
        var page = ((PageReading.Read)PageReader.Read(new Snapshot(File.ReadAllBytes(file)))).Page;
        var dates = DateMentionFinder.Find(ReadArticle.Read(page, hidden)).Where(date => article.PublishedEvidence is not { } shown || !shown.Span.Overlaps(date.Anchor.Span));
        return analysis with
        {
            Articles = [.. analysis.Articles.Select(each => each.Id == article.Id ? hidden : each)],
            Claims = analysis.Claims with { Dates = [.. analysis.Claims.Dates.Where(date => date.Article != article.Id).Concat(dates).OrderBy(date => date.Anchor)] },
        };
    }
}
