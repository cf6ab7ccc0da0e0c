using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation.Reuse;

/// <summary>Finds passages that stand in more than one article, word for word or nearly.</summary>
public static class ReuseFinder
{
    private const int Decimals = 4;

    // Between a quotation mark and the words that it opens there may be an ellipsis.
    private const int QuotationReach = 3;
    private static readonly char[] Quotes = ['"', '“', '”', '„', '«', '»', '‘', '’', '\''];

    /// <summary>By the first passage, then the second.</summary>
    public static ImmutableArray<ReusedText> Find(ImmutableArray<CollatedArticle> articles, ImmutableArray<CollatedSnapshot> snapshots)
    {
        var texts = snapshots.ToDictionary(snapshot => snapshot.Id, snapshot => snapshot.Text);
        var ordered = articles.OrderBy(article => new Anchor(article.Article.Snapshot, article.Article.Span)).ThenBy(article => article.Article.Id).ToImmutableArray();
        var words = ordered.Select(article => WordSequence.Of(article.Article, texts[article.Article.Snapshot])).ToImmutableArray();
        return
        [
            .. SeedFinder.Find(words)
                .SelectMany(pair => SegmentFinder.Find(words[pair.Key.A], words[pair.Key.B], pair.Value).Select(segment => ToReuse(words[pair.Key.A], words[pair.Key.B], segment, texts)))
                .OrderBy(reuse => reuse.A.Anchor).ThenBy(reuse => reuse.B.Anchor),
        ];
    }

    private static ReusedText ToReuse(WordSequence a, WordSequence b, Segment segment, Dictionary<SnapshotId, string> texts)
    {
        var (first, second) = (Passage(a, segment.StartA, segment.EndA), Passage(b, segment.StartB, segment.EndB));
        var similarity = Math.Round(2m * segment.Matched / (segment.EndA - segment.StartA + segment.EndB - segment.StartB), Decimals, MidpointRounding.ToEven);
        var quoted = IsQuoted(first, texts[first.Anchor.Snapshot]) != IsQuoted(second, texts[second.Anchor.Snapshot]);
        var (direction, evidence) = Direction(a.Article.Published, b.Article.Published);
        return new ReusedText(
            Identifier.OfName("reuse", $"{first.Anchor.Snapshot}|{first.Anchor.Span}|{second.Anchor.Snapshot}|{second.Anchor.Span}"), first, second,
            quoted ? ReuseForm.Quotation : similarity == 1 ? ReuseForm.Verbatim : ReuseForm.NearVerbatim, similarity, direction, evidence);
    }

    private static ReusedPassage Passage(WordSequence article, int start, int end) => new(article.Article.Id, new Anchor(article.Article.Snapshot, article.Span(start, end)));

    private static bool IsQuoted(ReusedPassage passage, string text)
    {
        var span = passage.Anchor.Span;
        var from = Math.Max(0, span.Start - QuotationReach);
        return text.AsSpan(from, span.Start - from).IndexOfAny(Quotes) >= 0 && text.AsSpan(span.End, Math.Min(QuotationReach, text.Length - span.End)).IndexOfAny(Quotes) >= 0;
    }

    private static (ReuseDirection? Direction, string? Evidence) Direction(string? a, string? b)
    {
        if (!EdtfParser.TryParse(a, out var first) || !EdtfParser.TryParse(b, out var second)) return (null, null);
        if (first.Latest < second.Earliest) return (ReuseDirection.AToB, $"The one was published on {a}, the other on {b}.");
        return second.Latest < first.Earliest ? (ReuseDirection.BToA, $"The one was published on {b}, the other on {a}.") : (null, null);
    }
}
