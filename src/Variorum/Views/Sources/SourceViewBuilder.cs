using Variorum.Collation.Sources;
using Variorum.Views.Articles;
using Variorum.Views.Questions;

namespace Variorum.Views.Sources;

/// <summary>Makes the views of sources. Made once for a casebook, because every source is held against every question.</summary>
internal sealed class SourceViewBuilder
{
    /// <summary>More columns than this do not fit a page.</summary>
    private const int MostColumns = 8;

    /// <summary>A source of a large pile is silent on most of its questions: all of them for all sources would be more than everything else.</summary>
    private const int MostSilences = 100;
    private readonly CasebookIndex _index;
    private readonly ImmutableArray<QuestionAnswers> _questions;

    public SourceViewBuilder(CasebookIndex index)
    {
        _index = index;
        _questions =
        [
            .. index.Casebook.Questions.Select(question => QuestionAnswers.Of(index, question))
                .OrderBy(question => question.Text, StringComparer.Ordinal).ThenBy(question => question.Question),
        ];
        Lines =
        [
            .. index.Casebook.Sources.Select(Line).OrderByDescending(source => source.Articles)
                .ThenBy(source => source.Name, StringComparer.Ordinal).ThenBy(source => source.Id),
        ];
    }

    /// <summary>By number of articles, then by alphabet.</summary>
    public ImmutableArray<SourceLine> Lines { get; }

    public SourceView Build(SourceLine line)
    {
        var source = _index.Casebook.Sources.First(source => source.Id == line.Id);
        var articles = ArticleOrder.Sort(source.Articles.Select(_index.Line));
        var silences = _questions.Where(question => question.BySource.Count > 1 && !question.BySource.ContainsKey(line.Id)).ToList();
        var (targets, privateTargets) = SpeechBuilder.Targets(_index, articles);
        return new SourceView(
            line,
            articles,
            [.. _questions.Where(question => question.BySource.ContainsKey(line.Id)).Select(question => question.Of(line.Id))],
            [.. silences.OrderByDescending(question => question.BySource.Count).Take(MostSilences).Select(question => question.Of(line.Id))],
            silences.Count,
            SpeechBuilder.Accusations(_index, articles),
            targets,
            privateTargets);
    }

    /// <param name="questions">The rows, in their order.</param>
    public MatrixView Matrix(ImmutableArray<QuestionLine> questions)
    {
        var answers = _questions.ToDictionary(question => question.Question);
        ImmutableArray<SourceLine> columns = [.. Lines.OrderByDescending(source => source.Questions).ThenBy(source => source.Name, StringComparer.Ordinal).Take(MostColumns)];
        return new MatrixView(
            columns,
            Lines.Length - columns.Length,
            [.. questions.Select(question => new MatrixRow(question, [.. columns.Select(source => answers[question.Id].Of(source.Id).Figures)]))]);
    }

    private SourceLine Line(Source source) => new(
        source.Id,
        source.Name,
        source.Party,
        source.Articles.Length,
        source.Articles.Sum(article => _index.QuantitiesOf(article).Count()),
        _questions.Count(question => question.BySource.ContainsKey(source.Id)));
}
