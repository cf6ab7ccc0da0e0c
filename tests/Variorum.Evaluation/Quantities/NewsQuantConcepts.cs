using Variorum.Articles;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Claims.Reading;
using Variorum.Expressions;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Evaluation.Quantities;

/// <summary>Says what a quantity is said of as NewsQuant does: the content words of the noun phrases, without prepositions and articles.</summary>
public sealed class NewsQuantConcepts
{
    private static readonly HashSet<string> Empty = new(
        "the a an this that these those its their his her our your my of in on at for to from with by and or as per than about over under into between around each every 's ’s who which more total".Split(' '), StringComparer.Ordinal);

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
        // "An ounce is 1/16 of a pint": what is an amount itself is no concept; but "a 60 year-old" is somebody.
        foreach (var noun in Bearers.Of(site, Argument.Of(sentence, site.Phrase)).Where(noun => !IsAmount(noun)))
            words.UnionWith(Content(sentence, noun, site));
        // "the best $200 tablets": what the tree hangs on the dollars is said of the tablets.
        if (site.IsMeasured && site.Noun is not null) words.UnionWith(sentence.ChildrenOf(site.Figure).Where(child => child.Is("amod") && child.Index < site.Figure.Index && !IsQuantity(child)).Select(Written));
        return words;
    }

    /// <summary>"He will be 35": the unit that only the tree shows; null for any other figure.</summary>
    public Unit? AgeUnit(QuantityExpression quantity) =>
        _article.SentenceOf(quantity.Number.Figure.Start) is { } sentence && QuantitySite.Locate(sentence, quantity, CountedNoun.After(_article.Page.Text, quantity.Span)) is { } site ? Ages.Of(site) : null;

    private QuantityExpression? Twin(QuantityExpression quantity)
    {
        var before = _article.Page.Text[..quantity.Span.Start].TrimEnd();
        if (!before.EndsWith('(')) return null;
        var end = before[..^1].TrimEnd().Length;
        return _all.FirstOrDefault(other => other.Span.End == end && other.Unit is not null && other.Unit.Dimension == quantity.Unit?.Dimension);
    }

    private IEnumerable<string> Content(Sentence sentence, Token noun, QuantitySite site)
    {
        var open = new Stack<Token>([noun]);
        while (open.TryPop(out var word))
        {
            if ((word.Upos is not ("PUNCT" or "DET" or "PRON" or "ADP" or "CCONJ" or "SYM" or "AUX") || word is { Upos: "ADP", Relation: "case" } && char.IsUpper(word.Form[0]) && word.Head == word.Index - 1 || word.Relation is "compound" or "det:predet" && word.Lemma is not "all") && !Empty.Contains(word.Form.ToLowerInvariant()) && Written(word) is { Length: > 0 } written) yield return written;
            // A name is whole, its number with it: "the Harbour 500".
            if (word == noun && sentence.NameAt(noun) is { } name)
            {
                foreach (var part in sentence.Tokens[name.FirstWord..name.EndWord].Where(part => part != noun && !IsQuantity(part) && part.Upos is not ("PUNCT" or "DET" or "ADP" or "PART"))) yield return Written(part);
                if (name.EndWord < sentence.Tokens.Length && sentence.Tokens[name.EndWord] is { Upos: "NUM" } number && name.Type != NameType.Person && !Follows(number)) yield return Written(number);
            }

            // "the Harbour 500 gained", "ran sprint races": the tree has the parts of a name as two subjects or two objects.
            if (word == noun) foreach (var beside in Beside(sentence, noun)) open.Push(beside);
            if (word == noun && AgeOf(noun) is { } age) foreach (var part in sentence.Tokens.Where(part => part.Upos == "NUM" && age.Overlaps(part.Span))) yield return Written(part);
            if (ClauseBehind(sentence, word) is { } clause)
            {
                foreach (var part in sentence.SubtreeOf(clause).Where(part => part.Upos is not ("PUNCT" or "DET" or "PRON" or "ADP" or "CCONJ") && !Empty.Contains(part.Form.ToLowerInvariant()))) yield return Written(part);
            }

            // "with a total of five rooms": the rooms are what is counted.
            foreach (var child in sentence.ChildrenOf(word).Where(child => child != (site.IsMeasured ? null : site.Noun) && (IsOfName(word, child) || !IsApart(sentence, word, child) && !(child.Relation == "nmod:unmarked" && child.Index > noun.Index) && (!IsQuantity(child) || IsNumbered(word, child) || IsYear(word, child) || IsTold(word, child, site)))))
            {
                // A date or a measured thing behind the noun is no part of its name.
                if (child.Index > noun.Index && (child.Upos == "NUM" && child.Is("nmod") || sentence.ChildrenOf(child).Any(IsQuantity))) continue;
                open.Push(child);
            }
        }
    }

    private static IEnumerable<Token> Beside(Sentence sentence, Token noun) =>
        IsBetween(sentence, noun) ? sentence.Tokens.Where(other => other.Head == noun.Head && other.Is("nsubj") && other.Index > noun.Index && sentence.ChildrenOf(other).Any(child => child.Is("cc")))
        : sentence.Tokens.Where(other => other.Head == noun.Head && other != noun && Math.Abs(other.Index - noun.Index) <= 2
            && ((noun.Is("nsubj") && other.Is("nsubj")) || (noun.Is("obj") && other is { Xpos: "NN", Relation: "obj" } && other.Index == noun.Index - 1))
            && sentence.Tokens.Skip(Math.Min(other.Index, noun.Index) + 1).Take(Math.Abs(other.Index - noun.Index) - 1).All(word => word.Upos is "NUM" or "NOUN" or "PROPN"));

    /// <summary>"The rate between pound and crown is": the second of the two may hang on the verb.</summary>
    private static bool IsBetween(Sentence sentence, Token noun) => noun.Is("nsubj") && sentence.ChildrenOf(noun).Any(child => child.Is("nmod") && sentence.CaseOf(child) == "between");

    /// <summary>"men aged 18 to 34", "the charge stored in the cell": a short participle right behind tells which are meant.</summary>
    private Token? ClauseBehind(Sentence sentence, Token noun)
    {
        const int longest = 7;
        var clause = sentence.ChildrenOf(noun).FirstOrDefault(child => child.Relation == "acl" && child.Index == noun.Index + 1 && (child.IsPastParticiple() || child.Upos == "ADJ"));
        return clause is not null && sentence.SubtreeOf(clause) is { Length: <= longest } words && !words.Any(word => _all.Any(quantity => quantity.Unit is not null && quantity.Span.Overlaps(word.Span))) ? clause : null;
    }

    /// <summary>"Harbour Fares rose", "the Kell Pro": the tree has a name's first word for a subject, or its last for a preposition.</summary>
    private static bool IsOfName(Token noun, Token child) =>
        (child is { Upos: "PROPN", Relation: "nsubj" } && child.Index == noun.Index - 1 && noun.Is("nsubj")) || (child.Is("case") && child.Index == noun.Index + 1 && child.Upos == "ADP" && char.IsUpper(child.Form[0]));

    /// <summary>What stands apart: clauses, circumstances, days, asides between commas, what follows a colon or a bracket, and a second judgement ("an oven, but small").</summary>
    private static bool IsApart(Sentence sentence, Token noun, Token child) =>
        Apart.Any(child.Is) || IsBehindMark(sentence, noun, child) || (child is { Upos: "ADJ", Relation: "conj" } && noun.IsNoun()) || (child.Is("appos") && sentence.ChildrenOf(child).Any(mark => mark.Form == ",")) || (child.Is("nmod") && child.Index > noun.Index && sentence.CaseOf(child) is null && child.Lemma.EndsWith("day", StringComparison.Ordinal));

    private static bool IsBehindMark(Sentence sentence, Token noun, Token child)
    {
        foreach (var between in sentence.Tokens.Skip(noun.Index + 1).Take(child.Index - noun.Index - 1))
        {
            if (between.Form is "(") return false;
            if (between.Form is ":" or ")") return true;
        }

        return false;
    }

    /// <summary>"The five schools offer 400 places": how many schools there are stands with them.</summary>
    private bool IsTold(Token noun, Token number, QuantitySite site) =>
        number.Upos == "NUM" && number.Is("nummod") && number.Index < noun.Index && !site.Written.Span.Overlaps(number.Span) && noun.Is("nsubj") && _all.Any(quantity => quantity.Unit is null && quantity.Span.Overlaps(number.Span));

    /// <summary>"the 2018 sales".</summary>
    private static bool IsYear(Token noun, Token number) => number.Upos == "NUM" && number.Index < noun.Index && number.Form.Length == 4 && number.Form[..2] is "19" or "20";

    /// <summary>"the Harbour 500": the number right behind a noun.</summary>
    private bool IsNumbered(Token noun, Token number) => number.Upos == "NUM" && number.Index == noun.Index + 1 && !Follows(number) && !IsPerson(noun);

    /// <summary>The number behind a person is an age.</summary>
    private bool IsPerson(Token noun) => _article.SentenceOf(noun.Span.Start)?.NameAt(noun) is { Type: NameType.Person };

    /// <summary>A number with a unit of its own behind a name is no part of it.</summary>
    private bool Follows(Token number) => _all.Any(quantity => quantity.Unit is not null && quantity.Span.Overlaps(number.Span));

    /// <summary>An amount with a unit of measurement, and no age by which somebody goes.</summary>
    private bool IsAmount(Token word) => _all.Any(quantity => quantity.Unit is { Dimension: not (Dimension.Persons or Dimension.Age) } && quantity.Span.Overlaps(word.Span));

    private TextSpan? AgeOf(Token word) => _all.FirstOrDefault(quantity => quantity.Unit is { Dimension: Dimension.Age } && quantity.Span.Overlaps(word.Span))?.Span;

    private bool IsQuantity(Token word) => _quantities.Any(span => span.Overlaps(word.Span));

    /// <summary>The set splits at blanks and commas: "blue-chip" is one word.</summary>
    private string Written(Token word)
    {
        var text = _article.Page.Text;
        var (start, end) = (word.Span.Start, word.Span.End);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not (',' or '/' or '\u2019' or '\'')) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or '/' or '\u2019' or '\'')) end++;
        if (text[end - 1] == '.' && (!word.Form.EndsWith('.') || end == text.Length)) end--;
        var written = text[start..end];
        // "(Kell)" stays as it is written, and half a pair of brackets goes.
        return (written is ['(', .., ')'] ? written : written.Trim('(', ')')).Trim(':', ';', '"', '\u201C', '\u201D', '-', '\u2013').ToLowerInvariant();
    }
}
