using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Reads the records of one file that speak of several documents, or of none.</summary>
internal sealed class GoldRecords(
    ImmutableArray<GoldRecord> records, Func<int, string, GoldFormatException> error, GoldReferences references)
{
    public static GoldEntity Entity(GoldRecord record, Func<int, string, GoldFormatException> error)
    {
        var fields = new MarkFields(record.Header, MarkSchema.Records, error);
        var name = fields.Required("name");
        var forms = record.Items.IsEmpty ? [name] : record.Items;
        return new GoldEntity(record.Header.Id!, name, fields.OneOf("type", GoldVocabulary.EntityTypes), forms, fields.Has("private"));
    }

    public IEnumerable<GoldEntity> Entities() => All("entity", (record, _) => Entity(record, error));

    public IEnumerable<GoldQuestion> Questions() => All("question", (record, fields) => new GoldQuestion(
        fields.Required("text"), [.. record.Items.Select(item => Quantities(item, fields))]));

    public IEnumerable<GoldRelation> Relations() => All("relation", (record, fields) =>
    {
        var (a, b) = Two(record, fields);
        return new GoldRelation(fields.OneOf("kind", GoldVocabulary.Relations), references.Quantity(a, fields), references.Quantity(b, fields));
    });

    public IEnumerable<GoldIdentity> Identities() =>
        All("sum", (record, fields) => GoldIdentityReader.Read(record.Body, fields, references))
            .Concat(All("share", (record, fields) => GoldShareReader.Read(record.Body, fields, references)));

    public IEnumerable<GoldReuse> Reuses() => All("reuse", (record, fields) =>
    {
        var (a, b) = Two(record, fields);
        return new GoldReuse(
            references.Passage(a, fields), references.Passage(b, fields), fields.OneOf("form", GoldVocabulary.ReuseForms), fields.Text("direction"));
    });

    public IEnumerable<GoldOrigin> Origins() => All("origin", (record, fields) =>
        new GoldOrigin(fields.Required("root"), [.. record.Items.Select(item => references.Article(item, fields))]));

    public IEnumerable<GoldDenial> Denials() => All("denial", (record, fields) =>
        new GoldDenial(references.Accusation(fields.Required("of"), fields), fields.Required("by"), references.Attribution(record.Body, fields)));

    public IEnumerable<GoldDifference> Differences() => All("different", (record, _) => new GoldDifference(record.Items));

    private IEnumerable<T> All<T>(string kind, Func<GoldRecord, MarkFields, T> read)
    {
        foreach (var record in records)
        {
            // Every kind is checked on every pass: a misspelt kind must not be passed over.
            var fields = new MarkFields(record.Header, MarkSchema.Records, error);
            if (record.Header.Kind == kind) yield return read(record, fields);
        }
    }

    private ImmutableArray<GoldReference> Quantities(string item, MarkFields fields) =>
        [.. item.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => references.Quantity(word, fields))];

    private static (string A, string B) Two(GoldRecord record, MarkFields fields) =>
        record.Items is [var a, var b] ? (a, b) : throw fields.Error($"a {record.Header.Kind} speaks of two things, with a semicolon between them");
}
