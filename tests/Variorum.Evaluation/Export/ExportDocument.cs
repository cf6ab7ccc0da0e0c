using System.Text.Json;
using Variorum.Language;

namespace Variorum.Evaluation.Export;

/// <summary>All that an export says of one document.</summary>
public sealed class ExportDocument
{
    private readonly ExportFile _export;
    private readonly HashSet<string> _articleIds;

    private ExportDocument(ExportFile export, string? snapshot)
    {
        _export = export;
        Articles = [.. export.Of("article").Where(article => article.Text("snapshot") == snapshot)];
        Furniture = [.. export.Of("furniture").Where(f => f.Text("snapshot") == snapshot).Select(f => f.Span())];
        _articleIds = [.. Articles.Select(article => article.Text("id")).OfType<string>()];
    }

    public ImmutableArray<JsonElement> Articles { get; }

    public ImmutableArray<TextSpan> Furniture { get; }

    /// <summary>The lines of one kind that belong to this document's articles.</summary>
    public ImmutableArray<JsonElement> Of(string kind) =>
        [.. _export.Of(kind).Where(line => line.Text("article") is { } article && _articleIds.Contains(article))];

    /// <param name="prefix">How the document's file name begins.</param>
    public static ExportDocument Find(ExportFile export, string prefix)
    {
        var snapshot = export.Of("snapshot").LastOrDefault(s => FileName(s).StartsWith(prefix, StringComparison.Ordinal));
        return new ExportDocument(export, snapshot.ValueKind == JsonValueKind.Undefined ? null : snapshot.Text("id"));
    }

    private static string FileName(JsonElement snapshot)
    {
        var path = snapshot.Text("path") ?? "";
        return path[(path.LastIndexOf('/') + 1)..];
    }
}
