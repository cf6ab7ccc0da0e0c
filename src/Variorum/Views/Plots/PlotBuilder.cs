using Variorum.Claims.Quantities;
using Variorum.Collation.Questions;
using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Questions;
using Variorum.Views.Wording;

namespace Variorum.Views.Plots;

/// <summary>Makes a question's plot: one mark for each reading and time.</summary>
internal static class PlotBuilder
{
    /// <summary>Of more marks than this nobody could tell one from the next.</summary>
    private const int MostMarks = 200;

    public static PlotView Build(CasebookIndex index, Question question, ImmutableArray<ReadingView> readings, SourceLetters letters)
    {
        var unit = Unit(index, question);
        var drawn = question.Readings.Select((reading, place) => (Reading: reading, View: readings[place])).Where(pair => FigureWords.IsOneUnit(UnitOf(index, pair.Reading), unit)).ToList();
        var marks = drawn.SelectMany(pair => Marks(index, pair.Reading, pair.View, letters)).ToImmutableArray();
        var numbers = readings.ToDictionary(reading => reading.Id, reading => reading.Number);
        var joined = question.Relations.Where(relation => relation.Kind == RelationKind.Superseded)
            .Select(relation => (numbers[relation.A], numbers[relation.B]));
        return new PlotView(Shown(marks), [.. joined], unit, Describe(marks))
        {
            LeftOut = Math.Max(0, marks.Length - MostMarks),
            OtherUnits = question.Readings.Length - drawn.Count,
        };
    }

    /// <summary>That of most readings; of several, the one that comes first.</summary>
    private static string? Unit(CasebookIndex index, Question question) => question.Readings
        .Select(reading => UnitOf(index, reading))
        .GroupBy(unit => FigureWords.Of(1, null, null, false, unit), StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .FirstOrDefault()?.First();

    private static string? UnitOf(CasebookIndex index, Reading reading) => reading.Quantities.Select(id => index.Quantity(id).Unit).FirstOrDefault();

    /// <summary>Those with most printings, in the order of all.</summary>
    private static ImmutableArray<PlotMark> Shown(ImmutableArray<PlotMark> marks)
    {
        if (marks.Length <= MostMarks) return marks;
        var shown = Enumerable.Range(0, marks.Length).OrderByDescending(place => marks[place].Printings).ThenBy(place => place).Take(MostMarks);
        return [.. shown.Order().Select(place => marks[place])];
    }

    private static IEnumerable<PlotMark> Marks(CasebookIndex index, Reading reading, ReadingView view, SourceLetters letters)
    {
        var (low, high) = reading.Value is { } value ? (value, value) : (reading.Min, reading.Max);
        if ((low ?? high) is not { } from || (high ?? low) is not { } to) return [];
        var quantities = reading.Quantities.Select(index.Quantity).ToList();
        var shape = Shape(reading, quantities);
        return quantities
            .GroupBy(quantity => Time(index, reading, quantity))
            .OrderBy(group => group.Key.Days?.First ?? int.MaxValue).ThenBy(group => group.Key.Days?.Last)
            .ThenByDescending(group => group.Key.Own)
            .Select(group =>
            {
                var articles = group.Select(quantity => quantity.Article).Distinct().ToList();
                var sources = articles.Select(article => letters.Of(index, article)).Distinct().OrderBy(source => source.Ordinal).ToList();
                return new PlotMark(
                    view.Number, view.Figure, Math.Min(from, to), Math.Max(from, to), shape, group.Key.Days, group.Key.Own, articles.Count,
                    [.. sources.Select(source => source.Letter)], sources is [var only] ? only.Ordinal : null);
            });
    }

    private static (DayRange? Days, bool Own) Time(CasebookIndex index, Reading reading, Quantity quantity) =>
        DayRange.TryRead(reading.AsOf ?? quantity.AsOf) is { } own
            ? (own, true)
            : (DayRange.TryRead(index.Article(quantity.Article).Article.Published), false);

    private static PlotShape Shape(Reading reading, List<Quantity> quantities) => reading switch
    {
        { Value: not null } => quantities.TrueForAll(quantity => quantity.Amount.Approximate) ? PlotShape.About : PlotShape.Exact,
        { Min: not null, Max: not null } => PlotShape.Range,
        { Min: not null } => PlotShape.AtLeast,
        _ => PlotShape.AtMost,
    };

    private static string Describe(ImmutableArray<PlotMark> marks)
    {
        if (marks.Length == 0) return "No figure to draw.";
        var lowest = marks.MinBy(mark => mark.Low)!;
        var highest = marks.MaxBy(mark => mark.High)!;
        var days = marks.Where(mark => mark.Days is not null).Select(mark => mark.Days!.Value).ToList();
        var time = days.Count == 0
            ? "none with a date"
            : $"from {DateText.OfDay(days.Min(day => day.First))} to {DateText.OfDay(days.Max(day => day.Last))}";
        return $"{Plural.Of(marks.Length, "mark")}, lowest {lowest.Figure}, highest {highest.Figure}, {time}.";
    }
}
