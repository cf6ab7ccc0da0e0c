using System.Text.Json.Nodes;
using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Events;
using Variorum.Claims.Labels;
using Variorum.Collation.Entities;
using Variorum.Text;

namespace Variorum.App.Export;

/// <summary>The lines of who is named, who speaks, who accuses, who is called what, and what happened.</summary>
internal static class ClaimLines
{
    public static ExportLine Of(Entity entity) => new(
        "entity",
        [
            ("id", entity.Id.Value),
            ("name", entity.Name),
            ("type", KebabCase.Of(entity.Type)),
            ("forms", JsonLists.Of(entity.Forms, form => new JsonObject { ["form"] = form.Text, ["count"] = form.Count })),
            ("privateIndividual", entity.PrivateIndividual),
            ("publicSigns", JsonLists.Of(entity.PublicSigns)),
            ("evidence", JsonLists.Of(entity.Evidence)),
        ]);

    public static ExportLine Of(Mention mention, SpanWriter spans) => new(
        "mention",
        [
            ("id", mention.Id.Value),
            ("article", mention.Article.Value),
            ("entity", mention.Entity.Value),
            .. spans.Offsets(mention.Anchor.Span),
            ("quote", mention.Quote),
            ("form", KebabCase.Of(mention.Form)),
        ]);

    public static ExportLine Of(Attribution attribution, SpanWriter spans) => new(
        "attribution",
        [
            ("id", attribution.Id.Value),
            ("article", attribution.Article.Value),
            .. spans.Offsets(attribution.Anchor.Span),
            ("quote", attribution.Quote),
            ("source", Source(attribution.Source, spans)),
            ("cue", attribution.Cue),
            ("type", KebabCase.Of(attribution.Type)),
            ("stance", KebabCase.Of(attribution.Stance)),
            ("within", attribution.Within?.Value),
        ]);

    public static ExportLine Of(Accusation accusation, Func<Anchor, SpanWriter> spans) => new(
        "accusation",
        [
            ("id", accusation.Id.Value),
            ("article", accusation.Article.Value),
            ("accuser", accusation.Accuser),
            ("accused", accusation.Accused),
            ("accuserEntity", accusation.AccuserEntity?.Value),
            ("accusedEntity", accusation.AccusedEntity?.Value),
            .. spans(accusation.Anchor).Offsets(accusation.Anchor.Span),
            ("quote", accusation.Quote),
            ("voice", JsonLists.Of(accusation.Voice)),
            ("denials", JsonLists.Of(accusation.Denials, denial => Of(denial, spans))),
            ("replies", JsonLists.Of(accusation.Replies, reply => Of(reply, spans))),
        ]);

    public static ExportLine Of(Label label, SpanWriter spans) => new(
        "label",
        [
            ("id", label.Id.Value),
            ("article", label.Article.Value),
            ("entity", label.Entity.Value),
            .. spans.Offsets(label.Anchor.Span),
            ("quote", label.Quote),
            ("polarity", KebabCase.Of(label.Polarity)),
            ("voice", JsonLists.Of(label.Voice)),
            ("target", label.Target),
        ]);

    public static ExportLine Of(EventMention told, SpanWriter spans) => new(
        "event",
        [
            ("id", told.Id.Value),
            ("label", told.Label),
            ("type", told.Type),
            ("date", told.Date),
            ("place", told.Place),
            ("quantities", JsonLists.Of(told.Quantities.Select(id => id.Value))),
            ("mentions", new JsonArray(Quotation(told.Article, told.Anchor.Span, told.Quote, spans))),
            ("participants", JsonLists.Of(told.Participants)),
        ]);

    private static JsonObject Source(AttributionSource source, SpanWriter spans)
    {
        var node = new JsonObject { ["name"] = source.Name, ["entity"] = source.Entity?.Value, ["quote"] = source.Quote, ["start"] = null, ["end"] = null };
        if (source.Anchor is not { } anchor) return node;
        foreach (var (name, value) in spans.Offsets(anchor.Span)) node[name] = value;
        return node;
    }

    private static JsonObject Of(Denial denial, Func<Anchor, SpanWriter> spans)
    {
        var node = Quotation(denial.Article, denial.Anchor.Span, denial.Quote, spans(denial.Anchor));
        node.Insert(0, "by", denial.By);
        return node;
    }

    private static JsonObject Quotation(Identifier article, Language.TextSpan span, string quote, SpanWriter spans)
    {
        var node = new JsonObject { ["article"] = article.Value };
        foreach (var (name, value) in spans.Offsets(span)) node[name] = value;
        node["quote"] = quote;
        return node;
    }
}
