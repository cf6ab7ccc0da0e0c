using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Text;

namespace Variorum.Claims.Labels;

/// <summary>Finds how an article names and judges its entities, each wording once: a label that is repeated is the same label.</summary>
internal static class LabelFinder
{
    /// <param name="voiceOf">Who answers for a span of the page text.</param>
    public static ImmutableArray<Label> Find(ReadArticle article, ArticleEntities entities, Func<TextSpan, ImmutableArray<string>> voiceOf)
    {
        var text = article.Page.Text;
        var voiced = DescriptionFinder.Find(article, entities)
            .Where(found => found.Span.Length is > 2 and < 250)
            .Select(found => (Found: found, Voice: voiceOf(found.Span)))
            .ToList();
        var spans = voiced.ToLookup(pair => pair.Found.Entity.Id, pair => pair.Found.Span);
        return
        [
            .. voiced
                .Where(pair => !spans[pair.Found.Entity.Id].Any(wider => wider != pair.Found.Span && wider.Contains(pair.Found.Span)))
                .DistinctBy(pair => (pair.Found.Span, pair.Found.Entity.Id))
                .DistinctBy(pair => (pair.Found.Entity.Id, Folding.Fold(pair.Found.Span.Of(text)), string.Join('\n', pair.Voice)))
                .OrderBy(pair => pair.Found.Span)
                .GroupBy(pair => pair.Found.Span)
                .SelectMany(group => group.Select((pair, ordinal) => ToLabel(article, pair.Found, pair.Voice, ordinal))),
        ];
    }

    private static Label ToLabel(ReadArticle article, Description found, ImmutableArray<string> voice, int ordinal)
    {
        var anchor = new Anchor(article.Page.Snapshot, found.Span);
        var words = found.Sentence.Tokens.Where(token => found.Span.Contains(token.Span));
        return new Label(
            Identifier.OfAnchored("label", anchor, ordinal),
            article.Article.Id,
            anchor,
            anchor.Span.Of(article.Page.Text),
            article.SentenceAt(anchor.Span),
            found.Entity.Id,
            found.Entity.Name,
            Judgement.Of(words),
            voice);
    }
}
