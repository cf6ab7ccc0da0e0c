using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Forms;

/// <summary>Reads sentences that go on counting those whom the sentence before counts in somebody's words: "300 came, the ministry says. 40 of them have left."</summary>
/// <remarks>Only numerals that cannot be understood without that sentence bind one to the other: nobody else has said of whom there are forty.</remarks>
internal static class ContinuationReader
{
    public static void Complete(VoiceReading reading, FindingList findings)
    {
        var all = findings.All;
        var said = all.OrderBy(finding => finding.Content).ToList();
        var cued = new SortedSet<int>(all.Where(finding => finding.Cue is not null).Select(finding => finding.Cue!.Value.Start));
        Finding? last = null, going = null;
        var at = 0;
        foreach (var sentence in reading.Article.Sentences)
        {
            var goesOn = last is not null && IsBound(sentence) && IsFree(reading, cued, said, sentence) && Follows(reading, last, sentence) && CountsIn(reading, last, IsPointing(sentence));
            while (at < said.Count && said[at].Content.Start < sentence.Span.End)
            {
                // What stands in another's words is not what the sentence as a whole is.
                if (last is null || said[at].Content.End > last.Content.End) last = said[at];
                at++;
            }

            if (!goesOn || ContentShape.OfObject(reading.Text, reading.Quotations, sentence.Span, null) is not { } content) continue;
            var next = last! with { Content = content, Cue = null, Type = AttributionType.Indirect, Stance = Stance.Asserts, IsSummary = false };
            if (going is not null && going == last) findings.Replace(going, next = next with { Content = going.Content.Union(content) });
            else findings.Add(next);
            last = going = next;
        }
    }

    /// <summary>The subject, or what opens the sentence, is a number of those spoken of before: "Seventeen had left", "Of them 40 ...", "For eight of these ...".</summary>
    private static bool IsBound(Sentence sentence)
    {
        if (sentence.Tokens.Length < 3 || sentence.Tokens[^1].Form != ".") return false;
        if (sentence.Tokens[0].Upos == "NUM" && sentence.Tokens[1].Upos is "AUX" or "VERB") return true;
        if (sentence.SubjectOf(sentence.Root) is { Upos: "NUM", Index: <= 1 } subject && IsOfThem(sentence, subject)) return true;
        return IsPointing(sentence) && sentence.Tokens.Take(8).Any(token => token.Upos == "NUM");
    }

    private static bool IsPointing(Sentence sentence) =>
        sentence.Tokens.Take(5).Any(token => token.Form.ToLowerInvariant() is "them" or "these" or "those" && token.Index > 0 && sentence.Tokens[token.Index - 1].Form is "of" or "Of");

    private static bool IsOfThem(Sentence sentence, Token number) =>
        sentence.ChildrenOf(number).Any(child => child.Lemma.ToLowerInvariant() is "they" or "these" or "those" && sentence.ChildOf(child, "case") is { Lemma: "of" });

    private static bool IsFree(VoiceReading reading, SortedSet<int> cued, List<Finding> said, Sentence sentence) =>
        cued.GetViewBetween(sentence.Span.Start, sentence.Span.End).Count == 0 && !reading.Quotations.Touching(sentence.Span).Any() && !said.Exists(finding => finding.Content.Overlaps(sentence.Span));

    /// <summary>The sentence before says it, in the same paragraph or the one above.</summary>
    private static bool Follows(VoiceReading reading, Finding last, Sentence sentence) =>
        last.Source is not null && last.Type is not (AttributionType.Hearsay or AttributionType.InterviewTurn or AttributionType.Headline)
        && reading.Article.SentenceBefore(sentence.Span.Start) is { } before && before.Span.Overlaps(last.Content);

    /// <summary>What is said before has a number; where the sentence points back by a word of its own, any number of that sentence will do.</summary>
    private static bool CountsIn(VoiceReading reading, Finding last, bool points) =>
        reading.Article.SentenceOf(last.Content.Start) is { } sentence && sentence.Tokens.Any(token => token.Upos == "NUM" && (points || last.Content.Contains(token.Span)));
}
