using Variorum.App.Rendering.Pages;
using Variorum.Collation;
using Variorum.Text;
using Variorum.Views;
using Variorum.Views.Articles;
using Variorum.Views.Sums;
using Variorum.Views.Wording;

namespace Variorum.App.Rendering;

/// <summary>Renders a casebook as a folder of static HTML: the same casebook gives the same bytes.</summary>
public static class ReportRenderer
{
    private const int ListPerPage = 200;
    private const int MatrixPerPage = 100;
    private const int SumsPerPage = 50;
    private const int SpeechPerPage = 100;

    /// <summary>A page with more quotations than this is slow to open on a phone.</summary>
    private const int QuotationsPerPage = 200;
    private const int ReadingsPerPage = 100;

    /// <summary>One file after the other, each made when it is asked for, so that a large report never lies in memory. No path comes twice.</summary>
    public static async IAsyncEnumerable<ReportFile> RenderAsync(Casebook casebook)
    {
        var views = new CasebookViews(casebook);
        using var writer = new PageWriter();
        yield return new ReportFile(ReportPaths.Style, StyleSheet.Text);
        var overview = views.Overview;
        yield return await writer.RenderAsync<OverviewPage>(
            new ReportPage(ReportPaths.Overview, overview.Title, ReportSection.Overview), (nameof(OverviewPage.View), overview));
        foreach (var page in Pages(views, writer)) yield return await page;
    }

    private static IEnumerable<Task<ReportFile>> Pages(CasebookViews views, PageWriter writer) =>
        WarningPages(views, writer).Concat(QuestionPages(views, writer)).Concat(SumPages(views, writer)).Concat(ArticlePages(views, writer)).Concat(SourcePages(views, writer)).Concat(FilePages(views, writer));

    private static IEnumerable<Task<ReportFile>> WarningPages(CasebookViews views, PageWriter writer)
    {
        var view = views.Warnings;
        var unread = Chunks.Of(view.Unread, ListPerPage).ToList();
        var ofFiles = Chunks.Of(view.OfFiles.SelectMany(warning => warning.Files.Select(file => (warning, file))).ToImmutableArray(), ListPerPage).ToList();
        var changed = Chunks.Of(view.Changed, ListPerPage).ToList();
        var pages = Math.Max(Math.Max(unread.Count, ofFiles.Count), changed.Count);
        for (var number = 1; number <= pages; number++)
        {
            var page = new ReportPage(ReportPaths.Warnings(number), Title("Warnings", number), ReportSection.Warnings);
            yield return writer.RenderAsync<WarningsPage>(
                page,
                (nameof(WarningsPage.View), view),
                (nameof(WarningsPage.Number), number),
                (nameof(WarningsPage.Pages), pages),
                (nameof(WarningsPage.Unread), Part(unread, number)),
                (nameof(WarningsPage.OfFiles), Part(ofFiles, number)),
                (nameof(WarningsPage.Changed), Part(changed, number)));
        }
    }

    private static IEnumerable<Task<ReportFile>> QuestionPages(CasebookViews views, PageWriter writer)
    {
        foreach (var chunk in Chunks.Of(views.Questions, ListPerPage))
        {
            var page = new ReportPage(ReportPaths.Questions(chunk.Number), Title("Questions", chunk.Number), ReportSection.Questions);
            yield return writer.RenderAsync<QuestionIndexPage>(page, (nameof(QuestionIndexPage.Chunk), chunk));
        }

        foreach (var line in views.Questions)
        {
            var view = views.Question(line);
            var quotations = view.Readings.SelectMany(reading => reading.Quotations.Select(quotation => (reading, quotation))).ToImmutableArray();
            var pageOf = new Dictionary<int, int>();
            for (var i = 0; i < quotations.Length; i++) pageOf.TryAdd(quotations[i].reading.Number, (i / QuotationsPerPage) + 1);
            var (quoted, readings) = (Chunks.Of(quotations, QuotationsPerPage).ToList(), Chunks.Of(view.Readings, ReadingsPerPage).ToList());
            var pages = Math.Max(quoted.Count, readings.Count);
            for (var number = 1; number <= pages; number++)
            {
                var page = new ReportPage(ReportPaths.Question(line.Id, number), Title(line.Text, number), ReportSection.Questions);
                yield return writer.RenderAsync<QuestionPage>(
                    page,
                    (nameof(QuestionPage.View), view),
                    (nameof(QuestionPage.Number), number),
                    (nameof(QuestionPage.Pages), pages),
                    (nameof(QuestionPage.Readings), number <= readings.Count ? readings[number - 1] : null),
                    (nameof(QuestionPage.Quotations), Part(quoted, number)),
                    (nameof(QuestionPage.PageOf), pageOf));
            }
        }
    }

