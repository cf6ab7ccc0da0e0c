using Variorum.Articles;
using Variorum.Claims;
using Variorum.Claims.Accusations;
using Variorum.Text;

namespace Variorum.Collation;

/// <summary>Ends every chain of voices with who prints the claim: the author where the text names one, then the outlet.</summary>
/// <remarks>It happens here and not with the claims: the user's source list may name another outlet.</remarks>
internal static class VoiceCompleter
{
    public static SnapshotClaims Complete(ImmutableArray<SnapshotAnalysis> analyses, ImmutableArray<CollatedArticle> articles)
    {
        var publishers = articles.ToDictionary(article => article.Article.Id, Publishers);
        ImmutableArray<SnapshotClaims> claims = [.. analyses.Select(analysis => analysis.Claims)];
        return new SnapshotClaims(
            InOrder(claims.SelectMany(each => each.Quantities).Select(each => each with { Voice = Join(each.Voice, publishers[each.Article]) }), each => (each.Anchor, each.Id)),
            InOrder(claims.SelectMany(each => each.Dates), each => (each.Anchor, each.Id)))
        {
            Entities = [.. claims.SelectMany(each => each.Entities)],
            Mentions = InOrder(claims.SelectMany(each => each.Mentions), each => (each.Anchor, each.Id)),
            Attributions = InOrder(claims.SelectMany(each => each.Attributions), each => (each.Anchor, each.Id)),
            Accusations = InOrder(claims.SelectMany(each => each.Accusations).Select(each => Complete(each, publishers[each.Article])), each => (each.Anchor, each.Id)),
            Labels = InOrder(claims.SelectMany(each => each.Labels).Select(each => each with { Voice = Join(each.Voice, publishers[each.Article]) }), each => (each.Anchor, each.Id)),
            Events = [.. claims.SelectMany(each => each.Events).OrderBy(each => each.Id)],
        };
    }

    /// <summary>What nobody else is said to say, the publisher says.</summary>
    private static Accusation Complete(Accusation accusation, ImmutableArray<string> publishers)
    {
        var voice = Join(accusation.Voice, publishers);
        return accusation with { Voice = voice, Accuser = accusation.Accuser ?? Accusers.First(voice) ?? voice.FirstOrDefault() };
    }

    private static ImmutableArray<T> InOrder<T>(IEnumerable<T> claims, Func<T, (Anchor Anchor, Identifier Id)> key) =>
        [.. claims.OrderBy(claim => key(claim).Anchor).ThenBy(claim => key(claim).Id)];

    /// <summary>Who gives what an article says of itself, in the order of a voice: the author, then the outlet.</summary>
    public static ImmutableArray<string> Publishers(CollatedArticle article) =>
        // Those who sign a letter for a body give its words, and not their own; so do those who sign what a body found.
        article.Article is { Form: ArticleForm.Report, Outlet: { } house } ? [house]
            : article.Article is { Form: ArticleForm.OpenLetter, Outlet: { } body } letter && (Names.IsBodyLike(body) || letter.Credits.Any(credit => credit.Role == CreditRole.Author && credit.Name == body))
            ? [body]
            : [.. new[] { article.Article.Byline, article.Article.Outlet }.OfType<string>()];

    private static ImmutableArray<string> Join(ImmutableArray<string> speakers, ImmutableArray<string> publishers) =>
        [.. speakers, .. publishers.Where(publisher => speakers.IsEmpty || Folding.Fold(publisher) != Folding.Fold(speakers[^1]))];
}
