using Variorum.Articles;
using Variorum.Pages;

namespace Variorum.Claims;

internal static class ClaimFinder
{
    public static SnapshotClaims Find(Page page, PageArticles found) => new([], []);
}
