using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Variorum.Articles;
using Variorum.Benchmarks.Piles;
using Variorum.Claims;
using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Claims.Quantities;
using Variorum.Collation;
using Variorum.Collation.Arithmetic;
using Variorum.Collation.Questions;
using Variorum.Collation.Sources;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Benchmarks.Report;

/// <summary>
/// Makes a casebook of short invented articles as values, without reading or collating: what is measured is the report alone. Every list
/// that a page could be tempted to show whole is long in it: one question that every article answers, one source that prints every third.
/// </summary>
internal sealed class CasebookGenerator(int articles, int seed)
{
    private const int FiguresPerArticle = 6;
    private const int ArticlesPerSource = 40;
    private const int ArticlesPerWarning = 3;

    /// <summary>Each article begins with an answer to one question; it has so many different answers.</summary>
    private const int AnswersOfTheLargest = 400;

    /// <summary>What collation sets beside each other in one question.</summary>
    private const int MostRelated = 40;
    private readonly Random _random = new(seed);
    private readonly List<CollatedSnapshot> _snapshots = [];
    private readonly List<CollatedArticle> _articles = [];
    private readonly List<Quantity> _quantities = [];
    private readonly List<Attribution> _attributions = [];
    private readonly List<Accusation> _accusations = [];
    private readonly Dictionary<string, List<Quantity>> _answers = new(StringComparer.Ordinal);

    public Casebook Make()
    {
        for (var i = 0; i < articles; i++) Write(i);
        var sources = _articles.GroupBy(article => article.Article.Outlet!, StringComparer.Ordinal)
            .Select(group => new Source(Identifier.OfName("source", group.Key), group.Key, null, [.. group.Select(article => article.Article.Id).Order()]));
        return new Casebook(
            CasebookSettings.Default,
            [.. _snapshots.OrderBy(snapshot => snapshot.Id)],
            [.. sources.OrderBy(source => source.Id)],
            [.. _articles.OrderBy(article => article.Article.Snapshot)],
            [.. _quantities.OrderBy(quantity => quantity.Anchor)],
            [],
            [.. _answers.Where(answer => answer.Value.Count > 1).Select(answer => Ask(answer.Key, answer.Value)).OrderBy(question => question.Id)],
            [.. Enumerable.Range(0, articles / 20).Select(i => new UnreadFile($"scans/{i:00000}.pdf", "It is a PDF document, which is not read."))],
            [])
        {
            Attributions = [.. _attributions.OrderBy(attribution => attribution.Anchor)],
            Accusations = [.. _accusations.OrderBy(accusation => accusation.Anchor)],
            Arithmetic = [.. Sums()],
        };
    }

