using System.Text.Json;
using Variorum.Evaluation.Gold.Model;
using Variorum.Language;

namespace Variorum.Tests.Evaluation;

/// <summary>An export made out of gold, with mistakes of every kind that a scorer must weigh. The same seed makes the same mistakes.</summary>
internal sealed class ImperfectExport
{
    private readonly Random _random;
    private readonly List<string> _lines = [];
    private readonly List<string> _quantities = [];
    private readonly List<string> _entities = [];

    private ImperfectExport(int seed) => _random = new Random(seed);

    public static IReadOnlyList<string> Of(GoldPile gold, int seed)
    {
        var export = new ImperfectExport(seed);
        foreach (var document in gold.Documents) export.Add(document);
        export.AddCollation(gold);
        return export._lines;
    }

    private void Line(object line) => _lines.Add(JsonSerializer.Serialize(line));

    private bool Mostly() => _random.NextDouble() < 0.8;

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    private (int Start, int End) Near(TextSpan span)
    {
        var start = Math.Max(0, span.Start + _random.Next(-3, 4));
        return (start, Math.Max(start + 1, span.End + _random.Next(-3, 12)));
    }

    private void Add(GoldDocument document)
    {
        var (snapshot, article) = ("s" + document.Name, "a" + document.Name);
        Line(new { kind = "snapshot", id = snapshot, path = $"pile/{document.Name}_x.txt" });
        foreach (var found in document.Articles)
        {
            Line(new
            {
                kind = "article",
                id = article,
                snapshot,
                start = found.Span.Start + Pick(0, 9, 900),
                end = found.Span.End,
                published = Pick(found.Published, null, "2018-03-23"),
                byline = Pick(found.Byline, "Ada Roon; Ben Hask"),
                outlet = found.Outlet,
                credits = found.Credits.Take(1).Select(credit => new { name = credit.Name }),
            });
        }

        foreach (var furniture in document.Furniture.Where(_ => Mostly()))
            Line(new { kind = "furniture", snapshot, start = furniture.Span.Start + 2, end = furniture.Span.End + 5 });
        foreach (var quantity in document.Quantities.Where(_ => Mostly())) Add(article, document.Name, quantity);
        foreach (var date in document.Dates.Where(_ => Mostly()))
        {
            var (start, end) = Near(date.Span);
            Line(new { kind = "date", article, start, end, quote = date.Quote, value = Pick(date.Value, date.Value, "2018~", null) });
        }

        AddClaims(document, article);
        foreach (var (entity, index) in document.Entities.Select((entity, index) => (entity, index))) Add(article, entity, $"e{document.Name}-{index}");
    }

    private void Add(string article, string document, GoldQuantity quantity)
    {
        var (start, end) = Near(quantity.Span);
        var id = $"q{document}-{quantity.Id}";
        _quantities.Add(id);
        Line(new
        {
            kind = "quantity",
            id,
            article,
            start,
            end,
            quote = quantity.Quote,
            value = Pick(quantity.Amount.Value, quantity.Amount.Value, quantity.Amount.Value + 1, null),
            min = Pick(quantity.Amount.Min, null),
            approximate = quantity.Amount.Approximate,
            measure = Pick(quantity.Measures[0], "count", null),
            counted = Pick(quantity.Counted, string.Join(' ', quantity.Counted.Split(' ').Take(2)), "people", null),
            asOf = Pick(quantity.AsOf, "2018", null),
            voice = Pick(quantity.Voice.ToArray(), quantity.Voice.Take(1).Select(v => v.Split(' ')[0]).ToArray(), ["police"], []),
        });
    }

    private void AddClaims(GoldDocument document, string article)
    {
        foreach (var said in document.Attributions.Where(_ => Mostly()))
        {
            var (start, end) = Near(said.Span);
            var name = Pick(said.Sources[0], said.Sources[0].Split(' ')[0], null, "the police");
            Line(new { kind = "attribution", article, start, end, source = new { name, quote = said.SourceQuote } });
        }

        foreach (var item in document.Accusations.Where(_ => Mostly()))
        {
            var (start, end) = Near(item.Span);
            Line(new { kind = "accusation", article, start, end, accuser = Pick(item.Accusers[0], "ISJ"), accused = Pick(item.Accused[0], item.Accused[0].Split("; ")[0], "MEK") });
        }

        foreach (var label in document.Labels.Where(_ => Mostly()))
        {
            var (start, end) = Near(label.Span);
            Line(new { kind = "label", article, start, end, entity = Pick(_entities.LastOrDefault(), null), target = Pick(label.Target, "nobody") });
        }
    }

    private void Add(string article, GoldEntity entity, string id)
    {
        _entities.Add(id);
        Line(new { kind = "entity", id, name = entity.Name, forms = entity.Forms.Select(form => new { form, count = 1 }), privateIndividual = Pick(true, false) });
        foreach (var form in entity.Forms.Where(_ => Mostly()))
            Line(new { kind = "mention", article, entity = Pick(id, id, "e0"), start = 0, end = 1, quote = Pick(form, form.ToUpperInvariant(), "the " + form) });
    }

    private void AddCollation(GoldPile gold)
    {
        foreach (var (question, index) in gold.Questions.Select((question, index) => (question, index)))
        {
            var readings = question.Readings.SelectMany(r => r).Where(_ => Mostly()).Select(r => $"q{r.Document}-{r.Id}").Append(Pick(_quantities.ToArray()));
            Line(new { kind = "question", id = $"question{index}", readings = readings.Select(id => new { quantities = new[] { id } }) });
        }

        foreach (var identity in gold.Identities)
        {
            var terms = identity.Terms.Select(term => new { quantity = $"q{term.Quantity.Document}-{term.Quantity.Id}", sign = term.Sign });
            Line(new { kind = "arithmetic", identity = identity.Text, total = $"q{identity.Total.Quantity.Document}-{identity.Total.Quantity.Id}", terms, surprise = Pick(3.5, -1, 2), restates = Pick(null, "i0", null) });
            Line(new { kind = "arithmetic", identity = "chance", total = Pick(_quantities.ToArray()), terms = new[] { new { quantity = Pick(_quantities.ToArray()), sign = 1 } }, surprise = Pick(3, 1), holds = Pick(true, false) });
        }
    }
}
