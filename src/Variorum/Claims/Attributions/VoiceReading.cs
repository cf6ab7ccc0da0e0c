using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Attributions;

/// <summary>An article with all that its voices are read from.</summary>
internal sealed class VoiceReading(ReadArticle article, ArticleEntities entities)
{
    public ReadArticle Article => article;

    public string Text => article.Page.Text;

    public ArticleEntities Entities => entities;

    public CueLexicon Cues { get; } = new(SemanticLexicon.Load());

    public QuotationIndex Quotations { get; } = new(QuotationFinder.Find(article.Page.Text, [.. article.Paragraphs.Select(paragraph => paragraph.Span)]));
}
