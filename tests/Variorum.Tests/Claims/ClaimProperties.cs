using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Claims;
using Variorum.Pages;
using Xunit;

namespace Variorum.Tests.Claims;

/// <summary>What holds of the claims of any text at all.</summary>
public sealed class ClaimProperties
{
    private static readonly string[] Pieces =
        ["Edda Morrow", "the Reed Front", "said", "“", "”", "'", "accused", "of", "2,745 people", "12", "killed", "it", "they", "she", "(", ")", ",", ".", "\n", "\n\n", "A:", "Q:", "according to", "is", "a", "terrorist", "who", "which", "the office", "denied", "-", "on 3 May", "M\u00FCnch", "\U0001F600", "by", "as"];

    // Shorter than most sentences, so that most are torn.
    private const int LongestStretch = 12;

    [Fact]
    public void Every_claim_of_any_text_lies_in_it_and_quotes_it()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();
        Prop.ForAll(texts, text => Holds(text)).Check(Properties.Config);
    }

    [Fact]
    public void Torn_and_mixed_sentences_of_news_are_read_like_any_text()
    {
        var words = Directory.GetFiles(Repository.PathTo("examples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split(' ')).ToArray();
        var stretches = Gen.Choose(0, words.Length - LongestStretch).SelectMany(start => Gen.Choose(1, LongestStretch).Select(length => string.Join(' ', words[start..(start + length)])));
        Prop.ForAll(stretches.ListOf().Select(parts => string.Join(' ', parts)).ToArbitrary(), text => Holds(text)).Check(Properties.Config);
    }

    private static bool Holds(string text)
    {
        if (CasebookBuilder.Analyze(new Snapshot(Encoding.UTF8.GetBytes(text))) is not AnalysisOutcome.Analyzed { Analysis: var analysis }) return true;
        var claims = analysis.Claims;
        var quoted = claims.Mentions.Select(each => (each.Anchor, each.Quote))
            .Concat(claims.Labels.Select(each => (each.Anchor, each.Quote)))
            .Concat(claims.Accusations.Select(each => (each.Anchor, each.Quote)))
            .Concat(claims.Attributions.Select(each => (each.Anchor, each.Quote)))
            .Concat(claims.Events.Select(each => (each.Anchor, each.Quote)))
            .Concat(claims.Quantities.Select(each => (each.Anchor, each.Quote)));
        var known = claims.Entities.Select(entity => entity.Id).ToHashSet();
        return quoted.All(each => each.Anchor.Span.Of(analysis.Text) == each.Quote)
            && claims.Mentions.All(mention => known.Contains(mention.Entity))
            && claims.Labels.All(label => known.Contains(label.Entity))
            && claims.Accusations.All(accusation => accusation.Accused.Length > 0 && (accusation.AccusedEntity is not { } accused || known.Contains(accused)));
    }
}
