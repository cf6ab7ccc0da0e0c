using System.Collections.Immutable;
using System.Text;
using Variorum.Articles;
using Variorum.Claims;
using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Events;
using Variorum.Claims.Labels;
using Variorum.Claims.Quantities;
using Variorum.Collation;
using Variorum.Collation.Arithmetic;
using Variorum.Collation.Entities;
using Variorum.Collation.Questions;
using Variorum.Collation.Sources;
using Variorum.Language;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Views;

/// <summary>Makes casebooks for tests of what is shown: every claim is named by the words that carry it.</summary>
internal sealed class PileMaker
{
    private readonly List<CollatedSnapshot> _snapshots = [];
    private readonly List<CollatedArticle> _articles = [];
    private readonly List<Quantity> _quantities = [];
    private readonly List<DateMention> _dates = [];
    private readonly List<Attribution> _attributions = [];
    private readonly List<Accusation> _accusations = [];
    private readonly List<Label> _labels = [];
    private readonly List<EventMention> _events = [];
    private readonly List<Identity> _sums = [];
    private readonly List<(Mention Mention, string Name, EntityType Type)> _mentions = [];
    private readonly HashSet<string> _private = new(StringComparer.Ordinal);
    private readonly List<(string Question, string Counted, Measure Measure, Quantity Quantity)> _answers = [];
    private readonly Dictionary<string, string> _parties = new(StringComparer.Ordinal);
    private readonly List<UnreadFile> _unread = [];
    private readonly List<string> _warnings = [];

    public PileMaker Party(string outlet, string party)
    {
        _parties[outlet] = party;
        return this;
    }

    public PileMaker Unread(string path, string reason)
    {
        _unread.Add(new UnreadFile(path, reason));
        return this;
    }

    public PileMaker Warning(string text)
    {
        _warnings.Add(text);
        return this;
    }

    /// <summary>A file with one article; parts are set apart by blank lines. A part that begins with <c>#</c> is furniture.</summary>
    public Written Write(string path, string? outlet, string? title, string? published, string[] parts, string language = "en", params string[] warnings)
    {
        var text = new StringBuilder();
        var paragraphs = new List<TextSpan>();
        var furniture = new List<Furniture>();
        foreach (var part in title is null ? parts : [title, .. parts])
        {
            var start = text.Length;
            text.Append(part);
            if (part.StartsWith('#')) furniture.Add(new Furniture(new TextSpan(start, text.Length), FurnitureReason.RelatedLinks));
            else if (!part.StartsWith("By ", StringComparison.Ordinal)) paragraphs.Add(new TextSpan(start, text.Length));
            text.Append("\n\n");
        }

        var page = text.ToString();
        var snapshot = SnapshotId.Of(Encoding.UTF8.GetBytes(path + "\n" + page));
        var span = new TextSpan(0, page.TrimEnd().Length);
        var byline = Array.Find(parts, part => part.StartsWith("By ", StringComparison.Ordinal))?[3..];
        var article = new Article(
            Identifier.OfAnchored("article", new Anchor(snapshot, span)), snapshot, span,
            title is null ? null : Evidence.At(page, new TextSpan(0, title.Length)),
            published, null, outlet, byline, ArticleForm.News, language, [], [.. paragraphs]);
        _snapshots.Add(new CollatedSnapshot(
            snapshot, [new PileFile(path, snapshot, FileState.Present)], "text/plain", Encoding.UTF8.GetByteCount(page), "plain/1", page,
            [.. furniture], [.. warnings]));
        _articles.Add(new CollatedArticle(article, [], null, 1m));
        return new Written(this, article, page);
    }

    public Casebook Make()
    {
        var order = _snapshots.OrderBy(snapshot => snapshot.Id).ToList();
        return new Casebook(
            CasebookSettings.Default,
            [.. order],
            [.. _articles.Where(article => article.Article.Outlet is not null).GroupBy(article => article.Article.Outlet!).Select(group => new Source(
                Identifier.OfName("source", group.Key), group.Key, _parties.GetValueOrDefault(group.Key),
                [.. group.Select(article => article.Article.Id).Order()])).OrderBy(source => source.Id)],
            [.. _articles.OrderBy(article => article.Article.Snapshot).ThenBy(article => article.Article.Span)],
            [.. _quantities.OrderBy(quantity => quantity.Anchor).ThenBy(quantity => quantity.Id)],
            [.. _dates.OrderBy(date => date.Anchor).ThenBy(date => date.Id)],
            [.. _answers.GroupBy(answer => answer.Question).Select(Question).OrderBy(question => question.Id)],
            [.. _unread.OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. _warnings])
        {
            Entities =
            [
                .. _labels.Select(label => (Name: label.Target, Type: EntityType.Person)).Concat(_mentions.Select(mention => (mention.Name, mention.Type)))
                    .DistinctBy(named => named.Name, StringComparer.Ordinal)
                    .Select(named => new Entity(EntityOf(named.Name), named.Name, named.Type, [], _private.Contains(named.Name), [], []))
                    .OrderBy(entity => entity.Id),
            ],
            Mentions = [.. _mentions.Select(mention => mention.Mention).OrderBy(mention => mention.Anchor).ThenBy(mention => mention.Id)],
            Attributions = [.. _attributions.OrderBy(attribution => attribution.Anchor).ThenBy(attribution => attribution.Id)],
            Accusations = [.. _accusations.OrderBy(accusation => accusation.Anchor).ThenBy(accusation => accusation.Id)],
            Labels = [.. _labels.OrderBy(label => label.Anchor).ThenBy(label => label.Id)],
            Events = [.. _events.OrderBy(happening => happening.Id)],
            Arithmetic = [.. _sums],
        };
    }

