using System.Text.Json.Nodes;

namespace Variorum.App.Export;

/// <summary>One thing of the casebook as it is exported: a kind and named values, in the order in which they are written.</summary>
internal sealed record ExportLine(string Kind, ImmutableArray<(string Name, JsonNode? Value)> Fields);
