using System.Text.Json.Nodes;
using Variorum.App.Cases;
using Variorum.Articles;
using Variorum.Claims.Dates;
using Variorum.Claims.Quantities;
using Variorum.Collation;
using Variorum.Collation.Dating;
using Variorum.Collation.Questions;
using Variorum.Collation.Sources;
using Variorum.Text;

namespace Variorum.App.Export;

/// <summary>The casebook as lines, in the order of the contract: by kind, then snapshot, start, end and id.</summary>
/// <remarks>The casebook's own lists are in this order already; kinds that no stage makes yet are absent.</remarks>
internal sealed class ExportLines
{
    private const int FormatVersion = 1;
    private readonly Casebook _casebook;
    private readonly Dictionary<SnapshotId, SpanWriter> _spans;

    public ExportLines(Casebook casebook)
    {
        _casebook = casebook;
        _spans = casebook.Snapshots.ToDictionary(snapshot => snapshot.Id, snapshot => new SpanWriter(snapshot.Text));
    }

    public IEnumerable<ExportLine> All() =>
    [
        Header(),
        .. _casebook.Snapshots.Select(Line),
        .. _casebook.Sources.Select(Line),
        .. _casebook.Articles.Select(Line),
        .. _casebook.Snapshots.SelectMany(snapshot => snapshot.Furniture.Select(furniture => Line(snapshot, furniture))),
        .. _casebook.Entities.Select(ClaimLines.Of),
        .. _casebook.Mentions.Select(mention => ClaimLines.Of(mention, Spans(mention.Anchor))),
        .. _casebook.Dates.Select(Line),
        .. _casebook.Quantities.Select(Line),
        .. _casebook.Attributions.Select(attribution => ClaimLines.Of(attribution, Spans(attribution.Anchor))),
        .. _casebook.Accusations.Select(accusation => ClaimLines.Of(accusation, Spans)),
        .. _casebook.Labels.Select(label => ClaimLines.Of(label, Spans(label.Anchor))),
        .. _casebook.Events.Select(told => ClaimLines.Of(told, Spans(told.Anchor))),
        .. _casebook.Reuse.OrderBy(reuse => reuse.Id).Select(reuse => ReuseLines.Of(reuse, Spans)),
        .. _casebook.Origins.Select(ReuseLines.Of),
        .. _casebook.Questions.Select(Line),
        .. _casebook.Arithmetic.OrderBy(identity => identity.Id).Select(ArithmeticLines.Of),
    ];

    private SpanWriter Spans(Anchor anchor) => _spans[anchor.Snapshot];

    private ExportLine Header() => new(
        "casebook",
        [
            ("version", FormatVersion),
            ("tool", "variorum"),
            ("toolVersion", Engine.Version),
            ("settings", new JsonObject
            {
                ["maxFile"] = _casebook.Settings.MaxFileBytes,
                ["models"] = new JsonObject(_casebook.Settings.Models.Select(model => KeyValuePair.Create(model.Key, (JsonNode?)model.Value))),
                ["names"] = Commands.CommonOptions.FullNames,
            }),
            ("snapshots", _casebook.Snapshots.Length),
            ("notice", WorkingCopy.Notice),
            ("unread", JsonLists.Of(_casebook.Unread, file => new JsonObject { ["path"] = file.Path, ["reason"] = file.Reason })),
            ("warnings", JsonLists.Of(_casebook.Warnings)),
        ]);

    private ExportLine Line(CollatedSnapshot snapshot) => new(
        "snapshot",
        [
            ("id", snapshot.Id.Value),
            ("path", snapshot.Path),
            ("paths", JsonLists.Of(snapshot.Paths)),
            ("mediaType", snapshot.MediaType),
            ("bytes", snapshot.Bytes),
            ("reader", snapshot.Reader),
            ("pageTextSha256", PageTexts.Sha256(snapshot.Text)),
            ("pageTextLength", _spans[snapshot.Id].Length),
            ("warnings", JsonLists.Of(snapshot.Warnings)),
            ("repeated", JsonLists.Of(snapshot.Repeated, piece => Repeated(_spans[snapshot.Id], piece))),
        ]);

    private static JsonObject Repeated(SpanWriter spans, RepeatedFurniture piece)
    {
        var node = new JsonObject { ["explanation"] = piece.Explanation };
        foreach (var (name, value) in spans.Offsets(piece.Span)) node[name] = value;
        return node;
    }

    private static ExportLine Line(Source source) => new(
        "source",
        [
            ("id", source.Id.Value),
            ("name", source.Name),
            ("party", source.Party),
            ("articles", JsonLists.Of(source.Articles.Select(id => id.Value))),
        ]);

