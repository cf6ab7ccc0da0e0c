using Variorum.Claims.Reading;
using Variorum.Expressions;
using Variorum.Expressions.Units;
using Written = Variorum.Expressions.Units.QuantityFinder;

namespace Variorum.Claims.Quantities.Layout;

/// <summary>Reads figures that stand alone in a cell of a table: the first cell of the row and the head of the column say what they count.</summary>
/// <remarks>In page text a tab parts the cells of a row and a line break the rows; the head is the row above that has no figures.</remarks>
internal sealed class TableCells
{
    /// <summary>By where a cell begins: the cell that heads its row, and the one that heads its column.</summary>
    private readonly Dictionary<int, (string Row, string Column)> _heads = [];

    /// <param name="cells">The stretches of the page text that are read: a cell is one of its own.</param>
    public TableCells(string pageText, ImmutableArray<ReadParagraph> cells)
    {
        ImmutableArray<ReadParagraph> head = [];
        foreach (var row in Rows(pageText, cells))
        {
            if (row.Length == 1) head = [];
            else if (!row.Skip(1).Any(cell => cell.Text.Any(char.IsAsciiDigit))) head = row;
            else AddRow(row, head);
        }
    }

    /// <summary>Null for a figure outside of a table, for one that shares its cell with other words, and for a row without a head.</summary>
    public LaidOut? Of(WrittenFigure figure)
    {
        var (cell, written) = (figure.Paragraph, figure.Expression);
        if (!_heads.TryGetValue(cell.Span.Start, out var heads) || cell.Text.Trim() != written.Span.Shift(-cell.Span.Start).Of(cell.Text)) return null;
        var (unit, scale) = written.Unit is { } own ? (own, 1m) : UnitOf(heads.Column);
        var counted = unit is not null || heads.Column.Length == 0 ? Headings.Plain(heads.Row) : $"{Headings.Plain(heads.Column)}, {heads.Row}";
        return new LaidOut(counted, unit, scale);
    }

    private void AddRow(ImmutableArray<ReadParagraph> row, ImmutableArray<ReadParagraph> head)
    {
        var label = row[0].Text.Trim();
        if (!label.Any(char.IsLetter)) return;
        for (var i = 1; i < row.Length; i++) _heads.Add(row[i].Span.Start, (label, i < head.Length ? head[i].Text.Trim() : ""));
    }

    private static IEnumerable<ImmutableArray<ReadParagraph>> Rows(string pageText, ImmutableArray<ReadParagraph> cells)
    {
        var start = 0;
        for (var i = 1; i <= cells.Length; i++)
        {
            if (i < cells.Length && cells[i].Span.Start >= cells[i - 1].Span.End && pageText[cells[i - 1].Span.End..cells[i].Span.Start] == "\t") continue;
            yield return cells[start..i];
            start = i;
        }
    }

    /// <summary>"million crowns" counts as it does behind a number.</summary>
    private static (Unit? Unit, decimal Scale) UnitOf(string head)
    {
        var words = "1 " + head.ToLowerInvariant();
        var read = Written.Find(words).FirstOrDefault(found => found.Number.Figure.Start == 0);
        if (read is not { Amount.Value: { } scale }) return (null, 1m);
        if (read.Unit is { } unit) return (unit, scale);
        if (scale == 1m || CountedNoun.After(words, read.Span) is not { } noun) return (null, scale);
        var currency = noun.Of(words);
        return (new Unit(currency, currency, Dimension.Money), scale);
    }
}
