using Variorum.Articles;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Text;

namespace Variorum.Claims.Attributions.Forms;

/// <summary>Reads who speaks in an interview or a transcript: after "ORR:" at the start of a paragraph, or by question and answer.</summary>
internal static class TurnReader
{
    public static IEnumerable<Finding> Read(VoiceReading reading)
    {
        var paragraphs = reading.Article.Paragraphs;
        if (!reading.Article.Speakers.IsEmpty) return Tagged(reading, paragraphs, reading.Article.Speakers);
        return reading.Article.Article.Form == ArticleForm.Interview ? Untagged(reading, paragraphs) : [];
    }

    private static IEnumerable<Finding> Tagged(VoiceReading reading, ImmutableArray<ReadParagraph> paragraphs, ImmutableArray<SpeakerTag?> tags)
    {
        var last = tags.ToList().FindLastIndex(tag => tag is not null);
        var turns = new List<Finding>();
        for (var i = 0; i <= last; i++)
        {
            if (tags[i] is not { } tag) continue;
            var end = i;
            while (end + 1 <= last && tags[end + 1] is null) end++;
            if (Turn(reading, new TextSpan(tag.End, paragraphs[end].Span.End), Speaker(reading, tag)) is not { } turn) continue;
            turns.Add(turn);
            yield return turn;
        }

        // Who talks most is the guest.
        var guest = turns.GroupBy(turn => turn.Speaker!.Name, StringComparer.Ordinal).OrderByDescending(group => group.Sum(turn => turn.Content.Length)).FirstOrDefault();
        if (guest is not null && reading.Article.Article.Form == ArticleForm.Interview && Title(reading, guest.First().Speaker!) is { } title) yield return title;
    }

    /// <summary>A question stands alone in its paragraph; what follows up to the next is the answer.</summary>
    private static IEnumerable<Finding> Untagged(VoiceReading reading, ImmutableArray<ReadParagraph> paragraphs)
    {
        var questions = InterviewQuestions.Find(reading);
        if (questions.Length < SpeakerTags.FewestTurns || Guest.Of(reading, paragraphs[questions[0]].Span.Start, questions.Select(question => paragraphs[question].Span)) is not { } guest) yield break;
        if (Title(reading, guest) is { } title) yield return title;
        foreach (var (at, question) in questions.Index())
        {
            if (Turn(reading, paragraphs[question].Span, Host(reading), Stance.Questions) is { } asked) yield return asked;
            var next = at + 1 < questions.Length ? questions[at + 1] : question + 2;
            if (question + 1 < next && next <= paragraphs.Length && Turn(reading, paragraphs[question + 1].Span.Union(paragraphs[next - 1].Span), guest, Stance.Asserts) is { } answer) yield return answer;
        }
    }

    /// <summary>A title that is one quotation gives the guest's words.</summary>
    private static Finding? Title(VoiceReading reading, AttributionSource guest) =>
        reading.Article.Article.Title is { } title && reading.Quotations.At(title.Span.Start) is { } quotation && quotation.Span.End >= title.Span.End - 1
            ? new Finding(quotation.Span, null, null, Stance.Asserts) { Speaker = guest with { Anchor = null, Quote = null }, Type = AttributionType.Headline }
            : null;

    private static AttributionSource Host(VoiceReading reading) => new(reading.Article.Article.Byline ?? reading.Article.Article.Outlet, null, null, null);

    private static Finding? Turn(VoiceReading reading, TextSpan words, AttributionSource speaker, Stance? stance = null) =>
        ContentShape.OfSentences(reading.Text, words) is { } content
            ? new Finding(content, null, null, stance ?? (reading.Text[content.End - 1] == '?' ? Stance.Questions : Stance.Asserts)) { Speaker = speaker, Type = AttributionType.InterviewTurn }
            : null;

    private static AttributionSource Speaker(VoiceReading reading, SpeakerTag tag)
    {
        var anchor = new Anchor(reading.Article.Page.Snapshot, tag.Span);
        var quote = tag.Span.Of(reading.Text);
        if (tag.IsQuestion) return Host(reading) with { Anchor = anchor, Quote = quote };
        if (tag.IsAnswer && Guest.Of(reading, tag.Span.Start, []) is { } guest) return guest with { Anchor = anchor, Quote = quote };
        var entity = reading.Entities.Entities.FirstOrDefault(entity => entity.Type is EntityType.Person or EntityType.Organisation or EntityType.Outlet
            && entity.Forms.Append(entity.Name).Any(form => Answers(form, tag.Name)));
        return new AttributionSource(entity?.Name ?? tag.Name, entity?.Id, anchor, quote);
    }

    /// <summary>The tag is the name or its last word, in whatever case: "ORR".</summary>
    private static bool Answers(string form, string tag)
    {
        var (name, called) = (Folding.Fold(form), Folding.Fold(tag));
        return name == called || name.EndsWith(" " + called, StringComparison.Ordinal);
    }
}
