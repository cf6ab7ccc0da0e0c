using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Gold.Json;

/// <summary>Reads the gold of one document from JSON.</summary>
internal static class DocumentGoldReader
{
    private const string NotAClaim = "ordinal-not-a-claim";

    public static GoldDocument Read(string name, JsonElement gold) => new(
        name,
        [.. gold.Items("articles").Select(Article)],
        [.. gold.Items("boilerplate").Select(furniture => new GoldFurniture(furniture.Span(), furniture.Text("reason") ?? ""))],
        All(gold, "quantities", Quantity),
        All(gold, "dates", Date),
        All(gold, "attributions", Attribution),
        All(gold, "accusations", Accusation),
        All(gold, "labels", Label),
        [.. gold.Items("entities").Select(Entity)],
        [],
        [.. gold.Items("events").Select(Event)],
        []);

    /// <summary>The required ones first, then those that are kept in a list of their own because they are not.</summary>
    private static ImmutableArray<T> All<T>(JsonElement gold, string kind, Func<JsonElement, bool, T> read) =>
    [
        .. gold.Items(kind).Select(item => read(item, item.Flag("optional"))),
        .. gold.Items("optional_" + kind).Select(item => read(item, true)),
    ];

    private static GoldArticle Article(JsonElement article) => new(
        article.Text("id") ?? "", article.Span(), article.Text("title"), NonEmpty(article.Text("published")), article.Text("not_before"),
        article.Text("not_after"), article.Text("outlet"), article.Text("byline"), null,
        [.. article.Items("credits").Select(credit => new GoldCredit(credit.Text("role"), credit.Text("name") ?? ""))],
        !article.Denies("about_matter"));

    private static GoldQuantity Quantity(JsonElement quantity, bool optional)
    {
        var measure = quantity.Text("measure") ?? "";
        var measures = new[] { measure, quantity.Text("measure_alt") }.OfType<string>().Select(Measure);
        return new GoldQuantity(
            quantity.Text("id") ?? "", quantity.Span(), quantity.Text("quote") ?? "", Amount(quantity), [.. measures],
            quantity.Text("counted") ?? "", quantity.Text("unit"), quantity.Text("place"), quantity.Text("as_of"),
            [.. quantity.Texts("chain")], Texts(quantity.Text("asserted_by_alt"), quantity.Text("asserted_by")), optional || measure == NotAClaim);
    }

    /// <summary>The export's terms win over the gold's.</summary>
    private static string Measure(string measure) => measure.Trim() == "count-other" ? "count" : measure;

    private static GoldAmount Amount(JsonElement quantity) => new(
        (decimal?)quantity.Number("value"), (decimal?)quantity.Number("min"), (decimal?)quantity.Number("max"), quantity.Flag("approx"));

    private static GoldDate Date(JsonElement date, bool optional) => new(
        date.Span(), date.Text("quote") ?? "", date.Text("value"), date.Text("type") ?? "",
        !date.Denies("resolvable") && !date.Denies("resolvable_in_document"),
        optional || date.Flag("in_furniture") || date.Flag("in_boilerplate"));

    private static GoldAttribution Attribution(JsonElement attribution, bool optional) => new(
        attribution.Text("id") ?? "", attribution.Span(), attribution.Text("quote") ?? "",
        Texts(attribution.Text("source"), attribution.Text("source_alt")), attribution.Text("source_quote"), attribution.Text("cue"),
        attribution.Text("type") ?? "", attribution.Text("stance") ?? "", attribution.Text("nested_in"), optional);

    private static GoldAccusation Accusation(JsonElement accusation, bool optional) => new(
        accusation.Text("id") ?? "", accusation.Span(), accusation.Text("quote") ?? "",
        Texts(accusation.Text("accuser"), accusation.Text("accuser_alt")), Texts(accusation.Text("accused")),
        optional || accusation.Flag("in_boilerplate"));

    private static GoldLabel Label(JsonElement label, bool optional) => new(
        label.Span(), label.Text("quote") ?? "", label.Text("target") ?? "", label.Text("polarity") ?? "", label.Text("voice"),
        optional || label.Flag("in_boilerplate"));

    private static GoldEntity Entity(JsonElement entity) => new(
        "", entity.Text("canonical") ?? "", entity.Text("type") ?? "", [.. entity.Texts("aliases")], entity.Flag("private_individual"));

    private static GoldEvent Event(JsonElement item) =>
        new(item.Text("id") ?? "", item.Span(), item.Text("label") ?? "", item.Text("type"), item.Text("date"), item.Text("place"));

    private static ImmutableArray<string> Texts(params ReadOnlySpan<string?> texts)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var text in texts)
        {
            if (text is not null) found.Add(text);
        }

        return found.ToImmutable();
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