    private static IEnumerable<Task<ReportFile>> SumPages(CasebookViews views, PageWriter writer)
    {
        var adding = Chunks.Of(views.Sums.Adding, SumsPerPage).ToList();
        var failing = Chunks.Of(views.Sums.Failing, SumsPerPage).ToList();
        for (var number = 1; number <= Math.Max(adding.Count, failing.Count); number++)
        {
            var page = new ReportPage(ReportPaths.Sums(number), Title("Figures that add up", number), ReportSection.Sums);
            yield return writer.RenderAsync<SumsPage>(
                page,
                (nameof(SumsPage.View), views.Sums),
                (nameof(SumsPage.Number), number),
                (nameof(SumsPage.Pages), Math.Max(adding.Count, failing.Count)),
                (nameof(SumsPage.Shown), new SumsView(Part(adding, number), Part(failing, number))));
        }
    }

    private static IEnumerable<Task<ReportFile>> ArticlePages(CasebookViews views, PageWriter writer)
    {
        foreach (var chunk in Chunks.Of(views.Articles, ListPerPage))
        {
            var page = new ReportPage(ReportPaths.Articles(chunk.Number), Title("Articles", chunk.Number), ReportSection.Articles);
            yield return writer.RenderAsync<ArticleIndexPage>(page, (nameof(ArticleIndexPage.Chunk), chunk));
        }

        foreach (var line in views.Articles)
        {
            var view = views.Article(line);
            var numbers = Numbers(view);
            for (var number = 1; number <= view.Pages.Length; number++)
            {
                var page = new ReportPage(ReportPaths.Article(line.Id, number), Title(line.Title, number), ReportSection.Articles);
                yield return writer.RenderAsync<ArticlePage>(
                    page, (nameof(ArticlePage.View), view), (nameof(ArticlePage.Number), number), (nameof(ArticlePage.Numbers), numbers));
            }
        }
    }

    private static Dictionary<Identifier, int> Numbers(ArticleView view)
    {
        var numbers = new Dictionary<Identifier, int>();
        foreach (var note in view.Pages.SelectMany(blocks => blocks).OfType<ArticleBlock.Paragraph>().SelectMany(paragraph => paragraph.Notes))
            numbers.TryAdd(note.Id, numbers.Count + 1);
        return numbers;
    }

    private static IEnumerable<Task<ReportFile>> SourcePages(CasebookViews views, PageWriter writer)
    {
        foreach (var chunk in Chunks.Of(views.Sources, ListPerPage))
        {
            var page = new ReportPage(ReportPaths.Sources(chunk.Number), Title("Sources", chunk.Number), ReportSection.Sources);
            yield return writer.RenderAsync<SourceIndexPage>(page, (nameof(SourceIndexPage.Chunk), chunk));
        }

        var matrix = views.Matrix;
        foreach (var chunk in Chunks.Of(matrix.Rows, MatrixPerPage))
        {
            var page = new ReportPage(ReportPaths.Matrix(chunk.Number), Title("Who answers what", chunk.Number), ReportSection.Matrix);
            yield return writer.RenderAsync<MatrixPage>(page, (nameof(MatrixPage.View), matrix), (nameof(MatrixPage.Chunk), chunk));
        }

        foreach (var line in views.Sources)
        {
            var view = views.Source(line);
            var parts = new SourceParts(view, SpeechPerPage, ListPerPage);
            for (var number = 1; number <= parts.Pages; number++)
            {
                var page = new ReportPage(ReportPaths.Source(line.Id, number), Title(line.Name, number), ReportSection.Sources);
                yield return writer.RenderAsync<SourcePage>(
                    page, (nameof(SourcePage.View), view), (nameof(SourcePage.Part), parts.Page(number)), (nameof(SourcePage.Pages), parts.Pages));
            }
        }
    }

    private static IEnumerable<Task<ReportFile>> FilePages(CasebookViews views, PageWriter writer)
    {
        foreach (var chunk in Chunks.Of(views.Files.ToImmutableArray(), ListPerPage))
        {
            var page = new ReportPage(ReportPaths.Files(chunk.Number), Title("Files", chunk.Number), ReportSection.Files);
            yield return writer.RenderAsync<FilesPage>(page, (nameof(FilesPage.Chunk), chunk));
        }
    }

    /// <summary>A list's share of a page that several lists share.</summary>
    private static ImmutableArray<T> Part<T>(List<Chunk<T>> chunks, int number) => number <= chunks.Count ? chunks[number - 1].Items : [];

    private static string Title(string title, int page) => page == 1 ? title : $"{title} ({FigureWords.Number(page)})";
}
