using System.Text;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Writes text and marks as a marked file: the reverse of <see cref="MarkParser"/>.</summary>
public static class MarkWriter
{
    /// <param name="marks">In any order. Marks without a name must be properly nested; named ones may overlap.</param>
    public static string Write(string text, IEnumerable<Mark> marks)
    {
        var opening = marks.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End).ToList();
        var output = new StringBuilder();
        var open = new List<Mark>();
        var next = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            foreach (var mark in open.Where(mark => mark.Span.End == i).Reverse())
                output.Append(mark.Header.Id is { } id ? $"{{-{id}}}" : "}");
            open.RemoveAll(mark => mark.Span.End == i);
            for (; next < opening.Count && opening[next].Span.Start == i; next++)
            {
                output.Append(Header(opening[next].Header));
                open.Add(opening[next]);
            }

            if (i < text.Length) output.Append(Escape(text.Substring(i, 1)));
        }

        return output.ToString();
    }

    /// <summary>Text as it has to stand in a marked file.</summary>
    public static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("{", "\\{", StringComparison.Ordinal)
            .Replace("}", "\\}", StringComparison.Ordinal);

    private static string Header(MarkHeader header)
    {
        var name = header.Id is null ? header.Kind : $"{header.Kind}#{header.Id}";
        var values = header.Values.Select(value => value.Quoted ? Quote(value.Text) : value.Text);
        var named = header.Named.Select(entry => $"{entry.Key}={Quote(entry.Value)}");
        var words = string.Join(' ', values.Concat(named).Prepend(name));
        return header.Id is null ? $"{{{words}|" : $"{{+{words}}}";
    }

    private static string Quote(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
