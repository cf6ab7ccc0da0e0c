using Variorum.Claims.Attributions.Naming;
using Variorum.Claims.Entities;
using Variorum.Text;

namespace Variorum.Claims.Attributions;

/// <summary>Makes attributions of findings: names the sources, tells the types, places one inside another.</summary>
internal static class AttributionBuilder
{
    public static ImmutableArray<Attribution> Build(VoiceReading reading, IReadOnlyList<Finding> findings)
    {
        var namer = new SourceNamer(reading);
        var ordered = findings.OrderBy(finding => finding.Content).ThenBy(finding => finding.Cue ?? default).ToList();
        var made = new List<Attribution>(ordered.Count);
        var ordinal = 0;
        foreach (var finding in ordered.Where(finding => finding.Speaker is not null || !IsNobody(finding.Source)))
        {
            ordinal = made.Count > 0 && made[^1].Anchor.Span == finding.Content ? ordinal + 1 : 0;
            made.Add(ToAttribution(reading, namer, finding, ordinal));
        }

        return Nesting.Place(made);
    }

    /// <summary>"Which is not to say that": a relative pronoun that stands for nobody, the "one" and "you" of no one, and "our records", which are the author's own words.</summary>
    private static bool IsNobody(SourcePhrase? source) =>
        source?.Head is { } head && (head.Xpos is "WDT" || ((WordClasses.IsDocument(head.Lemma.ToLowerInvariant()) || head.Lemma is "record" or "log" or "register" or "list" or "book" or "count") && source.Sentence.ChildrenOf(head).Any(child => child.Xpos == "PRP$" && child.Lemma.ToLowerInvariant() is "our" or "my")) || (head.Upos == "PRON" && head.Lemma.ToLowerInvariant() is "one" or "you" or "that" && source.Span == head.Span));

    private static Attribution ToAttribution(VoiceReading reading, SourceNamer namer, Finding finding, int ordinal)
    {
        var anchor = new Anchor(reading.Article.Page.Snapshot, finding.Content);
        return new Attribution(
            Identifier.OfAnchored("attribution", anchor, ordinal),
            reading.Article.Article.Id,
            anchor,
            finding.Content.Of(reading.Text),
            reading.Article.SentenceAt(finding.Content),
            finding.Speaker ?? namer.Name(finding.Source, finding.Content),
            finding.Cue is { } cue ? new Anchor(anchor.Snapshot, cue) : null,
            finding.Cue?.Of(reading.Text),
            TypeOf(reading, finding),
            finding.Stance,
            null);
    }

    /// <summary>Quotation marks decide; where none are, the form.</summary>
    private static AttributionType TypeOf(VoiceReading reading, Finding finding)
    {
        if (finding.Type is AttributionType.Direct or AttributionType.Hearsay or AttributionType.InterviewTurn or AttributionType.Headline) return finding.Type.Value;
        var quotations = reading.Quotations.Touching(finding.Content).ToList();
        if (quotations.Count == 1 && quotations[0].Span == finding.Content) return AttributionType.Direct;
        if (quotations.Exists(quotation => finding.Content.Contains(quotation.Span))) return AttributionType.Mixed;
        return finding.Type ?? AttributionType.Indirect;
    }
}