    /// <summary>A sum of figures, each named by its words where they first stand; a minus before the words takes the figure away.</summary>
    /// <param name="restates">The text of the sum that it follows from.</param>
    public PileMaker Sum(string text, decimal surprise, string total, string[] terms, string? restates = null, decimal? difference = null)
    {
        var whole = Figure(total);
        var parts = terms.Select(term => term.StartsWith('-') ? (Figure(term[1..]), -1) : (Figure(term), 1)).ToList();
        _sums.Add(new Identity(
            Identifier.OfName("arithmetic", text), Operation.Sum, text, whole.Id, [.. parts.Select(part => new Term(part.Item1.Id, part.Item2))],
            [.. parts.Select(part => part.Item1.Article).Append(whole.Article).Distinct().Order()], surprise, ["one subject", "one list"],
            restates is null ? null : Identifier.OfName("arithmetic", restates), difference is null, $"{text}: all of them are told of settlers.")
        {
            Difference = difference,
        });
        return this;
    }

    /// <summary>A person of whom nothing shows a public part.</summary>
    public PileMaker Private(string name)
    {
        _private.Add(name);
        return this;
    }

    private Quantity Figure(string quote) => _quantities.First(quantity => quantity.Quote == quote);

    private static Identifier EntityOf(string name) => Identifier.OfName("entity", name);

    private static Question Question(IGrouping<string, (string Question, string Counted, Measure Measure, Quantity Quantity)> group)
    {
        var readings = group.Select(answer => answer.Quantity)
            .GroupBy(quantity => (quantity.Amount.Value, quantity.Amount.Min, quantity.Amount.Max, quantity.AsOf))
            .OrderBy(reading => reading.Key.Value ?? reading.Key.Min ?? reading.Key.Max).ThenBy(reading => reading.Key.AsOf, StringComparer.Ordinal)
            .Select(reading => new Reading(
                Identifier.OfGroup("reading", reading.Select(quantity => quantity.Id)), reading.Key.Value, reading.Key.Min, reading.Key.Max,
                reading.Key.AsOf, [.. reading.Select(quantity => quantity.Id).Order()],
                [.. reading.Select(quantity => quantity.Voice).DistinctBy(voice => string.Join('\0', voice))],
                [.. reading.Select(quantity => quantity.Article).Distinct().Order()], [.. reading.Select(quantity => quantity.Article).Distinct().Order()]))
            .ToImmutableArray();
        return new Question(
            Identifier.OfGroup("question", group.Select(answer => answer.Quantity.Id)), group.Key,
            [.. group.Select(answer => answer.Measure).Distinct().Order()], group.First().Counted, null, readings, [.. Relations(readings)]);
    }

    private static IEnumerable<ReadingRelation> Relations(ImmutableArray<Reading> readings)
    {
        for (var i = 0; i < readings.Length; i++)
        {
            for (var j = i + 1; j < readings.Length; j++)
            {
                var (a, b) = (readings[i], readings[j]);
                yield return a.AsOf != b.AsOf
                    ? new ReadingRelation(a.Id, b.Id, RelationKind.DifferentDate, $"One is as of {a.AsOf ?? "no told date"}, the other as of {b.AsOf ?? "no told date"}.")
                    : new ReadingRelation(a.Id, b.Id, RelationKind.Conflict, "Both give a figure for the same thing at the same time, and the figures differ.");
            }
        }
    }

    /// <summary>An article to which claims are added.</summary>
    internal sealed class Written(PileMaker pile, Article article, string text)
    {
        private int _from;

        public Article Article => article;

