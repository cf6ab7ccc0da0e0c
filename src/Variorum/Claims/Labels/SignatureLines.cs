using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Labels;

/// <summary>Finds what stands under a signature: a line with a person's name alone, then lines that say an office.</summary>
internal static class SignatureLines
{
    // In characters.
    private const int LongestLine = 120;
    private const int MostLines = 4;

    public static IEnumerable<Description> Find(ReadArticle article, ArticleEntities entities)
    {
        for (var i = 0; i < article.Sentences.Length; i++)
        {
            if (!IsLine(article, article.Sentences[i]) || Signatory(article.Sentences[i], entities) is not { } person) continue;
            foreach (var line in article.Sentences.Skip(i + 1).Take(MostLines).TakeWhile(line => IsLine(article, line) && OfficeIn(line) is not null))
                yield return new Description(line, person, OfficeIn(line)!, line.Span);
        }
    }

    private static bool IsLine(ReadArticle article, Sentence sentence)
    {
        var (text, span) = (article.Page.Text, sentence.Span);
        return span.Length <= LongestLine && (span.Start == 0 || text[span.Start - 1] == '\n') && (span.End >= text.Length || text[span.End] is '\n' or '\r');
    }

    private static ArticleEntity? Signatory(Sentence line, ArticleEntities entities)
    {
        var mention = entities.Inside(line.Span).FirstOrDefault(mention => mention.Form == MentionForm.Name && entities[mention.Entity].Type == EntityType.Person);
        return mention is not null && mention.Anchor.Span.Length + 4 >= line.Span.Length ? entities[mention.Entity] : null;
    }

    private static Token? OfficeIn(Sentence line) =>
        line.Tokens.Take(4).FirstOrDefault(word => char.IsUpper(word.Form[0]) && WordClasses.IsRole(word.Form.ToLowerInvariant()));
}
