namespace Variorum.Evaluation.Gold.Marks;

/// <summary>What a kind of mark or record may and must say.</summary>
/// <param name="Positional">Names of the values that are written without one, in order.</param>
/// <param name="Required">Names that must be given; <c>id</c> is the name after <c>#</c>.</param>
/// <param name="Optional">Further names that may be given.</param>
/// <param name="Flags">Words that stand for themselves.</param>
public sealed record MarkSchema(
    ImmutableArray<string> Positional,
    ImmutableArray<string> Required,
    ImmutableArray<string> Optional,
    ImmutableArray<string> Flags)
{
    private static ImmutableArray<string> Words(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static MarkSchema Of(string positional, string required = "", string optional = "", string flags = "") =>
        new(Words(positional), Words(required), Words(optional), Words(flags));

    /// <summary>The marks that may stand in a text.</summary>
    public static ImmutableDictionary<string, MarkSchema> InText { get; } = new Dictionary<string, MarkSchema>
    {
        ["article"] = Of("form", "id form", "published notBefore notAfter outlet byline", "unrelated"),
        ["embedded"] = Of("form", "id form", "published notBefore notAfter author"),
        ["furniture"] = Of("reason", "reason"),
        ["title"] = Of(""),
        ["published"] = Of(""),
        ["credit"] = Of("role name", "role name"),
        ["q"] = Of("amount measure counted", "amount measure counted", "unit place asOf voice voiceAlt measureAlt", "optional"),
        ["d"] = Of("value type", "value", "", "optional unresolvable"),
        ["a"] = Of("type stance", "type stance source", "in", "optional"),
        ["source"] = Of("of", "of"),
        ["cue"] = Of("of", "of"),
        ["accusation"] = Of("", "by against", "", "optional"),
        ["label"] = Of("polarity target", "polarity target", "voice", "optional"),
        ["m"] = Of("entity form", "entity"),
        ["event"] = Of("label type", "id label", "date place"),
        ["passage"] = Of("", "id"),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The records that may stand after a text, or in a matter's own file.</summary>
    public static ImmutableDictionary<string, MarkSchema> Records { get; } = new Dictionary<string, MarkSchema>
    {
        ["entity"] = Of("name type", "id name type", "", "private"),
        ["different"] = Of(""),
        ["question"] = Of("text", "text"),
        ["relation"] = Of("kind", "kind"),
        ["sum"] = Of("", "", "", "derived fails"),
        ["share"] = Of("", "", "", "derived fails"),
        ["reuse"] = Of("form direction", "form"),
        ["origin"] = Of("root", "root"),
        ["denial"] = Of("", "of by"),
    }.ToImmutableDictionary(StringComparer.Ordinal);
}
