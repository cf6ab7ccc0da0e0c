using System.Globalization;
using System.Text.Json;
using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation;

/// <summary>Writes figures for people and for programs.</summary>
internal static class FigurePrinter
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>One <c>name value</c> line a figure, or one JSON object.</summary>
    public static void PrintPlain(TextWriter output, IReadOnlyList<Figure> figures, bool json)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(figures.ToDictionary(figure => figure.Name, figure => figure.Value), Indented));
            return;
        }

        foreach (var figure in figures) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Value:0.0000}"));
    }

    /// <summary>A table of all sets, or one JSON object with one for each.</summary>
    public static void PrintTable(TextWriter output, IReadOnlyList<FigureRow> rows, bool json)
    {
        if (json)
        {
            var sets = rows.GroupBy(row => row.Set).ToDictionary(
                set => set.Key, set => set.ToDictionary(row => row.Figure.Name, row => new { row.Figure.Value, row.Floor, row.Holds }));
            output.WriteLine(JsonSerializer.Serialize(sets, Indented));
            return;
        }

        var (setWidth, nameWidth) = (Width(rows, row => row.Set, "set"), Width(rows, row => row.Figure.Name, "figure"));
        output.WriteLine($"{"set".PadRight(setWidth)}  {"figure".PadRight(nameWidth)}     value      floor  ok");
        foreach (var row in rows)
        {
            var sign = row.Figure.Better == Better.Lower ? "≤" : "≥";
            var floor = row.Floor is { } value ? sign + value.ToString("0.0000", CultureInfo.InvariantCulture) : "-";
            var ok = row.Holds switch { true => "yes", false => "NO", null => "" };
            var figure = row.Figure.Value.ToString("0.0000", CultureInfo.InvariantCulture);
            output.WriteLine($"{row.Set.PadRight(setWidth)}  {row.Figure.Name.PadRight(nameWidth)}  {figure,8}  {floor,9}  {ok,-3}  {row.Figure.Note}".TrimEnd());
        }
    }

    public static void PrintMisses(TextWriter error, string set, Score score)
    {
        foreach (var miss in score.Misses)
            error.WriteLine(string.Join("  ", new[] { set, miss.Figure, miss.Document, miss.What.ReplaceLineEndings(" ") }.Where(part => part.Length > 0)));
    }

    private static int Width(IEnumerable<FigureRow> rows, Func<FigureRow, string> text, string head) =>
        rows.Select(row => text(row).Length).Append(head.Length).Max();
}