    private void Write(int number)
    {
        var outlet = number % 3 == 0 ? InventedWords.Outlets[0] : $"{Pick(InventedWords.Outlets)} {_random.Next(1 + (articles / ArticlesPerSource))}";
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"Notice {number} from {Pick(InventedWords.Places)}\n\n"));
        var title = new TextSpan(0, text.Length - 2);
        var figures = new List<(TextSpan Quote, TextSpan Sentence, int Value, string Counted, string Place, string Speaker)>();
        for (var i = 0; i < FiguresPerArticle; i++)
        {
            var (speaker, people) = ($"{Pick(InventedWords.Forenames)} {Pick(InventedWords.Surnames)}", i == 0 ? "people" : Pick(InventedWords.People));
            var place = i == 0 ? "Newholm" : string.Create(CultureInfo.InvariantCulture, $"{Pick(InventedWords.Places)} {_random.Next(1 + (articles / 100))}");
            var value = i == 0 ? 1000 + _random.Next(AnswersOfTheLargest) : 3 + (int)Math.Exp(_random.NextDouble() * 9);
            var start = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{speaker} of {Pick(InventedWords.Bodies)} said that {value} {people} were counted in {place}.");
            var quote = $"{value} {people}";
            var at = text.ToString(start, text.Length - start).IndexOf(quote, StringComparison.Ordinal) + start;
            figures.Add((new TextSpan(at, at + quote.Length), new TextSpan(start, text.Length), value, people, place, speaker));
            text.Append(' ').Append(Pick(InventedWords.Filler)).Append("\n\n");
        }

        Add(number, outlet, text.ToString(), title, figures);
    }

    private void Add(
        int number, string outlet, string text, TextSpan title, List<(TextSpan Quote, TextSpan Sentence, int Value, string Counted, string Place, string Speaker)> figures)
    {
        var snapshot = SnapshotId.Of(Encoding.UTF8.GetBytes(text));
        var span = new TextSpan(0, text.TrimEnd().Length);
        var id = Identifier.OfAnchored("article", new Anchor(snapshot, span));
        ImmutableArray<TextSpan> paragraphs = [title, .. figures.Select(figure => new TextSpan(figure.Sentence.Start, text.IndexOf("\n\n", figure.Sentence.Start, StringComparison.Ordinal)))];
        var published = number % 10 == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{_random.Next(2016, 2020)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}");
        var path = string.Create(CultureInfo.InvariantCulture, $"{number:00000}.txt");
        ImmutableArray<string> warnings = number % ArticlesPerWarning == 0 ? ["The page prints no author."] : [];
        _snapshots.Add(new CollatedSnapshot(
            snapshot, [new PileFile(path, snapshot, number % 7 == 0 ? FileState.Gone : FileState.Present)], "text/plain", text.Length, "plain/1", text, [], warnings));
        _articles.Add(new CollatedArticle(
            new Article(id, snapshot, span, Evidence.At(text, title), published, null, outlet, null, ArticleForm.News, "en", [], paragraphs), [], null, 1m));
        foreach (var figure in figures)
        {
            var anchor = new Anchor(snapshot, figure.Quote);
            ImmutableArray<string> voice = [figure.Speaker, outlet];
            var quantity = new Quantity(
                Identifier.OfAnchored("quantity", anchor), id, anchor, figure.Quote.Of(text), figure.Sentence, new Amount(figure.Value, null, null, false, null),
                "persons", figure.Counted, Measure.Count, figure.Place, null, null, voice);
            _quantities.Add(quantity);
            var question = $"How many {figure.Counted} were counted in {figure.Place}?";
            if (!_answers.TryGetValue(question, out var answers)) _answers[question] = answers = [];
            answers.Add(quantity);
            var content = new Anchor(snapshot, new TextSpan(figure.Quote.Start, figure.Sentence.End - 1));
            _attributions.Add(new Attribution(
                Identifier.OfAnchored("attribution", content), id, content, content.Span.Of(text), figure.Sentence, new AttributionSource(figure.Speaker, null, null, null),
                null, "said", AttributionType.Indirect, Stance.Asserts, null));
        }

        var first = new Anchor(snapshot, figures[0].Sentence);
        _accusations.Add(new Accusation(
            Identifier.OfAnchored("accusation", first), id, first, first.Span.Of(text), figures[0].Sentence, figures[0].Speaker, null, Pick(InventedWords.Bodies), null,
            [figures[0].Speaker, outlet], [], []));
    }

    private static Question Ask(string text, List<Quantity> answers)
    {
        var readings = answers.GroupBy(answer => answer.Amount.Value).OrderBy(group => group.Key).Select(group => new Reading(
            Identifier.OfGroup("reading", group.Select(answer => answer.Id)), group.Key, null, null, null, [.. group.Select(answer => answer.Id).Order()],
            [.. group.Select(answer => answer.Voice)], [.. group.Select(answer => answer.Article).Distinct().Order()], [.. group.Select(answer => answer.Article).Distinct().Order()]))
            .ToImmutableArray();
        var related = readings.Take(MostRelated).ToList();
        return new Question(
            Identifier.OfGroup("question", answers.Select(answer => answer.Id)), text, [Measure.Count], answers[0].Counted!, answers[0].Place, readings,
            [
                .. related.SelectMany((a, i) => related.Skip(i + 1).Select(b => new ReadingRelation(
                    a.Id, b.Id, RelationKind.Conflict, "Both answer the same question, and the figures differ."))),
            ]);
    }

    /// <summary>Half as many as the method keeps at most: that they hold is not asked here.</summary>
    private IEnumerable<Identity> Sums() => Enumerable.Range(0, Math.Min(250, _articles.Count)).Select(i =>
    {
        var figures = _quantities.Skip(i * FiguresPerArticle).Take(4).ToList();
        var text = string.Create(CultureInfo.InvariantCulture, $"{i}");
        return new Identity(
            Identifier.OfName("arithmetic", text), Operation.Sum, text, figures[0].Id, [.. figures.Skip(1).Select(figure => new Term(figure.Id, 1))], [figures[0].Article],
            10, ["one subject"], null, true, "It was made up.");
    });

    private string Pick(string[] words) => words[_random.Next(words.Length)];
}
