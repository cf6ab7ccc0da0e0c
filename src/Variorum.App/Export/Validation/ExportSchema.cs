namespace Variorum.App.Export.Validation;

/// <summary>The kinds of the contract in their order, with the fields that this version of the program writes.</summary>
/// <remarks>Further fields are allowed: adding one is no breach of the contract.</remarks>
internal static class ExportSchema
{
    public static readonly ImmutableArray<string> Kinds =
    [
        "casebook", "snapshot", "source", "article", "furniture", "entity", "mention", "date", "quantity", "attribution", "accusation",
        "label", "event", "reuse", "origin", "question", "arithmetic",
    ];

    private static readonly FieldType Form =
        FieldType.OneOf("news", "interview", "open-letter", "digest", "opinion", "report", "programme-notice", "transcript", "other");

    private static readonly FieldType Reason =
        FieldType.OneOf("navigation", "share-bar", "related-links", "caption", "comment", "legal", "advert", "other");

    private static readonly FieldType Measure = FieldType.OneOf(
        "population", "arrivals", "departures", "deaths", "injured", "arrested", "executed", "signatories", "money", "area", "duration", "age",
        "distance", "percentage", "count");

    public static readonly ImmutableDictionary<string, (string Name, FieldType Type)[]> Fields =
        new Dictionary<string, (string Name, FieldType Type)[]>(StringComparer.Ordinal)
        {
            ["casebook"] =
            [
                ("version", FieldType.Count), ("tool", FieldType.Text), ("toolVersion", FieldType.Text), ("settings", FieldType.Thing),
                ("snapshots", FieldType.Count),
            ],
            ["snapshot"] =
            [
                ("id", FieldType.Sha256), ("path", FieldType.Text), ("paths", FieldType.Texts), ("mediaType", FieldType.Text),
                ("bytes", FieldType.Count), ("reader", FieldType.Text), ("pageTextSha256", FieldType.Sha256), ("pageTextLength", FieldType.Count),
                ("warnings", FieldType.Texts),
            ],
            ["source"] =
            [
                ("id", FieldType.Text), ("name", FieldType.Text), ("party", FieldType.Text.OrNull()), ("articles", FieldType.Texts),
            ],
            ["article"] =
            [
                ("id", FieldType.Text), ("snapshot", FieldType.Sha256), ("start", FieldType.Count), ("end", FieldType.Count),
                ("title", FieldType.Quotation.OrNull()), ("published", EdtfType.OrNull), ("publishedEvidence", FieldType.Quotation.OrNull()),
                ("notBefore", EdtfType.OrNull), ("notAfter", EdtfType.OrNull), ("datingEvidence", FieldType.PlacedQuotation.ListOf()),
                ("outlet", FieldType.Text.OrNull()), ("byline", FieldType.Text.OrNull()), ("form", Form), ("language", FieldType.Text),
                ("credits", FieldType.Quotation.ListOf()), ("relevance", FieldType.Share),
            ],
            ["furniture"] =
            [
                ("snapshot", FieldType.Sha256), ("start", FieldType.Count), ("end", FieldType.Count), ("reason", Reason),
            ],
            ["date"] =
            [
                ("article", FieldType.Text), ("start", FieldType.Count), ("end", FieldType.Count), ("quote", FieldType.Text),
                ("value", EdtfType.OrNull), ("type", FieldType.OneOf("absolute", "relative", "partial")), ("anchor", FieldType.Text.OrNull()),
            ],
            ["quantity"] =
            [
                ("id", FieldType.Text), ("article", FieldType.Text), ("start", FieldType.Count), ("end", FieldType.Count),
                ("quote", FieldType.Text), ("value", FieldType.Number.OrNull()), ("min", FieldType.Number.OrNull()),
                ("max", FieldType.Number.OrNull()), ("approximate", FieldType.Flag), ("modifier", FieldType.Text.OrNull()),
                ("unit", FieldType.Text.OrNull()), ("counted", FieldType.Text.OrNull()), ("measure", Measure), ("place", FieldType.Text.OrNull()),
                ("asOf", EdtfType.OrNull), ("change", FieldType.OneOf("up", "down").OrNull()), ("event", FieldType.Text.OrNull()),
                ("voice", FieldType.Texts), ("attribution", FieldType.Text.OrNull()),
            ],
            ["question"] =
            [
                ("id", FieldType.Text), ("text", FieldType.Text), ("measures", FieldType.Texts), ("counted", FieldType.Text.OrNull()),
                ("place", FieldType.Text.OrNull()), ("event", FieldType.Text.OrNull()), ("readings", CollationSchema.Reading.ListOf()),
                ("relations", CollationSchema.Relation.ListOf()),
            ],
        }.Concat(ClaimSchema.Fields).Concat(CollationSchema.Fields).ToImmutableDictionary(StringComparer.Ordinal);
}
