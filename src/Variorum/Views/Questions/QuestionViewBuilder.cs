using Variorum.Collation.Questions;
using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Plots;
using Variorum.Views.Sums;
using Variorum.Views.Wording;

namespace Variorum.Views.Questions;

/// <summary>Makes the views of one question.</summary>
internal static class QuestionViewBuilder
{
    private static readonly RelationKind[] RelationOrder =
    [
        RelationKind.Conflict, RelationKind.Superseded, RelationKind.DifferentDate, RelationKind.DifferentScope, RelationKind.Agree,
        RelationKind.NotComparable,
    ];

    public static QuestionLine Line(CasebookIndex index, Question question) => new(
        question.Id,
        question.Text,
        question.Readings.Length,
        question.Relations.Count(relation => relation.Kind == RelationKind.Conflict),
        question.Readings.SelectMany(reading => reading.Roots).Distinct().Count(),
        question.Readings.SelectMany(reading => reading.Articles).Distinct().Count(),
        [.. Figures(index, question).Take(QuestionLine.MostFigures)],
        Figures(index, question).Count());

    public static QuestionView Build(CasebookIndex index, SumIndex sums, Question question)
    {
        var articles = question.Readings.SelectMany(reading => reading.Quantities).Select(id => index.Quantity(id).Article).ToHashSet();
        var letters = new SourceLetters(index, articles.Order());
        var readings = question.Readings.Select((reading, i) => Reading(index, reading, i + 1, letters)).ToImmutableArray();
        var units = question.Readings.SelectMany(reading => reading.Quantities).Select(id => index.Quantity(id).Unit).ToList();
        var unit = units.TrueForAll(each => FigureWords.IsOneUnit(each, units[0])) ? units.FirstOrDefault() : null;
        return new QuestionView(
            Line(index, question),
            question.Counted,
            question.Place,
            [.. question.Measures.Select(KindWords.Of)],
            unit,
            readings,
            Relations(question, readings),
            letters.All,
            Silent(index, letters),
            PlotBuilder.Build(index, question, readings, letters),
            sums.Touching(question.Readings.SelectMany(reading => reading.Quantities)));
    }

    /// <summary>Readings of different dates may give one figure: it is named once.</summary>
    private static IEnumerable<string> Figures(CasebookIndex index, Question question) =>
        question.Readings.Select(reading => Figure(index, reading)).Distinct(StringComparer.Ordinal);

    public static string Figure(CasebookIndex index, Reading reading)
    {
        var quantities = reading.Quantities.Select(index.Quantity).ToList();
        var about = quantities.Count > 0 && quantities.TrueForAll(quantity => quantity.Amount.Approximate);
        return FigureWords.Of(reading.Value, reading.Min, reading.Max, about, quantities.FirstOrDefault()?.Unit);
    }

    private static ReadingView Reading(CasebookIndex index, Reading reading, int number, SourceLetters letters)
    {
        var quantities = reading.Quantities.Select(index.Quantity).ToList();
        return new ReadingView(
            reading.Id,
            number,
            Figure(index, reading),
            reading.AsOf is { } asOf ? DateText.Of(asOf) : null,
            [.. quantities.Select(quantity => index.Voiced(quantity.Voice, quantity.Article)).DistinctBy(voice => string.Join('\0', voice))],
            reading.Sources,
            reading.Origins,
            [.. quantities.Select(quantity => letters.Of(index, quantity.Article)).Distinct()
                .OrderBy(source => source.Ordinal).Select(source => source.Letter)],
            [.. quantities.OrderBy(quantity => DayRange.TryRead(index.Article(quantity.Article).Article.Published)?.First ?? int.MaxValue)
                .Select(quantity => QuotationBuilder.Of(index, quantity))]);
    }

    private static ImmutableArray<RelationView> Relations(Question question, ImmutableArray<ReadingView> readings)
    {
        var byId = readings.ToDictionary(reading => reading.Id);
        return
        [
            .. question.Relations
                .Select(relation => View(byId[relation.A], byId[relation.B], relation))
                .OrderBy(relation => Array.IndexOf(RelationOrder, relation.Kind)).ThenBy(relation => relation.A).ThenBy(relation => relation.B),
        ];
    }

    private static RelationView View(ReadingView a, ReadingView b, ReadingRelation relation)
    {
        // What a reason says of this pair alone stands in parentheses at its end: pairs that differ in nothing else are shown together.
        var detail = relation.Reason.EndsWith(").", StringComparison.Ordinal) ? relation.Reason.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return new(
            a.Number, a.Figure, b.Number, b.Figure, relation.Kind, KindWords.Of(relation.Kind),
            detail < 0 ? relation.Reason : relation.Reason[..detail] + ".", detail < 0 ? null : relation.Reason[(detail + 2)..^2]);
    }

    private static ImmutableArray<LetteredSource> Silent(CasebookIndex index, SourceLetters letters)
    {
        var answering = letters.All.Where(source => source.Id is not null).Select(source => source.Id!.Value).ToHashSet();
        return
        [
            .. index.Casebook.Sources.Where(source => !answering.Contains(source.Id)).OrderBy(source => source.Name, StringComparer.Ordinal)
                .Select((source, ordinal) => new LetteredSource("", ordinal, source.Name, source.Id)),
        ];
    }
}
