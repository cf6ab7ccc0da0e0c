using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Attributions;

/// <summary>Says whom the words that name a source mean.</summary>
internal sealed class SourceNamer(VoiceReading reading)
{
    public AttributionSource Name(SourcePhrase? phrase)
    {
        if (phrase is null) return new AttributionSource(null, null, null, null);
        var anchor = new Anchor(reading.Article.Page.Snapshot, phrase.Span);
        var entity = EntityOf(phrase);
        return new AttributionSource(entity?.Name ?? PhraseName(phrase), entity?.Id, anchor, phrase.Span.Of(reading.Text));
    }

    /// <summary>The entity of the head, or of the name that stands beside it: "their lawyer, Ada Orr".</summary>
    private ArticleEntity? EntityOf(SourcePhrase phrase) => EntityOf(phrase.Sentence, phrase.Head);

    private ArticleEntity? EntityOf(Sentence sentence, Token head)
    {
        if (reading.Entities.Of(head) is { } own) return own;
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child.Relation is "appos" or "flat" && child.Upos == "PROPN" && reading.Entities.Of(child) is { Type: EntityType.Person or EntityType.Organisation } beside) return beside;
        }

        return null;
    }

    private string PhraseName(SourcePhrase phrase)
    {
        var (sentence, head) = (phrase.Sentence, phrase.Head);
        var relative = head.Span.Start < phrase.Span.Start;
        var words = sentence.SubtreeOf(head).Where(token => relative ? token.Span.End <= phrase.Span.Start : phrase.Span.Contains(token.Span)).ToList();
        var first = words.FindIndex(token => token.Relation is not ("det" or "case") && token.Upos is not ("PUNCT" or "CCONJ"));
        var clause = words.FindIndex(token => token.Index > head.Index && (token.Form is "," or "(" || token.Xpos is "WP" or "WDT" || token.Is("acl:relcl")));
        if (first < 0 || (clause >= 0 && clause <= first)) return head.Form;
        var name = words[first].Span.Union(words[clause < 0 ? words.Count - 1 : clause - 1].Span);
        return name.Contains(head.Span) ? name.Of(reading.Text) : head.Form;
    }
}
