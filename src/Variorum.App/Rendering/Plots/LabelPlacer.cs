using System.Globalization;
using Variorum.Views.Plots;

namespace Variorum.App.Rendering.Plots;

/// <summary>Puts labels beside marks, where nothing else stands; first come, first served.</summary>
internal sealed class LabelPlacer(double left, double right, double top, double bottom)
{
    /// <summary>The width of a character of a label at its size, in the drawing's units; on the wide side for system fonts.</summary>
    private const double CharacterWidth = 6.8;
    private const double Height = 14;
    private const double Gap = 9;
    private const int Longest = 30;
    private const int MostLetters = 4;
    private const double ArrowLength = 20;
    private readonly List<(double Left, double Right, double Top, double Bottom)> _taken = [];

    /// <summary>Keeps labels off a mark and off the bar of its days.</summary>
    public void Reserve(PlottedMark mark)
    {
        var up = mark.Mark.Shape == PlotShape.AtLeast ? ArrowLength : 0;
        var down = mark.Mark.Shape == PlotShape.AtMost ? ArrowLength : 0;
        _taken.Add((mark.X - 6, mark.X + 6, mark.High - 6 - up, mark.Low + 6 + down));
        if (mark.From < mark.To) _taken.Add((mark.From, mark.To, mark.Middle - 1, mark.Middle + 1));
    }

    public PlacedLabel? Place(PlottedMark mark) => Place(mark, Text(mark.Mark));

    /// <summary>The number of the reading, which needs least room.</summary>
    public PlacedLabel? PlaceNumber(PlottedMark mark) =>
        Place(mark, string.Create(CultureInfo.InvariantCulture, $"({mark.Mark.Reading})")) is { } placed ? placed with { IsNumber = true } : null;

    private PlacedLabel? Place(PlottedMark mark, string text)
    {
        var width = text.Length * CharacterWidth;
        var (x, y) = (mark.X, mark.Middle);
        return Try(text, width, x + Gap, y, "start") ?? Try(text, width, x - Gap, y, "end")
            ?? Try(text, width, mark.To + (Gap / 2), y, "start") ?? Try(text, width, mark.From - (Gap / 2), y, "end")
            ?? Try(text, width, x, y - Gap - (Height / 2), "middle") ?? Try(text, width, x, y + Gap + (Height / 2), "middle");
    }

    /// <summary>Several sources print it several times as it is: only more than once each needs to be told.</summary>
    public static bool TellsPrintings(PlotMark mark) => mark.Printings > mark.Letters.Length;

    private static string Text(PlotMark mark)
    {
        var figure = mark.Figure.Length > Longest ? mark.Figure[..Longest] + "…" : mark.Figure;
        var letters = mark.Letters.Length > MostLetters ? $"({mark.Letters.Length} sources)" : string.Join(' ', mark.Letters);
        return TellsPrintings(mark) ? $"{figure} {letters} ×{mark.Printings}" : $"{figure} {letters}";
    }

    private PlacedLabel? Try(string text, double width, double x, double y, string anchor)
    {
        var start = anchor switch { "start" => x, "end" => x - width, _ => x - (width / 2) };
        var box = (Left: start, Right: start + width, Top: y - (Height / 2), Bottom: y + (Height / 2));
        if (box.Left < left || box.Right > right || box.Top < top || box.Bottom > bottom) return null;
        if (_taken.Exists(other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom)) return null;
        _taken.Add(box);
        return new PlacedLabel(text, x, y, anchor);
    }
}
