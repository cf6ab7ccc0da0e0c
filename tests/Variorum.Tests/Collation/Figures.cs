using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Variorum.Articles;
using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Collation;
using Variorum.Collation.Arithmetic;
using Variorum.Collation.Arithmetic.Learned;
using Variorum.Collation.Questions;
using Variorum.Language;
using Variorum.Language.Tokenizing;
using Variorum.Text;

namespace Variorum.Tests.Collation;

/// <summary>A pile written in a few words: <c>[2745 population]</c> is a figure, with an amount and a measure; <c>~</c> before it is "about", <c>..</c> after it a bound.</summary>
internal sealed class Figures
{
    private readonly List<CollatedArticle> _articles = [];
    private readonly List<CollatedSnapshot> _snapshots = [];
    private readonly List<Quantity> _quantities = [];

    public ImmutableArray<CollatedArticle> Articles => [.. _articles];

    public ImmutableArray<CollatedSnapshot> Snapshots => [.. _snapshots];

    public ImmutableArray<Quantity> Quantities => [.. _quantities.OrderBy(quantity => quantity.Anchor)];

    /// <param name="text">With marks: <c>[amount measure? | counted? | place? | as of? | voice?]</c>; measure is "population" unless given; counted is "settlers" unless given, and not said where it is "-".</param>
    public Figures Write(string outlet, string text, string? published = null)
    {
        var (page, marks) = Unmark(text);
        var snapshot = SnapshotId.Of(Encoding.UTF8.GetBytes($"{outlet} {_articles.Count} {page}"));
        var span = new TextSpan(0, page.Length);
        var article = new Article(
            Identifier.OfAnchored("article", new Anchor(snapshot, span)), snapshot, span, null, published, null, outlet, null, ArticleForm.News, "en", [], [span]);
        _articles.Add(new CollatedArticle(article, [], null, 1));
        _snapshots.Add(new CollatedSnapshot(snapshot, [], "text/plain", page.Length, "plain/1", page, [], []));
        var sentences = EnglishTokenizer.Split(page, span).Select(sentence => sentence.Span).ToList();
        _quantities.AddRange(marks.Select(mark => Quantity(article, page, sentences, mark.Span, mark.Fields)));
        return this;
    }

    public ImmutableArray<Identity> Reckon() => Reckon(Quantities, Articles, Snapshots);

    /// <summary>What answers its questions.</summary>
    /// <param name="quantities">In another order; as they stand where none is given.</param>
    public QuestionMaterial Material(ImmutableArray<Identity> arithmetic, IEnumerable<Quantity>? quantities = null)
    {
        var claims = new SnapshotClaims([.. quantities ?? Quantities], []);
        return new QuestionMaterial(new AnswerMaterial(claims, [], Snapshots), claims, [], arithmetic, Articles);
    }

    /// <summary>As the program does, with what it has learned.</summary>
    public static ImmutableArray<Identity> Reckon(ImmutableArray<Quantity> quantities, ImmutableArray<CollatedArticle> articles, ImmutableArray<CollatedSnapshot> snapshots) =>
        ArithmeticFinder.Find(quantities, articles, snapshots, new LearnedSums(SumModel.Load(), new AnswerMaterial(new SnapshotClaims(quantities, []), [], snapshots)));

    private static Quantity Quantity(Article article, string page, List<TextSpan> sentences, TextSpan span, string[] fields)
    {
        var anchor = new Anchor(article.Snapshot, span);
        var head = fields[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var measure = head.Length > 1 ? Enum.Parse<Measure>(head[1], ignoreCase: true) : Measure.Population;
        var unit = measure switch { Measure.Money => head.Length > 2 ? head[2] : "crowns", Measure.Percentage => "percent", _ => head.Length > 2 ? head[2] : "persons" };
        var isSaid = Field(fields, 1) is not "-";
        return new Quantity(
            Identifier.OfAnchored("quantity", anchor), article.Id, anchor, span.Of(page), sentences.First(sentence => sentence.Contains(span.Start)), Amount(head[0]), isSaid ? unit : null,
            isSaid ? Field(fields, 1) ?? "settlers" : null, measure, Field(fields, 2), Field(fields, 3), null, [.. new[] { Field(fields, 4), article.Outlet }.OfType<string>()]);
    }

    private static Amount Amount(string text)
    {
        var value = decimal.Parse(text.Trim('~', '.'), NumberStyles.Number, CultureInfo.InvariantCulture);
        return text.EndsWith("..", StringComparison.Ordinal) ? new Amount(null, value, null, true, "more than") : new Amount(value, null, null, text.StartsWith('~'), null);
    }

    private static string? Field(string[] fields, int place) => place < fields.Length && fields[place].Trim().Length > 0 ? fields[place].Trim() : null;

    private static (string Page, List<(TextSpan Span, string[] Fields)> Marks) Unmark(string text)
    {
        var page = new StringBuilder();
        var marks = new List<(TextSpan, string[])>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '[')
            {
                page.Append(text[at++]);
                continue;
            }

            var end = text.IndexOf(']', at);
            var fields = text[(at + 1)..end].Split('|');
            var start = page.Length;
            page.Append(fields[0].Split(' ')[0].Trim('~', '.'));
            marks.Add((new TextSpan(start, page.Length), fields));
            at = end + 1;
        }

        return (page.ToString(), marks);
    }
}
