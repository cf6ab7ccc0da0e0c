using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Text;

namespace Variorum.Claims.Labels;

/// <summary>Finds how an article names and judges its entities, each wording once: a label that is repeated is the same label.</summary>
internal static class LabelFinder
{
    /// <param name="descriptions">What the article says that its entities are.</param>
    /// <param name="voiceOf">Who answers for a span of the page text.</param>
    public static ImmutableArray<Label> Find(ReadArticle article, ArticleEntities entities, ImmutableArray<Description> descriptions, Func<TextSpan, ImmutableArray<string>> voiceOf)
    {
        var voiced = descriptions
            .Where(found => found.Span.Length is > 2 and < 250 && !IsAsked(found) && !IsOwnName(article, found))
            .Select(found => (Found: found, Voice: voiceOf(found.Span)))
            .ToList();
        var spans = voiced.ToLookup(pair => pair.Found.Entity.Id, pair => pair.Found.Span);
        return
        [
            .. voiced
                .Where(pair => !spans[pair.Found.Entity.Id].Any(wider => wider != pair.Found.Span && wider.Contains(pair.Found.Span)))
                .DistinctBy(pair => (pair.Found.Span, pair.Found.Entity.Id))
                .OrderBy(pair => pair.Found.Span)
                .DistinctBy(pair => (pair.Found.Entity.Id, WordingOf(pair.Found), string.Join('\n', pair.Voice)))
                .GroupBy(pair => pair.Found.Span)
                .SelectMany(group => group.Select((pair, ordinal) => ToLabel(article, entities, pair.Found, pair.Voice, ordinal))),
        ];
    }

    /// <summary>"Orr" says no more of Ada Orr than that she is meant.</summary>
    private static bool IsOwnName(ReadArticle article, Description found) =>
        found.Entity.IsNamed && found.Span.Of(article.Page.Text) is var label && found.Entity.Forms.Append(found.Entity.Name).Any(form => form.Contains(label, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Were there any dangerous persons?", "no dangerous persons": nobody is called so.</summary>
    private static bool IsAsked(Description found) => found.Sentence.ChildrenOf(found.Head).Any(child => child.Lemma is "any" or "no" && child.Index < found.Head.Index);

    /// <summary>A quotation mark that the phrase opens it closes too: the “expert”.</summary>
    private static TextSpan WithMark(TextSpan span, string text)
    {
        var inside = span.Of(text);
        return span.End < text.Length && text[span.End] is '”' or '’' or '"' && inside.IndexOfAny(['“', '‘', '"']) > 0 && inside.IndexOfAny(['”', '’']) < 0 && inside.Count(c => c == '"') < 2 ? new TextSpan(span.Start, span.End + 1) : span;
    }

    /// <summary>"the evicted herders", "all 300 evicted herders" and "the evicted herders of the valley" are one label: noun and words before it count.</summary>
    private static string WordingOf(Description found) => string.Join(
        ' ',
        found.Sentence.ChildrenOf(found.Head).Where(child => child.Index < found.Head.Index && (child.Is("amod") || child.Is("compound")) && child.Upos != "NUM")
            .Append(found.Head).Select(word => Folding.Fold(word.Lemma)));

    private static Label ToLabel(ReadArticle article, ArticleEntities entities, Description found, ImmutableArray<string> voice, int ordinal)
    {
        var anchor = new Anchor(article.Page.Snapshot, WithMark(found.Span, article.Page.Text));
        return new Label(
            Identifier.OfAnchored("label", anchor, ordinal),
            article.Article.Id,
            anchor,
            anchor.Span.Of(article.Page.Text),
            article.SentenceAt(anchor.Span),
            found.Entity.Id,
            found.Entity.Name,
            PhraseJudgement.Of(found),
            voice)
        {
            Bodies = DescribedBodies.Of(found, entities),
        };
    }
}
