using Variorum.Collation;
using Variorum.Collation.Questions;
using Variorum.Text;
using Variorum.Views.Articles;
using Variorum.Views.Overview;
using Variorum.Views.Questions;
using Variorum.Views.Sources;
using Variorum.Views.Sums;

namespace Variorum.Views;

/// <summary>What every output shows of a casebook: the command line, the report and the workbench take it from here.</summary>
/// <remarks>Lists are made once; the views of single things are made when they are asked for, because ten thousand do not fit at once.</remarks>
public sealed class CasebookViews
{
    private const int MostInSummary = 5;
    private const int MostInOverview = 10;
    private readonly CasebookIndex _index;
    private readonly Dictionary<Identifier, Question> _questions;
    private readonly Lazy<SourceViewBuilder> _sources;
    private readonly SumIndex _sums;

    public CasebookViews(Casebook casebook)
    {
        _index = new CasebookIndex(casebook);
        _questions = casebook.Questions.ToDictionary(question => question.Id);
        _sources = new Lazy<SourceViewBuilder>(() => new SourceViewBuilder(_index));
        _sums = new SumIndex(_index);
        Questions = QuestionOrder.Sort(casebook.Questions.Select(question => QuestionViewBuilder.Line(_index, question)));
        Articles = ArticleOrder.Sort(casebook.Articles.Select(_index.Line));
        Warnings = WarningsBuilder.Build(casebook);
    }

    /// <summary>In the order of <see cref="QuestionOrder"/>.</summary>
    public ImmutableArray<QuestionLine> Questions { get; }

    /// <summary>In the order of <see cref="ArticleOrder"/>.</summary>
    public ImmutableArray<ArticleLine> Articles { get; }

    /// <summary>By number of articles, then by alphabet.</summary>
    public ImmutableArray<SourceLine> Sources => _sources.Value.Lines;

    public MatrixView Matrix => _sources.Value.Matrix(Questions);

    public WarningsView Warnings { get; }

    /// <summary>Figures that add up, and stated sums that do not.</summary>
    public SumsView Sums => _sums.All;

    public SummaryView Summary => OverviewBuilder.Summary(_index.Casebook, Questions, Articles, Sums, Warnings, MostInSummary);

    public OverviewView Overview => OverviewBuilder.Build(
        _index, Questions, [.. Questions.Take(MostInOverview).Select(line => new QuestionGlance(line, Question(line).Plot))], Articles, Sources, Sums, Warnings);

    /// <summary>By the first name of the file.</summary>
    public IEnumerable<FileLine> Files =>
        _index.Casebook.Snapshots.OrderBy(snapshot => snapshot.Path, StringComparer.Ordinal).ThenBy(snapshot => snapshot.Id)
            .Select(snapshot => new FileLine(
                snapshot.Id,
                [.. snapshot.Files.Select(ArticleViewBuilder.Name)],
                snapshot.MediaType,
                snapshot.Bytes,
                snapshot.Reader,
                [.. _index.ArticlesOn(snapshot.Id).OrderBy(article => article.Article.Span).Select(_index.Line)]));

    public QuestionView Question(QuestionLine line) => QuestionViewBuilder.Build(_index, _sums, _questions[line.Id]);

    public ArticleView Article(ArticleLine line) => ArticleViewBuilder.Build(_index, _index.Article(line.Id));

    public SourceView Source(SourceLine line) => _sources.Value.Build(line);
}
