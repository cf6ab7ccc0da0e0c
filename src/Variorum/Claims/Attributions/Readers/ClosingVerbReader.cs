using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads who says a sentence at its end, where a parser took the verb for a participle: "Five people have died, the Harbour Hospital confirmed on Monday evening."</summary>
internal static class ClosingVerbReader
{
    // Nobody is "said" or "confirmed" behind his name as he is "accused" or "reported missing".
    private static readonly string[] Verbs = ["say", "confirm", "announce", "add", "warn", "explain", "note", "insist", "admit", "concede", "state", "declare", "acknowledge", "maintain", "stress"];

    public static Finding? Read(VoiceReading reading, Sentence sentence)
    {
        var verb = sentence.Tokens.LastOrDefault(token => token is { Upos: "VERB", Xpos: "VBN" } && Verbs.Contains(token.Lemma, StringComparer.Ordinal));
        if (verb is null || verb.Index < 4 || sentence.ChildrenOf(verb).Any(child => child.Upos == "AUX") || !EndsThere(sentence, verb)) return null;
        var comma = sentence.Tokens.LastOrDefault(token => token.Index < verb.Index && token.Form == ",");
        if (comma is null || comma.Index + 1 >= verb.Index || reading.Quotations.At(verb.Span.Start) is not null) return null;
        var name = sentence.Tokens[(comma.Index + 1)..verb.Index];
        if (name.Any(token => token.Upos is "VERB" or "AUX" or "SCONJ" or "PRON" or "CCONJ")) return null;
        var preposition = name.FirstOrDefault(token => token.Upos == "ADP");
        var head = name.LastOrDefault(token => token.Upos is "NOUN" or "PROPN" && (preposition is null || token.Index < preposition.Index));
        if (head is null || !Speakers.Tell(reading, sentence, head) || !MainClause.IsIn(sentence, sentence.Tokens[..comma.Index])) return null;
        var said = sentence.Tokens[0].Span.Union(sentence.Tokens[comma.Index - 1].Span);
        return ContentShape.Of(reading.Text, reading.Quotations, said, verb.Span) is { } content
            ? new Finding(content, new SourcePhrase(name[0].Span.Union(name[^1].Span), head, sentence), verb.Span, Stance.Asserts)
            : null;
    }

    /// <summary>Nothing follows but when, where and to whom.</summary>
    private static bool EndsThere(Sentence sentence, Token verb) =>
        sentence.Tokens[(verb.Index + 1)..].All(token => token.Upos is "ADP" or "PROPN" or "NUM" or "DET" or "NOUN" or "ADV" or "ADJ" || token.Form == ".") && (verb.Index + 2 >= sentence.Tokens.Length || sentence.Tokens[verb.Index + 1].Upos is "ADP" or "ADV" or "PROPN");
}
