using System.Collections.Frozen;
using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Tells reports by how they are built: numbered sections with the headings that reports have.</summary>
internal static class Reports
{
    private const int LongestHeading = 70;
    private const int FewestSections = 3;

    private static readonly FrozenSet<string> Headings =
        "summary|executive summary|introduction|background|methodology|method|methods|observations|findings|conclusions|conclusion|recommendations|recommendation|annex|annexes|terms of reference|scope|results|discussion|legal framework"
            .Split('|').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var (sections, known) = (0, 0);
        for (var i = range.First; i <= range.Last; i++)
        {
            // The first heading stands where subtitles do.
            if (labels[i].Kind is not (BlockKind.Body or BlockKind.Subtitle) || HeadingOf(page.Words(i)) is not { IsEmpty: false } heading) continue;
            sections++;
            if (Headings.Contains(heading.ToString().ToLowerInvariant())) known++;
        }

        return sections >= FewestSections && known >= 2;
    }

    /// <summary>"3. OBSERVATIONS" without its number; empty where the line is none.</summary>
    private static ReadOnlySpan<char> HeadingOf(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestHeading || !char.IsAsciiDigit(line[0])) return [];
        var heading = line.TrimStart("0123456789.) ");
        return !heading.IsEmpty && char.IsUpper(heading[0]) && heading[^1] is not ('.' or ',' or ';') ? heading : [];
    }
}
