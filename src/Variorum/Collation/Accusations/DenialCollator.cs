using Variorum.Claims;
using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Text;

namespace Variorum.Collation.Accusations;

/// <summary>Puts beside every accusation what the accused answers to it elsewhere in the pile.</summary>
/// <remarks>
/// An answer counts where the accused, as the casebook knows him, denies, and where accusation and denial speak of the same: they share
/// words that tell something. A denial of another matter beside an accusation would be a claim that no source makes.
/// </remarks>
internal static class DenialCollator
{
    // Shorter words are mostly small words; longer ones are compared by their beginnings, so that "count" meets "counted".
    private const int ShortestWord = 5;
    private const int Stem = 6;

    /// <param name="texts">The page text of each snapshot.</param>
    public static SnapshotClaims Link(SnapshotClaims claims, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var denials = claims.Attributions
            .Where(attribution => attribution.Stance == Stance.Denies && attribution.Source.Entity is not null)
            .ToLookup(attribution => attribution.Source.Entity!.Value);
        return claims with { Accusations = [.. claims.Accusations.Select(accusation => WithDenials(accusation, denials, texts))] };
    }

    private static Accusation WithDenials(Accusation accusation, ILookup<Identifier, Attribution> denials, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        if (accusation.AccusedEntity is not { } accused) return accusation;
        var known = accusation.Denials.Select(denial => denial.Anchor).ToHashSet();
        var told = Words(texts[accusation.Anchor.Snapshot], accusation.Sentence);
        var found = denials[accused]
            .Where(denial => denial.Article != accusation.Article && !known.Contains(denial.Anchor))
            .Where(denial => Words(texts[denial.Anchor.Snapshot], denial.Sentence).Intersect(told, StringComparer.Ordinal).Count() > 1)
            .Select(denial => new Denial(denial.Source.Name ?? accusation.Accused, denial.Article, denial.Anchor, denial.Quote));
        return accusation with { Denials = [.. accusation.Denials.Concat(found).OrderBy(denial => denial.Anchor)] };
    }

    private static HashSet<string> Words(string text, TextSpan sentence) => Folding.Fold(sentence.Of(text))
        .Split([' ', ',', '.', ';', ':', '"', '\'', '(', ')', '?', '!', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length >= ShortestWord)
        .Select(word => word[..Math.Min(Stem, word.Length)])
        .ToHashSet(StringComparer.Ordinal);
}
