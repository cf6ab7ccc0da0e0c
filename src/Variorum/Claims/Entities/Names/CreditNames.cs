using Variorum.Articles;
using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.English;

namespace Variorum.Claims.Entities.Names;

/// <summary>Names in the lines that say who made an article and who prints it, which are none of its sentences.</summary>
internal static class CreditNames
{
    public static IEnumerable<NameSpan> Find(ReadArticle article)
    {
        var text = article.Page.Text;
        foreach (var credit in article.Article.Credits)
        {
            var line = credit.Evidence.Span;
            foreach (var name in credit.Name.Split(": ", StringSplitOptions.RemoveEmptyEntries))
            {
                var at = text.IndexOf(name, line.Start, line.Length, StringComparison.OrdinalIgnoreCase);
                if (name.Length < 2 || at < 0 || article.SentenceOf(at) is not null) continue;
                var span = new TextSpan(at, at + name.Length);
                if (EnglishAnalyzer.Load().Analyze(text, span) is not [var sentence, ..]) continue;
                var type = TypeOf(credit.Role, sentence);
                var title = type == EntityType.Person ? NameMaker.TitleLength(sentence) : 0;
                yield return new NameSpan(sentence, new TextSpan(span.Start + title, span.End), type, 0);
            }
        }
    }

    /// <summary>Committees write letters too.</summary>
    private static EntityType? TypeOf(CreditRole role, Sentence sentence) => role switch
    {
        CreditRole.OriginalOutlet or CreditRole.Republisher => EntityType.Outlet,
        CreditRole.Agency => EntityType.Organisation,
        _ => NameTyping.Of(sentence, 0, sentence.Tokens.Length) is (EntityType.Organisation or EntityType.Outlet) and var body ? body : EntityType.Person,
    };
}
