using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Gold.Json;

/// <summary>Reads gold that is kept as JSON: <c>000.json</c> and the like, one a document, and <c>cross.json</c> for what holds between them.</summary>
public static class PileGoldReader
{
    /// <summary>The shape of file names: three digits, as the documents of the pile begin.</summary>
    private const string DocumentPattern = "???.json";

    /// <summary>The one document that is many articles: what its own articles ask of each other counts too.</summary>
    private const string ArchivePage = "003";

    /// <exception cref="FileNotFoundException">The folder holds no <c>cross.json</c>.</exception>
    public static GoldPile Read(string folder)
    {
        var files = Directory.EnumerateFiles(folder, DocumentPattern)
            .Where(file => Path.GetFileNameWithoutExtension(file).All(char.IsAsciiDigit))
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), Load, StringComparer.Ordinal);
        var cross = Load(CrossFile(folder));
        var documents = files.Select(file => DocumentGoldReader.Read(file.Key, file.Value)).ToImmutableArray();
        var questions = cross.Items("questions").Where(question => !IsTrap(question)).Select(CrossQuestion)
            .Concat(files.TryGetValue(ArchivePage, out var archive) ? WithinDocument(ArchivePage, archive) : [])
            .Select(question => question with { Readings = [.. question.Readings.Where(r => files.ContainsKey(r[0].Document))] });
        var identities = cross.Items("arithmetic").Select(Identity)
            .Where(identity => identity.Terms.Prepend(identity.Total).All(term => files.ContainsKey(term.Quantity.Document)));
        var relations = cross.Items("questions").Where(question => !IsTrap(question)).SelectMany(question => question.Items("relations")).Select(Relation)
            .Where(relation => files.ContainsKey(relation.A.Document) && files.ContainsKey(relation.B.Document));
        return new GoldPile(
            documents, [.. cross.Items("same_entity").Select(Shared)], [.. questions], [.. relations], [.. identities], [], [], [], []);
    }

    private static string CrossFile(string folder)
    {
        // A part of the gold that is kept apart names its file so.
        var apart = Path.Combine(folder, "cross_A.json");
        return File.Exists(apart) ? apart : Path.Combine(folder, "cross.json");
    }

    private static JsonElement Load(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.Clone();
    }

    /// <summary>A question that must not be asked: its quantities only look alike.</summary>
    private static bool IsTrap(JsonElement question) => question.GetRawText().Contains("TRAP", StringComparison.OrdinalIgnoreCase);

    private static GoldEntity Shared(JsonElement entity) =>
        new("", entity.Text("canonical") ?? "", "other", [.. entity.Texts("forms")], Private: false);

    private static GoldQuestion CrossQuestion(JsonElement question) => new(
        question.Text("question") ?? "",
        [.. question.Items("readings").Where(HasQuantity).Select(r => Reading(r.Text("document") ?? "", r))]);

    private static IEnumerable<GoldQuestion> WithinDocument(string document, JsonElement gold) =>
        gold.Field("within_document") is not { } within
            ? []
            : within.Items("questions").Select(question => new GoldQuestion(
                question.Text("question") ?? "", [.. question.Items("readings").Where(HasQuantity).Select(r => Reading(document, r))]));

    private static GoldRelation Relation(JsonElement relation) =>
        new(relation.Text("relation") ?? "", Reference(relation.Text("a") ?? ""), Reference(relation.Text("b") ?? ""));

    /// <summary><c>001:q7</c>: document and quantity.</summary>
    private static GoldReference Reference(string text) => text.Split(':') is [var document, var quantity] ? new(document, quantity) : new(text, "");

    private static bool HasQuantity(JsonElement reading) => !string.IsNullOrEmpty(reading.Text("quantity"));

    private static ImmutableArray<GoldReference> Reading(string document, JsonElement reading) =>
        [new GoldReference(document, reading.Text("quantity")!)];

    private static GoldIdentity Identity(JsonElement identity)
    {
        var terms = identity.Items("terms").ToLookup(term => term.Text("role"), Term);
        return new GoldIdentity(
            identity.Text("identity") ?? "", terms["left"].First(), [.. terms["left"].Skip(1), .. terms["right"]], identity.Flag("derived"), Holds: true);
    }

    private static GoldTerm Term(JsonElement term) => new(
        new GoldReference(term.Text("document") ?? "", term.Text("quantity") ?? ""),
        (decimal)(term.Number("value") ?? 0), (int)(term.Number("sign") ?? 1));
}
