using System.Text.Json.Nodes;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.App.Export;

/// <summary>Writes one page's spans as the export counts them: in code points.</summary>
internal sealed class SpanWriter(string text)
{
    private readonly CodePointIndex _index = new(text);

    public int Length => _index.Length;

    public IEnumerable<(string Name, JsonNode? Value)> Offsets(TextSpan span)
    {
        var points = _index.ToCodePoints(span);
        return [("start", points.Start), ("end", points.End)];
    }

    public JsonObject? Evidence(Evidence? evidence)
    {
        if (evidence is null) return null;
        var points = _index.ToCodePoints(evidence.Span);
        return new JsonObject { ["quote"] = evidence.Quote, ["start"] = points.Start, ["end"] = points.End };
    }
}
