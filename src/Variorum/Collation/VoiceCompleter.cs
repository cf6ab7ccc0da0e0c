using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation;

/// <summary>Ends every chain of voices with who prints the claim: the author where the text names one, then the outlet.</summary>
/// <remarks>It happens here and not with the claims: the user's source list may name another outlet.</remarks>
internal static class VoiceCompleter
{
    public static SnapshotClaims Complete(ImmutableArray<SnapshotAnalysis> analyses, ImmutableArray<CollatedArticle> articles)
    {
        var publishers = articles.ToDictionary(article => article.Article.Id, Publishers);
        return new SnapshotClaims(
            [
                .. analyses.SelectMany(analysis => analysis.Claims.Quantities)
                    .Select(quantity => quantity with { Voice = Join(quantity.Voice, publishers[quantity.Article]) })
                    .OrderBy(quantity => quantity.Anchor).ThenBy(quantity => quantity.Id),
            ],
            [
                .. analyses.SelectMany(analysis => analysis.Claims.Dates)
                    .OrderBy(date => date.Anchor).ThenBy(date => date.Id),
            ]);
    }

    private static ImmutableArray<string> Publishers(CollatedArticle article) =>
        [.. new[] { article.Article.Byline, article.Article.Outlet }.OfType<string>()];

    private static ImmutableArray<string> Join(ImmutableArray<string> speakers, ImmutableArray<string> publishers) =>
        [.. speakers, .. publishers.Where(publisher => speakers.IsEmpty || Folding.Fold(publisher) != Folding.Fold(speakers[^1]))];
}
