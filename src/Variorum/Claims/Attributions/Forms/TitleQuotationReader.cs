using Variorum.Text;

namespace Variorum.Claims.Attributions.Forms;

/// <summary>Gives a quotation in the title to the one who speaks the same words in the text: "Nobody was looking": port to cost more.</summary>
internal static class TitleQuotationReader
{
    // Fewer words are met by accident.
    private const int FewestWords = 3;

    public static void Complete(VoiceReading reading, FindingList findings)
    {
        if (reading.Article.Article.Title is not { } title) return;
        var all = findings.All;
        foreach (var quotation in reading.Quotations.Touching(title.Span))
        {
            if (!title.Span.Contains(quotation.Span) || all.Any(finding => finding.Content.Contains(quotation.Span))) continue;
            var words = Words(quotation.Span.Of(reading.Text));
            if (words.Count < FewestWords) continue;
            var speaker = all.Where(finding => finding.Content.Start >= title.Span.End && finding.Type != AttributionType.Hearsay && (finding.Source ?? (object?)finding.Speaker) is not null)
                .Where(finding => Holds(Words(finding.Content.Of(reading.Text)), words)).OrderBy(finding => finding.Content.Length).FirstOrDefault();
            if (speaker is not null) findings.Add(speaker with { Content = quotation.Span, Cue = null, Type = AttributionType.Headline, IsSummary = false });
        }
    }

    /// <summary>All words in their order, with no more than as many others between them.</summary>
    private static bool Holds(List<string> said, List<string> title)
    {
        for (var start = 0; start + title.Count <= said.Count; start++)
        {
            if (said[start] != title[0]) continue;
            var (at, found) = (start, 0);
            while (at < said.Count && at < start + (2 * title.Count) && found < title.Count)
            {
                if (said[at++] == title[found]) found++;
            }

            if (found == title.Count) return true;
        }

        return false;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                words.Add(Folding.Fold(text[start..i]));
                start = -1;
            }
        }

        return words;
    }
}
