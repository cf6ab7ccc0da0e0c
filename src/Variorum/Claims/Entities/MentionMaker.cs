using Variorum.Claims.Reading;
using Variorum.Text;

namespace Variorum.Claims.Entities;

/// <summary>Makes mentions of spans.</summary>
internal static class MentionMaker
{
    public static Mention Make(ReadArticle article, TextSpan span, MentionForm form, Identifier entity)
    {
        var anchor = new Anchor(article.Page.Snapshot, span);
        return new Mention(Identifier.OfAnchored("mention", anchor), article.Article.Id, anchor, span.Of(article.Page.Text), form, entity);
    }
}
