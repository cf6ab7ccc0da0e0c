using System.Text.Json;

namespace Variorum.App.Export.Validation;

/// <summary>The fields of the kinds that tell who is named, who speaks, who accuses, who is called what, and what happened.</summary>
internal static class ClaimSchema
{
    private static readonly FieldType Source = FieldType.ObjectOf(
        ("name", FieldType.Text.OrNull()), ("entity", FieldType.Text.OrNull()), ("quote", FieldType.Text.OrNull()), ("start", FieldType.Count.OrNull()), ("end", FieldType.Count.OrNull()));

    private static readonly FieldType Denial = FieldType.ObjectOf(
        ("by", FieldType.Text), ("article", FieldType.Text), ("start", FieldType.Count), ("end", FieldType.Count), ("quote", FieldType.Text));

    // Sources may differ about a date: then there is a list of them.
    private static readonly FieldType Dates = new("a date, a list of dates, or null", value => EdtfType.OrNull.Accepts(value) || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(EdtfType.OrNull.Accepts)));

    public static readonly ImmutableDictionary<string, (string Name, FieldType Type)[]> Fields =
        new Dictionary<string, (string Name, FieldType Type)[]>(StringComparer.Ordinal)
        {
            ["entity"] =
            [
                ("id", FieldType.Text), ("name", FieldType.Text), ("type", FieldType.OneOf("person", "organisation", "place", "outlet", "law", "other")),
                ("forms", FieldType.ObjectOf(("form", FieldType.Text), ("count", FieldType.Count)).ListOf()), ("privateIndividual", FieldType.Flag),
                ("evidence", FieldType.Texts),
            ],
            ["mention"] =
            [
                ("article", FieldType.Text), ("entity", FieldType.Text), ("start", FieldType.Count), ("end", FieldType.Count), ("quote", FieldType.Text),
                ("form", FieldType.OneOf("name", "nominal", "pronoun")),
            ],
            ["attribution"] =
            [
                ("id", FieldType.Text), ("article", FieldType.Text), ("start", FieldType.Count), ("end", FieldType.Count), ("quote", FieldType.Text),
                ("source", Source), ("cue", FieldType.Text.OrNull()),
                ("type", FieldType.OneOf("direct", "indirect", "mixed", "according-to", "hearsay", "interview-turn", "headline")),
                ("stance", FieldType.OneOf("asserts", "denies", "questions", "demands", "predicts", "accuses")), ("within", FieldType.Text.OrNull()),
            ],
            ["accusation"] =
            [
                ("id", FieldType.Text), ("article", FieldType.Text), ("accuser", FieldType.Text.OrNull()), ("accused", FieldType.Text),
                ("accuserEntity", FieldType.Text.OrNull()), ("accusedEntity", FieldType.Text.OrNull()), ("start", FieldType.Count), ("end", FieldType.Count),
                ("quote", FieldType.Text), ("voice", FieldType.Texts), ("denials", Denial.ListOf()),
            ],
            ["label"] =
            [
                ("article", FieldType.Text), ("entity", FieldType.Text), ("start", FieldType.Count), ("end", FieldType.Count), ("quote", FieldType.Text),
                ("polarity", FieldType.OneOf("negative", "neutral", "positive")), ("voice", FieldType.Texts),
            ],
            ["event"] =
            [
                ("id", FieldType.Text), ("label", FieldType.Text), ("type", FieldType.Text.OrNull()), ("date", Dates), ("place", FieldType.Text.OrNull()),
                ("quantities", FieldType.Texts), ("mentions", FieldType.PlacedQuotation.ListOf()),
            ],
        }.ToImmutableDictionary(StringComparer.Ordinal);
}
