using Variorum.Articles;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Text;

namespace Variorum.Claims.Attributions.Forms;

/// <summary>Reads who speaks in an interview or a transcript: after "ORR:" at the start of a paragraph, or by question and answer.</summary>
internal static class TurnReader
{
    // Two turns could be a list of two things with colons.
    private const int FewestTurns = 3;

    public static IEnumerable<Finding> Read(VoiceReading reading)
    {
        var paragraphs = reading.Article.Paragraphs;
        var tags = paragraphs.Select(paragraph => SpeakerTag.Read(reading.Text, paragraph.Span)).ToList();
        var names = tags.OfType<SpeakerTag>().GroupBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase).ToList();
        if (names.Count >= 2 && names.Exists(group => group.Count() > 1) && names.Sum(group => group.Count()) >= FewestTurns) return Tagged(reading, paragraphs, tags);
        return reading.Article.Article.Form == ArticleForm.Interview ? Untagged(reading, paragraphs) : [];
    }

    private static IEnumerable<Finding> Tagged(VoiceReading reading, ImmutableArray<ReadParagraph> paragraphs, List<SpeakerTag?> tags)
    {
        var last = tags.FindLastIndex(tag => tag is not null);
        for (var i = 0; i <= last; i++)
        {
            if (tags[i] is not { } tag) continue;
            var end = i;
            while (end + 1 <= last && tags[end + 1] is null) end++;
            if (Turn(reading, new TextSpan(tag.End, paragraphs[end].Span.End), Speaker(reading, tag)) is { } turn) yield return turn;
        }
    }

    /// <summary>A question stands alone in its paragraph; what follows up to the next is the answer of the one whom the opening names.</summary>
    private static IEnumerable<Finding> Untagged(VoiceReading reading, ImmutableArray<ReadParagraph> paragraphs)
    {
        var questions = Enumerable.Range(0, paragraphs.Length).Where(i => paragraphs[i].Text.TrimEnd().EndsWith('?') && paragraphs[i].Sentences.Length <= 3).ToList();
        if (questions.Count < FewestTurns || Guest(reading, paragraphs[questions[0]].Span.Start) is not { } guest) yield break;
        var host = new AttributionSource(reading.Article.Article.Byline ?? reading.Article.Article.Outlet, null, null, null);
        foreach (var (at, question) in questions.Index())
        {
            if (Turn(reading, paragraphs[question].Span, host) is { } asked) yield return asked;
            var next = at + 1 < questions.Count ? questions[at + 1] : question + 2;
            if (question + 1 < next && next <= paragraphs.Length && Turn(reading, paragraphs[question + 1].Span.Union(paragraphs[next - 1].Span), guest) is { } answer) yield return answer;
        }
    }

    private static Finding? Turn(VoiceReading reading, TextSpan words, AttributionSource speaker) =>
        ContentShape.Of(reading.Text, reading.Quotations, words, null) is { } content
            ? new Finding(content, null, null, reading.Text[content.End - 1] == '?' ? Stance.Questions : Stance.Asserts) { Speaker = speaker, Type = AttributionType.InterviewTurn }
            : null;

    private static AttributionSource Speaker(VoiceReading reading, SpeakerTag tag)
    {
        var anchor = new Anchor(reading.Article.Page.Snapshot, tag.Span);
        var quote = tag.Span.Of(reading.Text);
        if (tag.IsQuestion) return new AttributionSource(reading.Article.Article.Byline ?? reading.Article.Article.Outlet, null, anchor, quote);
        if (tag.IsAnswer && Guest(reading, tag.Span.Start) is { } guest) return guest with { Anchor = anchor, Quote = quote };
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

    /// <summary>Whom the words before the first question name most often; the first of several.</summary>
    private static AttributionSource? Guest(VoiceReading reading, int before)
    {
        var named = reading.Entities.Mentions.Where(mention => mention.Anchor.Span.End <= before && reading.Entities[mention.Entity].Type == EntityType.Person
            && reading.Entities[mention.Entity].Name != reading.Article.Article.Byline);
        var most = named.GroupBy(mention => mention.Entity).OrderByDescending(group => group.Count()).ThenBy(group => group.First().Anchor).FirstOrDefault();
        return most is null ? null : new AttributionSource(reading.Entities[most.Key].Name, most.Key, null, null);
    }
}
