using Variorum.Articles;
using Variorum.Expressions.Dates;
using Variorum.Language.Tokenizing;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Finds where a dated text speaks of an undated open letter: the letter is not younger.</summary>
internal sealed class LetterMentions
{
    private const string Letter = "open letter";

    // Besides "open" and "letter" two words of the letter's title: to whom it is written, or by whom.
    private const int FewestShared = 2;
    private static readonly ImmutableHashSet<string> Said = ["open", "letter"];
    private readonly ImmutableArray<(DateOnly Day, DatingEvidence Evidence, ImmutableHashSet<string> Words)> _mentions;

    public LetterMentions(ImmutableArray<CollatedArticle> articles, IReadOnlyDictionary<SnapshotId, string> texts) =>
        _mentions = articles.Any(IsUndatedLetter)
            ? [.. articles.Where(article => article.Article.Form != ArticleForm.OpenLetter).SelectMany(article => Mentions(article.Article, texts[article.Article.Snapshot])).OrderBy(mention => mention.Day).ThenBy(mention => mention.Evidence.Anchor)]
            : [];

    /// <summary>The earliest day on which a text speaks of the letter, or null.</summary>
    public (DateOnly Day, DatingEvidence Evidence)? Of(CollatedArticle letter)
    {
        if (!IsUndatedLetter(letter) || letter.Article.Title is not { } title) return null;
        var words = DatedSentenceReader.Words(title.Quote).Except(Said);
        foreach (var mention in _mentions)
        {
            if (mention.Words.Count(words.Contains) >= FewestShared) return (mention.Day, mention.Evidence);
        }

        return null;
    }

    private static bool IsUndatedLetter(CollatedArticle article) => article.Article is { Published: null, Form: ArticleForm.OpenLetter };

    private static IEnumerable<(DateOnly Day, DatingEvidence Evidence, ImmutableHashSet<string> Words)> Mentions(Article article, string text)
    {
        if (!EdtfParser.TryParse(article.Published, out var published) || published.Latest is not { } day) yield break;
        foreach (var paragraph in article.Paragraphs.Where(paragraph => Folding.Fold(paragraph.Of(text)).Contains(Letter, StringComparison.Ordinal)))
        {
            foreach (var sentence in EnglishTokenizer.Split(text, paragraph).Select(sentence => sentence.Span))
            {
                var quote = sentence.Of(text);
                if (!Folding.Fold(quote).Contains(Letter, StringComparison.Ordinal)) continue;
                yield return (day, new DatingEvidence(article.Id, new Anchor(article.Snapshot, sentence), quote, $"This text of {published} speaks of the letter."), DatedSentenceReader.Words(quote));
            }
        }
    }
}
