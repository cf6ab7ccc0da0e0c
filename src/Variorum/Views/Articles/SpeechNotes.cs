using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Claims.Events;
using Variorum.Claims.Labels;
using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Wording;

namespace Variorum.Views.Articles;

/// <summary>What the margin says of what somebody says, calls or tells.</summary>
internal static class SpeechNotes
{
    private const string Nobody = "Nobody who is named";
    private const int MostOuter = 8;

    public static Placed Of(CasebookIndex index, Attribution attribution) => new(attribution.Anchor.Span, new ClaimNote(
        attribution.Id,
        ClaimKind.Attribution,
        attribution.Quote,
        attribution.Source.Name ?? Nobody,
        $"{Speech.Of(attribution.Stance, attribution.Source.Name ?? Nobody)}, {KindWords.Of(attribution.Type)}",
        null,
        Outer(index, attribution),
        []));

    public static Placed Of(CasebookIndex index, Accusation accusation)
    {
        var voice = index.Voiced(accusation.Voice, accusation.Article);
        return new Placed(accusation.Anchor.Span, new ClaimNote(
            accusation.Id,
            ClaimKind.Accusation,
            accusation.Quote,
            accusation.Accused,
            accusation.Accuser ?? voice[0],
            null,
            voice,
            [])
        {
            Replies = ReplyViews.Of(index, accusation),
        });
    }

    public static Placed Of(CasebookIndex index, Label label) => new(label.Anchor.Span, new ClaimNote(
        label.Id, ClaimKind.Label, label.Quote, label.Target, null, null, index.Speakers(label.Voice, label.Article), []));

    public static Placed Of(CasebookIndex index, EventMention happening) => new(Marked(index, happening), new ClaimNote(
        happening.Id,
        ClaimKind.Event,
        happening.Quote,
        happening.Label,
        happening.Place is { } place ? $"{happening.Type}, {place}" : happening.Type,
        happening.Date is { } date ? DateText.Of(date) : null,
        [],
        []));

    /// <summary>The words that name what happened, where the sentence has them as they are; else the sentence that tells of it.</summary>
    private static TextSpan Marked(CasebookIndex index, EventMention happening)
    {
        var start = happening.Sentence.Of(index.Snapshot(happening.Anchor.Snapshot).Text).IndexOf(happening.Label, StringComparison.Ordinal);
        return start < 0 || happening.Label.Length == 0
            ? happening.Anchor.Span
            : new TextSpan(happening.Sentence.Start + start, happening.Sentence.Start + start + happening.Label.Length);
    }

    /// <summary>Those who pass the words on, closest first.</summary>
    private static ImmutableArray<string> Outer(CasebookIndex index, Attribution attribution)
    {
        var outer = ImmutableArray.CreateBuilder<string>();
        // What is said stands inside what says it, so no chain returns to itself; the count guards against a casebook that was not made so.
        var within = attribution.Within;
        while (within is { } id && outer.Count < MostOuter && index.Attribution(id) is { Source.Name: { } name } around)
        {
            outer.Add(name);
            within = around.Within;
        }

        return outer.ToImmutable();
    }
}
