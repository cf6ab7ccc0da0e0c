namespace Variorum.App.Terminals;

/// <summary>Breaks a text into lines at its blanks.</summary>
internal static class Lines
{
    /// <param name="width">In characters; a word that is longer gets a line of its own and is not broken.</param>
    /// <param name="indent">How far the lines after the first stand in.</param>
    public static IEnumerable<string> Of(string text, int width, int indent)
    {
        var start = 0;
        var lead = "";
        while (lead.Length + text.Length - start > width)
        {
            var room = Math.Max(1, width - lead.Length);
            var first = start;
            while (first < text.Length && text[first] == ' ') first++;
            var end = start + room < text.Length ? text.LastIndexOf(' ', start + room, room) : -1;
            if (end <= first) end = text.IndexOf(' ', Math.Min(text.Length, first + 1));
            if (end < 0) break;
            yield return lead + text[start..end].TrimEnd();
            start = end;
            while (start < text.Length && text[start] == ' ') start++;
            lead = new string(' ', indent);
        }

        yield return lead + text[start..];
    }
}
