using Variorum.Articles;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Claims.Reading;
using Variorum.Expressions;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Evaluation.Quantities;

/// <summary>Says what a quantity is said of as NewsQuant does: the content words of the noun phrases, without prepositions and articles.</summary>
public sealed class NewsQuantConcepts
{
    private static readonly HashSet<string> Empty = new(
        "the a an this that these those its their his her our your my of in on at for to from with by and or as per than about over under into between around each every s 's ’s who which more total".Split(' '), StringComparer.Ordinal);

    private static readonly string[] Apart = ["acl", "punct", "cop", "nsubj", "parataxis", "case", "advcl", "obl", "ccomp", "aux", "advmod", "mark", "dep"];

    private readonly ReadArticle _article;
    private readonly ImmutableArray<QuantityExpression> _all;
    private readonly ImmutableArray<TextSpan> _quantities;

    public NewsQuantConcepts(string text)
    {
        var snapshot = SnapshotId.Of(System.Text.Encoding.UTF8.GetBytes(text));
        var page = new Page(snapshot, "text/plain", "plain/1", text, [], [], []);
        var whole = new TextSpan(0, text.Length);
        var article = new Article(Identifier.OfName("article", "sentence"), snapshot, whole, null, null, null, null, null, ArticleForm.News, "en", [], [whole]);
        _article = ReadArticle.Read(page, article);
        // "the Harbour 500": the number of a name belongs to the name.
        _all = [.. QuantityFinder.Find(text).Where(quantity => quantity.Number.Role == NumberRole.Cardinal)];
        _quantities = [.. _all.Select(quantity => quantity.Span)];
    }

    /// <summary>The words, lower case; empty where the text names nothing.</summary>
    public IReadOnlySet<string> Of(QuantityExpression quantity)
    {
        // "170 miles (273 km)": the amount in brackets is said of the same.
        if (Twin(quantity) is { } twin) return Of(twin);
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (_article.SentenceOf(quantity.Number.Figure.Start) is not { } sentence) return words;
        var counted = quantity.Unit is null or { Dimension: Dimension.Persons } ? CountedNoun.After(_article.Page.Text, quantity.Unit is null ? quantity.Span : quantity.Number.Span) : null;
        if (QuantitySite.Locate(sentence, quantity, counted) is not { } site) return words;
        foreach (var noun in Bearers.Of(site, Argument.Of(sentence, site.Phrase)))
            words.UnionWith(Content(sentence, noun));
        return words;
    }

    private QuantityExpression? Twin(QuantityExpression quantity)
    {
        var before = _article.Page.Text[..quantity.Span.Start].TrimEnd();
        if (!before.EndsWith('(')) return null;
        var end = before[..^1].TrimEnd().Length;
        return _all.FirstOrDefault(other => other.Span.End == end && other.Unit is not null && other.Unit.Dimension == quantity.Unit?.Dimension);
    }

    private IEnumerable<string> Content(Sentence sentence, Token noun)
    {
        var open = new Stack<Token>([noun]);
        while (open.TryPop(out var word))
        {
            if (word.Upos is not ("PUNCT" or "DET" or "PRON" or "ADP" or "CCONJ" or "SYM" or "AUX") && !Empty.Contains(word.Form.ToLowerInvariant()) && Written(word) is { Length: > 0 } written) yield return written;
            // A name is whole, its number with it: "the Harbour 500".
            if (word == noun && sentence.NameAt(noun) is { } name)
            {
                foreach (var part in sentence.Tokens[name.FirstWord..name.EndWord].Where(part => part != noun && !IsQuantity(part) && part.Upos is not ("PUNCT" or "DET" or "ADP" or "PART"))) yield return Written(part);
                if (name.EndWord < sentence.Tokens.Length && sentence.Tokens[name.EndWord] is { Upos: "NUM" } number && !Follows(number)) yield return Written(number);
            }

            foreach (var child in sentence.ChildrenOf(word).Where(child => !Apart.Any(child.Is) && !(child.Relation == "nmod:unmarked" && child.Index > noun.Index) && (!IsQuantity(child) || IsNumbered(word, child))))
            {
                // A date or a measured thing behind the noun is no part of its name.
                if (child.Index > noun.Index && (child.Upos == "NUM" && child.Is("nmod") || sentence.ChildrenOf(child).Any(IsQuantity))) continue;
                open.Push(child);
            }
        }
    }

    /// <summary>"the Harbour 500": the number right behind a noun.</summary>
    private bool IsNumbered(Token noun, Token number) => number.Upos == "NUM" && number.Index == noun.Index + 1 && !Follows(number);

    /// <summary>A number with a unit of its own behind a name is no part of it.</summary>
    private bool Follows(Token number) => _all.Any(quantity => quantity.Unit is not null && quantity.Span.Overlaps(number.Span));

    private bool IsQuantity(Token word) => _quantities.Any(span => span.Overlaps(word.Span));

    /// <summary>The set splits at blanks and commas: "blue-chip" is one word.</summary>
    private string Written(Token word)
    {
        var text = _article.Page.Text;
        var (start, end) = (word.Span.Start, word.Span.End);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not (',' or '/' or '\u2019' or '\'' or '(')) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or '/' or '\u2019' or '\'' or ')')) end++;
        if (text[end - 1] == '.' && (!word.Form.EndsWith('.') || end == text.Length)) end--;
        return text[start..end].Trim('(', ')', ':', ';', '"', '\u201C', '\u201D', '-', '\u2013').ToLowerInvariant();
    }
}
