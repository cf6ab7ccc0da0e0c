using System.Collections.Immutable;
using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Claims.Attributions;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Claims.Attributions;

public class AttributionProperties
{
    private static readonly string[] Pieces =
    [
        "Ada Orr said ", "the minister told reporters ", "that ", "“", "”", "\"", "‘", "’", "'", ": ", ", ", ". ", "? ", "\n", "According to ", "the report", "who denied ",
        "the lake is dying", "it is believed that ", "ORR: ", "Q: ", "called for an inquiry", "their claim to ", "— Ada Orr", "(", ")", "«", "»", "\u00a0", "€", "\ud83d\ude00", "\ud83d",
    ];

    [Fact]
    public void Any_text_gives_attributions_that_stand_in_it_and_never_run_in_a_circle()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(texts, text =>
        {
            var found = VoiceSample.Find(text);
            var byId = found.ToImmutableDictionary(attribution => attribution.Id);
            return found.All(attribution => Stands(text, attribution) && Depth(attribution, byId) <= found.Length);
        }));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("\"a b c d\" ")]
    [InlineData("'a ")]
    [InlineData("“a”\n")]
    [InlineData("“ said ")]
    public void A_million_quotation_marks_take_linear_time(string piece)
    {
        // The analyser's time is its own: here only marks are read.
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start) lines.Add(new TextSpan(start, end));
            start = end + 1;
        }

        var clock = Stopwatch.StartNew();
        var found = QuotationFinder.Find(text, lines.ToImmutable());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
        Assert.All(found.Take(1000), quotation => Assert.InRange(quotation.Span.End, quotation.Span.Start + 2, text.Length));
    }

    [Fact]
    public void Many_quotations_with_speakers_are_read_in_linear_time()
    {
        TimeSpan Time(int times)
        {
            var article = VoiceSample.Read(string.Concat(Enumerable.Repeat("“The lake is dying,” said Ada Orr. “It is.” — Jon Falk\n", times)));
            var entities = new Variorum.Claims.Entities.ArticleEntities([], []);
            var clock = Stopwatch.StartNew();
            AttributionFinder.Find(article, entities);
            return clock.Elapsed;
        }

        Time(50);
        var (small, large) = (Time(150), Time(1500));
        Assert.True(large < (small * 40) + TimeSpan.FromMilliseconds(200), $"150: {small}, 1500: {large}");
    }

    private static bool Stands(string text, Attribution attribution) =>
        attribution.Anchor.Span is { IsEmpty: false } span && span.End <= text.Length && attribution.Quote == span.Of(text)
        && (attribution.CueAnchor is not { } cue || attribution.Cue == cue.Span.Of(text))
        && (attribution.Source.Anchor is not { } source || attribution.Source.Quote == source.Span.Of(text));

    private static int Depth(Attribution attribution, ImmutableDictionary<Identifier, Attribution> byId)
    {
        var depth = 0;
        for (var at = attribution; at.Within is { } around && depth <= byId.Count; at = byId[around]) depth++;
        return depth;
    }
}
