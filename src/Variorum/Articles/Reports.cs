using System.Collections.Frozen;
using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Tells reports by how they are built: sections with the headings that reports have.</summary>
internal static class Reports
{
    private const int LongestHeading = 70;
    private const int FewestSections = 3;

    private static readonly FrozenSet<string> Sections =
        "summary|executive summary|introduction|background|methodology|method|methods|observations|findings|conclusions|conclusion|recommendations|recommendation|annex|annexes|terms of reference|scope|results|discussion|legal framework|key findings|key recommendations|acknowledgments|acknowledgements"
            .Split('|').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var (sections, known, named) = (0, 0, 0);
        for (var i = range.First; i <= range.Last; i++)
        {
            // The first heading stands where subtitles do.
            if (labels[i].Kind is not (BlockKind.Body or BlockKind.Subtitle)) continue;
            if (page.Tree is not null && Headings.LevelOf(page.Tree.Holders[i]) > 1 && Sections.Contains(page.Words(i).ToString().ToLowerInvariant())) named++;
            if (HeadingOf(page.Words(i)) is not { IsEmpty: false } heading) continue;
            sections++;
            if (Sections.Contains(heading.ToString().ToLowerInvariant())) known++;
        }

        return (sections >= FewestSections && known >= 2) || named >= FewestSections;
    }

    /// <summary>"3. OBSERVATIONS" without its number; empty where the line is none.</summary>
    private static ReadOnlySpan<char> HeadingOf(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestHeading || !char.IsAsciiDigit(line[0])) return [];
        var heading = line.TrimStart("0123456789.) ");
        return !heading.IsEmpty && char.IsUpper(heading[0]) && heading[^1] is not ('.' or ',' or ';') ? heading : [];
    }
}
