using System.Text.Json.Nodes;
using Variorum.Collation;
using Variorum.Collation.Reuse;
using Variorum.Text;

namespace Variorum.App.Export;

/// <summary>The lines of what is printed more than once.</summary>
internal static class ReuseLines
{
    public static ExportLine Of(ReusedText reuse, Func<Anchor, SpanWriter> spans) => new(
        "reuse",
        [
            ("id", reuse.Id.Value),
            ("a", Passage(reuse.A, spans)),
            ("b", Passage(reuse.B, spans)),
            ("form", KebabCase.Of(reuse.Form)),
            ("similarity", JsonNumbers.Of(reuse.Similarity)),
            ("direction", reuse.Direction switch { ReuseDirection.AToB => "a-to-b", ReuseDirection.BToA => "b-to-a", _ => null }),
            ("evidence", reuse.Evidence),
        ]);

    public static ExportLine Of(Origin origin) => new(
        "origin",
        [
            ("id", origin.Id.Value),
            ("articles", JsonLists.Of(origin.Articles.Select(article => article.Value))),
            ("root", origin.Root),
            ("evidence", origin.Evidence),
        ]);

    private static JsonObject Passage(ReusedPassage passage, Func<Anchor, SpanWriter> spans)
    {
        var node = new JsonObject { ["article"] = passage.Article.Value };
        foreach (var (name, value) in spans(passage.Anchor).Offsets(passage.Anchor.Span)) node[name] = value;
        return node;
    }
}
