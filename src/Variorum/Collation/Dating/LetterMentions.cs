using Variorum.Articles;
using Variorum.Expressions.Dates;
using Variorum.Expressions.Dates.Wording;
using Variorum.Language.Tokenizing;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Finds where a dated text speaks of an undated open letter: the letter is not younger.</summary>
internal sealed class LetterMentions
{
    private const string Letter = "letter";
    private const string OpenLetter = "open letter";

    // Besides "open" and "letter" two words of the letter's title: to whom it is written, or by whom.
    private const int FewestShared = 2;
    private static readonly ImmutableHashSet<string> Said = ["open", "letter"];
    private readonly ImmutableArray<LetterMention> _mentions;
    private readonly StatedFigures _figures;
    private readonly IReadOnlyDictionary<Identifier, DateOnly> _published;
    private readonly IReadOnlyDictionary<SnapshotId, string> _texts;

    public LetterMentions(ImmutableArray<CollatedArticle> articles, StatedFigures figures, IReadOnlyDictionary<Identifier, DateOnly> published, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        (_figures, _published, _texts) = (figures, published, texts);
        _mentions = articles.Any(IsUndatedLetter)
            ? [.. articles.Where(article => article.Article.Form != ArticleForm.OpenLetter).SelectMany(article => Mentions(article.Article)).OrderBy(mention => mention.Day).ThenBy(mention => mention.Evidence.Anchor)]
            : [];
    }

    /// <summary>The earliest day on which a text speaks of the letter, or null.</summary>
    public LetterMention? Of(CollatedArticle letter)
    {
        if (!IsUndatedLetter(letter)) return null;
        var title = DatedSentenceReader.Words(letter.Article.Title?.Quote ?? "").Except(Said);
        var signed = Signatures(letter.Article).ToList();
        var own = _figures.Of(letter.Article.Id).Select(figure => figure.Amount.Value!.Value).Where(StatedFigures.IsTelling).ToImmutableHashSet();
        return _mentions.FirstOrDefault(mention =>
            (mention.IsOfOpenLetter && mention.Words.Count(title.Contains) >= FewestShared)
            || signed.Any(name => name.IsSubsetOf(mention.Words))
            || mention.Figures.Any(value => own.Contains(value) && IsFirst(value, mention, letter)));
    }

    private bool IsUndatedLetter(CollatedArticle article) => article.Article.Published is null && OpenLetters.IsLetter(article.Article, _texts[article.Article.Snapshot]);

    /// <summary>Who signed, each as the words of a name; a name of one word may be anybody's.</summary>
    private static IEnumerable<ImmutableHashSet<string>> Signatures(Article letter) =>
        (letter.Byline ?? "").Split(';').Append(letter.Outlet ?? "").Select(DatedSentenceReader.Words).Where(name => name.Count >= FewestShared);

    /// <summary>What was printed before may be repeated in a sentence about any letter.</summary>
    private bool IsFirst(decimal value, LetterMention mention, CollatedArticle letter) => _figures.Printings(value)
        .All(other => other.Article == letter.Article.Id || (_published.TryGetValue(other.Article, out var day) && day >= mention.Day));

    private IEnumerable<LetterMention> Mentions(Article article)
    {
        var text = _texts[article.Snapshot];
        if (!EdtfParser.TryParse(article.Published, out var published) || published.Latest is not { } day) yield break;
        foreach (var paragraph in article.Paragraphs.Where(paragraph => Folding.Fold(paragraph.Of(text)).Contains(Letter, StringComparison.Ordinal)))
        {
            foreach (var sentence in EnglishTokenizer.Split(text, paragraph).Select(sentence => sentence.Span))
            {
                var quote = sentence.Of(text);
                var words = DatedSentenceReader.Words(quote);
                if (!words.Contains(Letter)) continue;
                var evidence = new DatingEvidence(article.Id, new Anchor(article.Snapshot, sentence), quote, $"This text of {DateText.Of(published.ToString())} speaks of the letter.");
                yield return new LetterMention(day, evidence, words, _figures.In(article.Snapshot, sentence), Folding.Fold(quote).Contains(OpenLetter, StringComparison.Ordinal));
            }
        }
    }
}
