using System.Collections.Frozen;
using Variorum.Claims.Attributions.Readers;
using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Attributions.Naming;

/// <summary>Says whom the words that name a source mean.</summary>
/// <remarks>Asked in the order of the text: "it" and "a spokesman" may mean the body that spoke last.</remarks>
internal sealed class SourceNamer(VoiceReading reading)
{
    // "Your claim that …": whose claim it is has made it.
    private static readonly FrozenDictionary<string, string> Owners = new Dictionary<string, string>
    {
        ["my"] = "I",
        ["our"] = "we",
        ["your"] = "you",
        ["his"] = "he",
        ["her"] = "she",
        ["its"] = "it",
        ["their"] = "they",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly TextSources _texts = new(reading);
    private readonly LastSpeakers _last = new(reading);

    /// <param name="content">What is said; it may go on in later sentences than those that name the source.</param>
    public AttributionSource Name(SourcePhrase? phrase, TextSpan content)
    {
        if (phrase is null) return new AttributionSource(null, null, null, null);
        var named = Resolve(phrase);
        _last.Add(phrase, content, named, named.Entity is { } id ? reading.Entities[id] : null);
        return named;
    }

    /// <summary>As far as the words themselves and those before tell.</summary>
    public AttributionSource Resolve(SourcePhrase phrase)
    {
        var anchor = new Anchor(reading.Article.Page.Snapshot, phrase.Span);
        var quote = phrase.Span.Of(reading.Text);
        if (Listed(phrase) is { } listed) return new AttributionSource(listed, null, anchor, quote);
        var entity = EntityOf(phrase);
        if (entity is null && _texts.BodyOf(phrase.Sentence, phrase.Head) is { } body) return new AttributionSource(TextSources.Name(phrase.Head, body), body.Id, anchor, quote);
        if (entity is null && _last.Meant(phrase) is { } meant) return new AttributionSource(meant.Name, meant.Entity, anchor, quote);
        return new AttributionSource(entity?.Name ?? PhraseName(phrase), entity?.Id, anchor, quote) { IsFaceless = entity is null && Speakers.IsFaceless(phrase.Sentence, phrase.Head) };
    }

    /// <summary>"two clerks (Ada Orr, Jon Falk)": all of them, as bylines are joined.</summary>
    private string? Listed(SourcePhrase phrase)
    {
        if (phrase.Head.Xpos is not "NNS") return null;
        var named = reading.Entities.Inside(phrase.Span)
            .Where(mention => mention.Form == MentionForm.Name && reading.Entities[mention.Entity].Type == EntityType.Person && StandsBeside(phrase, mention.Anchor.Span))
            .Select(mention => reading.Entities[mention.Entity].Name).Distinct(StringComparer.Ordinal).ToList();
        return named.Count > 1 ? string.Join("; ", named) : null;
    }

    /// <summary>The entity of the head where that is a name; else of the person whose name stands beside it ("the director of the office, Ada Orr").</summary>
    private ArticleEntity? EntityOf(SourcePhrase phrase)
    {
        var own = MentionOf(phrase);
        if (own is { Form: MentionForm.Name or MentionForm.Pronoun } || phrase.Head.Xpos == "NNS" || !(IsRole(phrase.Head) || phrase.Head.Lemma.ToLowerInvariant() is "one")) return own is null ? null : reading.Entities[own.Entity];
        foreach (var mention in reading.Entities.Inside(phrase.Span))
        {
            if (mention.Form == MentionForm.Name && reading.Entities[mention.Entity] is { Type: EntityType.Person } person && StandsBeside(phrase, mention.Anchor.Span)) return person;
        }

        return own is null ? null : reading.Entities[own.Entity];
    }

    /// <summary>The narrowest mention that the head is part of: a wider one is of those whom a clause about the head describes.</summary>
    private Mention? MentionOf(SourcePhrase phrase)
    {
        Mention? narrowest = null;
        foreach (var mention in reading.Entities.Inside(phrase.Sentence.Span))
        {
            if (mention.Anchor.Span.Contains(phrase.Head.Span) && (narrowest is null || mention.Anchor.Span.Length < narrowest.Anchor.Span.Length)) narrowest = mention;
        }

        return narrowest;
    }

    private static bool IsRole(Token head) => head.Upos is "NOUN" or "PROPN" && (head.Upos == "PROPN" || WordClasses.IsPerson(head.Lemma.ToLowerInvariant()) || WordClasses.IsRole(head.Lemma.ToLowerInvariant()));

    /// <summary>No preposition or clause leads to the name: "the widow of Ada Orr" is not Ada Orr.</summary>
    private static bool StandsBeside(SourcePhrase phrase, TextSpan name)
    {
        var tokens = phrase.Sentence.Tokens;
        var first = tokens.FirstOrDefault(token => token.Span.Start >= name.Start);
        for (var i = (first?.Index ?? 0) - 1; i >= 0 && tokens[i].Span.Start >= phrase.Span.Start; i--)
        {
            if (tokens[i].Form == ",") return tokens[i].Span.Start > phrase.Head.Span.Start;
            if (tokens[i].Upos is "ADP" or "VERB" or "AUX" or "CCONJ" or "SCONJ" or "PART") return false;
            if (tokens[i].Index == phrase.Head.Index) return true;
        }

        // "Ada Orr, a mason": the name comes first.
        return first is not null && first.Span.Start == phrase.Span.Start && tokens.FirstOrDefault(token => token.Span.Start >= name.End) is { Form: "," };
    }

    private string PhraseName(SourcePhrase phrase)
    {
        var (sentence, head) = (phrase.Sentence, phrase.Head);
        if (head.Xpos == "PRP$" && Owners.TryGetValue(head.Form, out var owner)) return owner;
        var relative = head.Span.Start < phrase.Span.Start;
        var words = sentence.SubtreeOf(head).Where(token => relative ? token.Span.End <= phrase.Span.Start : phrase.Span.Contains(token.Span)).ToList();
        var first = words.FindIndex(token => token.Relation is not ("det" or "case") && token.Upos is not ("PUNCT" or "CCONJ"));
        var clause = words.FindIndex(token => token.Index > head.Index && (token.Form is "," or "(" || token.Xpos is "WP" or "WDT" || token.Is("acl:relcl") || (token.Relation == "case" && token.Form.EndsWith("ing", StringComparison.Ordinal))));
        if (first < 0 || (clause >= 0 && clause <= first)) return head.Form;
        var end = clause < 0 ? words.Count : clause;
        // "lawyer for the mill in Ostby": the second preposition tells no more who.
        var where = words.FindIndex(first, token => token.Index > head.Index && token.Relation == "case" && token.Lemma is "in" or "at" or "on" or "near" && phrase.Sentence.HeadOf(token) is { Upos: "NOUN" or "PROPN" });
        if (where > first && where < end && words.Take(where).Any(token => token.Index > head.Index && token.Relation == "case")) end = where;
        var name = words[first].Span.Union(words[end - 1].Span);
        // "Witness House lists": a name that opens its sentence with what is also a verb.
        if (words[first].Index == 1 && head is { Upos: "PROPN", Relation: "nsubj" } && sentence.Tokens[0] is { Xpos: "VB" or "VBP" or "NN" or "JJ" } opening && char.IsUpper(opening.Form[0])) name = opening.Span.Union(name);
        if (!name.Contains(head.Span)) return head.Form;
        // "its head of casualty" is the hospital's.
        var body = words[first] is { Xpos: "PRP$" } pronoun && first + 1 < end ? reading.Entities.Of(pronoun) : null;
        return body is null ? WithFullNames(name, head) : $"{body.Name}’s {WithFullNames(new TextSpan(words[first + 1].Span.Start, name.End), head)}";
    }

    /// <summary>"spokesman for Mr Orr" is one for Jon Orr.</summary>
    private string WithFullNames(TextSpan name, Token head)
    {
        var (text, at) = (new System.Text.StringBuilder(), name.Start);
        foreach (var mention in reading.Entities.Inside(name))
        {
            var span = mention.Anchor.Span;
            if (span.Start < at || span.Start <= head.Span.Start || mention.Form != MentionForm.Name || reading.Entities[mention.Entity].Type == EntityType.Place) continue;
            text.Append(reading.Text, at, span.Start - at).Append(reading.Entities[mention.Entity].Name);
            at = span.End;
        }

        return text.Append(reading.Text, at, name.End - at).ToString();
    }
}
