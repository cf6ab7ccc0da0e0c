using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Gold.Marks;

/// <summary>Finds what a record speaks of: <c>02#q4</c> is the thing named q4 in the document whose name begins with 02.</summary>
/// <param name="home">The document in whose file the record stands, or null: there <c>q4</c> alone is enough.</param>
internal sealed class GoldReferences(ImmutableArray<GoldDocument> documents, string? home)
{
    public GoldReference Quantity(string text, MarkFields fields) => Find(text, fields, "q", d => d.Quantities.Select(q => q.Id));

    public GoldReference Article(string text, MarkFields fields) => Find(text, fields, "article", d => d.Articles.Select(a => a.Id));

    public GoldReference Passage(string text, MarkFields fields) => Find(text, fields, "passage", d => d.Passages.Select(p => p.Id));

    public GoldReference Accusation(string text, MarkFields fields) => Find(text, fields, "accusation", d => d.Accusations.Select(a => a.Id));

    public GoldReference Attribution(string text, MarkFields fields) => Find(text, fields, "a", d => d.Attributions.Select(a => a.Id));

    public GoldQuantity QuantityOf(GoldReference reference) =>
        documents.Single(document => document.Name == reference.Document).Quantities.Single(quantity => quantity.Id == reference.Id);

    private GoldReference Find(string text, MarkFields fields, string kind, Func<GoldDocument, IEnumerable<string>> ids)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var document = hash > 0 ? Document(text[..hash], fields) : Home(text, fields);
        var id = text[(hash + 1)..].Trim();
        return ids(document).Contains(id, StringComparer.Ordinal)
            ? new GoldReference(document.Name, id)
            : throw fields.Error($"{document.Name} has no {kind} named '{id}'");
    }

    private GoldDocument Home(string text, MarkFields fields) =>
        home is not null
            ? documents.Single(document => document.Name == home)
            : throw fields.Error($"'{text}' does not say its document: write document#name");

    private GoldDocument Document(string prefix, MarkFields fields)
    {
        var found = documents.Where(document => document.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw fields.Error($"no document's name begins with '{prefix}'"),
            _ => throw fields.Error($"the names of {found.Count} documents begin with '{prefix}'"),
        };
    }
}
