namespace Variorum.App.Export.Validation;

/// <summary>The fields of the kinds that speak of several documents at once.</summary>
internal static class CollationSchema
{
    public static readonly FieldType Reading = FieldType.ObjectOf(
        ("id", FieldType.Text), ("value", FieldType.Number.OrNull()), ("min", FieldType.Number.OrNull()), ("max", FieldType.Number.OrNull()), ("asOf", EdtfType.OrNull),
        ("quantities", FieldType.Texts), ("voices", FieldType.Texts.ListOf()), ("sources", FieldType.Count), ("origins", FieldType.Count));

    public static readonly FieldType Relation = FieldType.ObjectOf(
        ("a", FieldType.Text), ("b", FieldType.Text), ("reason", FieldType.Text),
        ("relation", FieldType.OneOf("agree", "conflict", "superseded", "different-date", "different-scope", "not-comparable")));

    private static readonly FieldType Sign = new("1 or -1", value => FieldType.Number.Accepts(value) && value.TryGetInt32(out var sign) && sign is 1 or -1);

    public static readonly ImmutableDictionary<string, (string Name, FieldType Type)[]> Fields =
        new Dictionary<string, (string Name, FieldType Type)[]>(StringComparer.Ordinal)
        {
            ["reuse"] =
            [
                ("id", FieldType.Text), ("a", FieldType.Passage), ("b", FieldType.Passage), ("form", FieldType.OneOf("verbatim", "near-verbatim", "quotation", "translation")),
                ("similarity", FieldType.Share), ("direction", FieldType.OneOf("a-to-b", "b-to-a").OrNull()), ("evidence", FieldType.Text.OrNull()),
            ],
            ["origin"] =
            [
                ("id", FieldType.Text), ("articles", FieldType.Texts), ("root", FieldType.Text), ("evidence", FieldType.Text),
            ],
            ["arithmetic"] =
            [
                ("id", FieldType.Text), ("identity", FieldType.Text), ("total", FieldType.Text), ("terms", FieldType.ObjectOf(("quantity", FieldType.Text), ("sign", Sign)).ListOf()),
                ("articles", FieldType.Texts), ("surprise", FieldType.Decimal), ("restrictions", FieldType.Texts), ("restates", FieldType.Text.OrNull()),
                ("holds", FieldType.Flag), ("difference", FieldType.Number.OrNull()), ("note", FieldType.Text),
            ],
        }.ToImmutableDictionary(StringComparer.Ordinal);
}