    private ExportLine Line(CollatedArticle collated)
    {
        var article = collated.Article;
        var spans = _spans[article.Snapshot];
        return new ExportLine(
            "article",
            [
                ("id", article.Id.Value),
                ("snapshot", article.Snapshot.Value),
                .. spans.Offsets(article.Span),
                ("title", spans.Evidence(article.Title)),
                ("published", article.Published),
                ("publishedEvidence", spans.Evidence(article.PublishedEvidence)),
                ("notBefore", Day(collated.Dating.NotBefore)),
                ("notAfter", Day(collated.Dating.NotAfter)),
                ("datingEvidence", JsonLists.Of(collated.Dating.Evidence, Evidence)),
                ("outlet", article.Outlet),
                ("byline", article.Byline),
                ("form", KebabCase.Of(article.Form)),
                ("language", article.Language),
                ("credits", JsonLists.Of(article.Credits, credit => Credit(spans, credit))),
                ("relevance", JsonValue.Create(Math.Round(collated.Relevance, 4))),
                ("address", collated.Address),
                ("given", JsonLists.Of(collated.Given)),
            ]);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>With its article: what dates a text may stand in another.</summary>
    private JsonObject Evidence(DatingEvidence evidence)
    {
        var node = new JsonObject { ["article"] = evidence.Article.Value, ["quote"] = evidence.Quote };
        foreach (var (name, value) in Spans(evidence.Anchor).Offsets(evidence.Anchor.Span)) node[name] = value;
        node["shows"] = evidence.Shows;
        return node;
    }

    private static JsonObject Credit(SpanWriter spans, Credit credit)
    {
        var node = new JsonObject { ["role"] = KebabCase.Of(credit.Role), ["name"] = credit.Name };
        foreach (var (name, value) in spans.Evidence(credit.Evidence)!) node[name] = value?.DeepClone();
        return node;
    }

    private ExportLine Line(CollatedSnapshot snapshot, Furniture furniture) => new(
        "furniture",
        [
            ("snapshot", snapshot.Id.Value),
            .. _spans[snapshot.Id].Offsets(furniture.Span),
            ("reason", KebabCase.Of(furniture.Reason)),
        ]);

    private ExportLine Line(DateMention date) => new(
        "date",
        [
            ("id", date.Id.Value),
            ("article", date.Article.Value),
            .. _spans[date.Anchor.Snapshot].Offsets(date.Anchor.Span),
            ("quote", date.Quote),
            ("value", date.Value),
            ("type", KebabCase.Of(date.Type)),
            ("anchor", date.ResolvedAgainst),
        ]);

    private ExportLine Line(Quantity quantity) => new(
        "quantity",
        [
            ("id", quantity.Id.Value),
            ("article", quantity.Article.Value),
            .. _spans[quantity.Anchor.Snapshot].Offsets(quantity.Anchor.Span),
            ("quote", quantity.Quote),
            ("value", JsonNumbers.Of(quantity.Amount.Value)),
            ("min", JsonNumbers.Of(quantity.Amount.Min)),
            ("max", JsonNumbers.Of(quantity.Amount.Max)),
            ("approximate", quantity.Amount.Approximate),
            ("modifier", quantity.Amount.Modifier),
            ("unit", quantity.Unit),
            ("counted", quantity.Counted),
            ("measure", KebabCase.Of(quantity.Measure)),
            ("place", quantity.Place),
            ("asOf", quantity.AsOf),
            ("change", quantity.Change is { } change ? KebabCase.Of(change) : null),
            ("event", quantity.Event?.Value),
            ("voice", JsonLists.Of(quantity.Voice)),
            ("attribution", quantity.Attribution?.Value),
        ]);

    private static ExportLine Line(Question question) => new(
        "question",
        [
            ("id", question.Id.Value),
            ("text", question.Text),
            ("measures", JsonLists.Of(question.Measures.Select(measure => KebabCase.Of(measure)))),
            ("counted", question.Counted),
            ("place", question.Place),
            ("event", null),
            ("readings", JsonLists.Of(question.Readings, Reading)),
            ("relations", JsonLists.Of(question.Relations, Relation)),
        ]);

    private static JsonObject Reading(Reading reading) => new()
    {
        ["id"] = reading.Id.Value,
        ["value"] = JsonNumbers.Of(reading.Value),
        ["min"] = JsonNumbers.Of(reading.Min),
        ["max"] = JsonNumbers.Of(reading.Max),
        ["asOf"] = reading.AsOf,
        ["quantities"] = JsonLists.Of(reading.Quantities.Select(id => id.Value)),
        ["voices"] = JsonLists.Of(reading.Voices, voice => JsonLists.Of(voice)),
        ["sources"] = reading.Sources,
        ["origins"] = reading.Origins,
    };

    private static JsonObject Relation(ReadingRelation relation) => new()
    {
        ["a"] = relation.A.Value,
        ["b"] = relation.B.Value,
        ["relation"] = KebabCase.Of(relation.Kind),
        ["reason"] = relation.Reason,
    };
}