        /// <summary>The words <paramref name="quote"/>, where they stand next.</summary>
        public Written Figure(
            string question, string quote, Amount amount, string counted, string? asOf = null, string? speaker = null, Measure measure = Measure.Population, string? unit = "persons")
        {
            var span = Next(quote);
            ImmutableArray<string> voice = [.. new[] { speaker, article.Outlet }.OfType<string>()];
            var quantity = new Quantity(
                Identifier.OfAnchored("quantity", new Anchor(article.Snapshot, span)), article.Id, new Anchor(article.Snapshot, span), quote,
                Sentence(span), amount, unit, counted, measure, null, asOf, null, voice);
            pile._quantities.Add(quantity);
            pile._answers.Add((question, counted, measure, quantity));
            return this;
        }

        /// <summary>Names somebody or something by its own name, where that first stands.</summary>
        public Written Names(string name, EntityType type = EntityType.Place)
        {
            var anchor = Anywhere(name);
            pile._mentions.Add((new Mention(Identifier.OfAnchored("mention", anchor), article.Id, anchor, name, MentionForm.Name, EntityOf(name)), name, type));
            return this;
        }

        public Written Date(string quote, string? value, DateType type = DateType.Absolute)
        {
            var span = Next(quote);
            var anchor = new Anchor(article.Snapshot, span);
            pile._dates.Add(new DateMention(Identifier.OfAnchored("date", anchor), article.Id, anchor, quote, Sentence(span), value, type, null));
            return this;
        }

        public Written Says(string quote, string? speaker, AttributionType type = AttributionType.Indirect, Stance stance = Stance.Asserts)
        {
            var anchor = Anywhere(quote);
            pile._attributions.Add(new Attribution(
                Identifier.OfAnchored("attribution", anchor), article.Id, anchor, quote, Sentence(anchor.Span), new AttributionSource(speaker, null, null, null), null, "said",
                type, stance, pile._attributions.Where(other => other.Article == article.Id && other.Anchor.Span.Contains(anchor.Span)).Select(other => (Identifier?)other.Id).LastOrDefault()));
            return this;
        }

        /// <param name="denial">The words by which the accused denies it, in this article; null where nothing does.</param>
        /// <param name="silence">The words that tell that an answer was sought.</param>
        public Written Accuses(string quote, string? accuser, string accused, string? denial = null, string? silence = null)
        {
            var anchor = Anywhere(quote);
            ImmutableArray<string> voice = [.. new[] { accuser, article.Outlet }.OfType<string>()];
            pile._accusations.Add(new Accusation(
                Identifier.OfAnchored("accusation", anchor), article.Id, anchor, quote, Sentence(anchor.Span), accuser, null, accused, null, voice,
                denial is null ? [] : [new Denial(accused, article.Id, Anywhere(denial), denial)],
                silence is null ? [] : [new Denial(accused, article.Id, Anywhere(silence), silence)]));
            return this;
        }

        public Written Calls(string quote, string target, Polarity polarity = Polarity.Neutral, string? speaker = null)
        {
            var anchor = Anywhere(quote);
            pile._labels.Add(new Label(
                Identifier.OfAnchored("label", anchor), article.Id, anchor, quote, Sentence(anchor.Span), EntityOf(target), target, polarity,
                [.. new[] { speaker, article.Outlet }.OfType<string>()]));
            return this;
        }

        public Written Tells(string label, string type, string? date = null, string? place = null)
        {
            var sentence = Sentence(Anywhere(label).Span);
            var anchor = new Anchor(article.Snapshot, sentence);
            pile._events.Add(new EventMention(
                Identifier.OfAnchored("event", anchor), article.Id, anchor, sentence.Of(text), sentence, label, type, date, place, [], []));
            return this;
        }

        private Anchor Anywhere(string quote)
        {
            var start = text.IndexOf(quote, StringComparison.Ordinal);
            Assert.True(start >= 0, $"'{quote}' does not stand in the text.");
            return new Anchor(article.Snapshot, new TextSpan(start, start + quote.Length));
        }

        private TextSpan Next(string quote)
        {
            var start = text.IndexOf(quote, _from, StringComparison.Ordinal);
            Assert.True(start >= 0, $"'{quote}' does not stand in the text after {_from}.");
            _from = start + 1;
            return new TextSpan(start, start + quote.Length);
        }

        private TextSpan Sentence(TextSpan span)
        {
            var start = text.LastIndexOfAny(['.', '\n'], span.Start) + 1;
            while (start < span.Start && char.IsWhiteSpace(text[start])) start++;
            var end = text.IndexOfAny(['.', '\n'], span.End);
            return new TextSpan(start, end < 0 ? text.Length : text[end] == '.' ? end + 1 : end);
        }
    }
}
