namespace Variorum.Articles.Labels;

/// <summary>Finds the comments below an article of plain text: a heading, and then again and again a name, a day and what was said.</summary>
internal static class PlainComments
{
    private const int LongestName = 40;
    private const int MostWords = 3;
    private const int LongestHeading = 120;
    // What follows each is gone through to the end.
    private const int MostHeadings = 50;

    private static readonly string[] Sayings = [" says:", " said:", " wrote:", " writes:", " says", " commented:", " replied:"];
    private static readonly string[] Headings = ["responses to", "response to", "thoughts on", "thought on", "replies to", "reply to", "comments on", "comment on"];

    public static void Mark(PageContext page, BlockLabel[] labels)
    {
        var prose = Array.FindIndex(labels, label => label.Kind == BlockKind.Body);
        var begun = false;
        var tried = 0;
        for (var i = 0; i < labels.Length && tried < MostHeadings; i++)
        {
            begun |= page.Shapes[i].IsProse && i >= prose;
            if (!begun || !IsHeading(page, labels, i)) continue;
            tried++;
            if (!AreComments(page, labels, i + 1) && !AreRemarks(page, labels, i)) continue;
            for (var k = i; k < labels.Length; k++)
            {
                if (labels[k] is not { IsFurniture: true, Reason: not FurnitureReason.Navigation }) labels[k] = BlockLabel.Furniture(FurnitureReason.Comment);
            }

            return;
        }
    }

    private static bool IsHeading(PageContext page, BlockLabel[] labels, int i)
    {
        if (labels[i] is { IsFurniture: true, Reason: FurnitureReason.Comment }) return true;
        var words = page.Words(i);
        if (words.Length > LongestHeading || !char.IsAsciiDigit(words[0])) return false;
        var text = words.ToString();
        return Headings.Any(heading => text.Contains(heading, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Every day below stands beside a name, or somebody "says"; a day below a title begins another article.</summary>
    private static bool AreComments(PageContext page, BlockLabel[] labels, int from)
    {
        var found = false;
        for (var i = from; i < labels.Length; i++)
        {
            if (Says(page.Words(i))) found = true;
            if (page.Shapes[i].Stamp is null || labels[i].IsFurniture) continue;
            if (!page.Shapes[i].Stamp!.IsPure || IsName(page, i - 1) || (i + 1 < labels.Length && IsName(page, i + 1))) found = true;
            else return false;
        }

        return found;
    }

    /// <summary>"3 thoughts on …", and below it lines of who and what, "anselm: my aunt lives there.", with nothing else between them.</summary>
    private static bool AreRemarks(PageContext page, BlockLabel[] labels, int heading)
    {
        if (!char.IsAsciiDigit(page.Words(heading)[0]) || heading + 1 >= labels.Length) return false;
        return IsRemark(page.Words(heading + 1)) && Enumerable.Range(heading + 1, labels.Length - heading - 1).All(i => labels[i].IsFurniture || IsRemark(page.Words(i)));
    }

    private static bool IsRemark(ReadOnlySpan<char> words) => words.IndexOf(": ") is > 1 and <= LongestName and var colon && words[..colon].Count(' ') < MostWords;

    private static bool Says(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestName + 10) return false;
        foreach (var saying in Sayings)
        {
            if (words.EndsWith(saying, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"Bram Korda", "keeper_of_keys", "Ilse says:".</summary>
    private static bool IsName(PageContext page, int block)
    {
        var words = page.Words(block);
        if (words.Length > LongestName) return false;
        if (Says(words)) return true;
        var parts = words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 1 || (parts.Length <= MostWords && parts.All(part => char.IsUpper(part[0])));
    }
}
