using Variorum.Evaluation.Coreference;
using Variorum.Evaluation.Names;
using Variorum.Evaluation.Pages;
using Variorum.Evaluation.Polnear;
using Variorum.Evaluation.Quantities;
using Variorum.Evaluation.Recognizers;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Timex;
using Variorum.Evaluation.Treebank;
using Variorum.Language.English;
using Figure = Variorum.Evaluation.Scoring.Figure;

namespace Variorum.Evaluation.Sets;

/// <summary>The sets that measure one stage by itself.</summary>
internal static class StageSets
{
    public static IEnumerable<EvaluationSet> All =>
    [
        Shared("pages", "DIR", "article bodies of 181 news pages", "data/article-extraction", PageBodies),
        Shared("page-dates", "DIR", "dates of publication of 60 of these pages", "data/article-extraction", PublicationDates),
        Shared("treebank", "FILE.conllu", "words, sentences, tags and trees", "data/treebank/ewt/en_ewt-ud-dev.conllu", Treebank),
        Shared("names", "FILE.iob2", "names of persons, organisations and places", "data/ner/uner-ewt/dev.iob2", NamesOf),
        Shared("name-cases", "FILE.csv", "pairs of names that are one or two", "data/names/cases.csv", path => Of(NameCasesScorer.Score(path))),
        Shared("coreference", "DIR", "who and what is spoken of in news, within and across documents", "data/meantime", path => Of(EntityCoreferenceScorer.Score(path))),
        Shared("newsquant", "FILE.json", "quantities in news", "data/newsquant/dev.json", path => Of(NewsQuantScorer.Score(path))),
        .. new[] { "age", "currency", "dimension", "temperature" }.Select(kind =>
            Shared($"newsquant-{kind}", "FILE.json", $"quantities: {kind}", $"data/newsquant/{kind}.json", path => Of(NewsQuantScorer.Score(path)))),
        Shared("timex", "DIR", "dates and times in news", "data/meantime", path => Of(TimexScorer.Score(path))),
        Shared("polnear", "DIR", "who says what in political news", "data/polnear/dev", path => Of(PolnearScorer.Score(path))),
        Shared("recognizers", "DIR", "specification cases: numbers, units, dates", "data/recognizers-specs", path => Of(RecognizersScorer.Score(path))),
    ];

    private static EvaluationSet Shared(string name, string takes, string describe, string path, Func<string, Score> run) =>
        new(name, takes, describe, places => places.InShared(path), run);

    private static Score Of((IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) scored) =>
        Score.Of(scored.Figures, scored.Misses);

    private static Score PageBodies(string folder)
    {
        var (figures, misses) = PagesScorer.Score(folder);
        return Score.Of(figures, misses.Select(miss => FormattableString.Invariant($"{miss.Id} {miss.F1:0.000} {miss.Address}")));
    }

    private static Score PublicationDates(string folder)
    {
        var (figures, misses) = PublicationDatesScorer.Score(folder);
        return Score.Of(figures, misses) with
        {
            Figures = [.. figures.Select(figure =>
                new Figure(figure.Name, figure.Value, "", figure.Name.EndsWith("invented", StringComparison.Ordinal) ? Better.Lower : Better.Higher))],
        };
    }

    private static Score Treebank(string path) => Score.Of(TreebankEvaluation.Run(File.ReadLines(path), EnglishAnalyzer.Load()));

    private static Score NamesOf(string path)
    {
        var score = NamesScorer.Score(File.ReadLines(path), EnglishAnalyzer.Load());
        return Score.Of(
        [
            ("names.f1", score.All.F1), ("names.precision", score.All.Precision), ("names.recall", score.All.Recall),
            .. score.ByType.Select(type => ($"names.{type.Type.ToString().ToLowerInvariant()}.f1", type.Figure.F1)),
        ]);
    }
}
