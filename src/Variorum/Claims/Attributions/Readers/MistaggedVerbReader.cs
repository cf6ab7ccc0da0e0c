using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads sentences in which a tagger took the verb for a plural: "The BLF calls on the council to act", "A report by the police accounts for 300 men".</summary>
/// <remarks>A sentence without a finite verb, but with a word between two noun phrases that is also a verb of speaking, has that for its verb.</remarks>
internal static class MistaggedVerbReader
{
    public static Finding? Read(VoiceReading reading, Sentence sentence)
    {
        if (sentence.Tokens.Length < 4 || sentence.Tokens[^1].Form is not ("." or "!" or "”" or "\"")) return null;
        var verb = sentence.Tokens.FirstOrDefault(token => token is { Xpos: "NNS", Index: > 0 } && Governs(reading, sentence, token));
        if (verb is null || sentence.Tokens.Any(token => token.Xpos is "VBD" or "VBZ" or "VBP" or "MD" && !IsSubordinate(sentence, token))) return null;
        if (Source(sentence, verb) is not { } source || !Speakers.Tell(reading, sentence, source.Head)) return null;
        var next = sentence.Tokens[verb.Index + 1];
        var cue = next.Upos == "ADP" ? verb.Span.Union(next.Span) : verb.Span;
        var content = new TextSpan(cue.End, sentence.Span.End);
        var stance = next.Lemma is "on" or "for" && verb.Form == "calls" ? Stance.Demands : StanceReader.Of(reading.Cues, Lemma(verb), negated: false, infinitive: false);
        return ContentShape.Of(reading.Text, reading.Quotations, content, cue) is { } said ? new Finding(said, source, cue, stance) : null;
    }

    private static bool Governs(VoiceReading reading, Sentence sentence, Token token)
    {
        if (token.Index + 1 >= sentence.Tokens.Length) return false;
        var (lemma, next) = (Lemma(token), sentence.Tokens[token.Index + 1]);
        return next.Lemma switch
        {
            "that" => (reading.Cues.Of(lemma) & (CueUses.Speech | CueUses.Showing)) != 0,
            "on" or "for" => lemma == "call" || (lemma == "account" && next.Lemma == "for"),
            _ => false,
        };
    }

    /// <summary>All that stands before it, where that is one noun phrase.</summary>
    private static SourcePhrase? Source(Sentence sentence, Token verb)
    {
        var words = sentence.Tokens[..verb.Index];
        if (words.Any(word => word.Upos is "VERB" or "AUX" or "SCONJ" or "PUNCT") || words[0].Upos is "ADP" or "ADV" or "CCONJ") return null;
        var preposition = words.IndexOf(words.FirstOrDefault(word => word.Upos == "ADP")!);
        var head = preposition > 0 ? words[preposition - 1] : words[^1];
        return head.Upos is "NOUN" or "PROPN" ? new SourcePhrase(words[0].Span.Union(words[^1].Span), head, sentence) : null;
    }

    private static bool IsSubordinate(Sentence sentence, Token token) => sentence.AncestorsOf(token).Prepend(token).Any(above => above.Relation is "acl:relcl" or "acl" or "ccomp" or "advcl");

    /// <summary>"calls": the plural's singular is the verb.</summary>
    private static string Lemma(Token token) => token.Lemma.ToLowerInvariant();
}
