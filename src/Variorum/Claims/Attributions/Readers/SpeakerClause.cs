using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>The few words after a quotation that say who speaks it: ", said the mayor", ", Ada Orr, who runs the mill, told the board".</summary>
/// <param name="Cue">In the page text.</param>
internal sealed record SpeakerClause(SourcePhrase Source, TextSpan Cue, Token Verb)
{
    // No printed name with its descriptions is longer; a limit keeps long sentences linear.
    private const int MostWords = 40;

    /// <summary>Reads by order and commas, not by the tree: a parser that is shown half a quotation seldom gets the rest right.</summary>
    /// <param name="from">Where the quotation ends, in the page text.</param>
    /// <returns>Null where something else follows.</returns>
    public static SpeakerClause? Read(VoiceReading reading, Sentence sentence, int from)
    {
        var depth = 0;
        var words = sentence.Tokens.SkipWhile(token => token.Span.Start < from).SkipWhile(token => token.Upos == "PUNCT" && QuotationMarks.DoubleLength(token.Form, 0) == 0)
            .TakeWhile(token => QuotationMarks.DoubleLength(token.Form, 0) == 0 && (InBrackets(token, ref depth) || token.Form is not (";" or ":" or "." or "?" or "!"))).Take(MostWords).ToList();
        if (words.Count < 2) return null;
        var clause = Inverted(reading, sentence, words) ?? Straight(reading, sentence, words);
        return clause is null || Clause.IsPassive(sentence, clause.Verb) || Clause.IsNegated(sentence, clause.Verb) ? null : clause;
    }

    /// <summary>Who opens the sentence that a verb of speaking belongs to: "Ada Orr, who runs the mill, recalled, ...".</summary>
    public static SourcePhrase? Before(VoiceReading reading, Sentence sentence, Token verb)
    {
        var words = sentence.Tokens[..(verb.Index + 1)];
        return words.Length is > 1 and <= MostWords && Straight(reading, sentence, [.. words]) is { } clause && clause.Verb == verb ? clause.Source : null;
    }

    /// <summary>"said the mayor": the verb comes first, and who speaks directly behind it.</summary>
    private static SpeakerClause? Inverted(VoiceReading reading, Sentence sentence, List<Token> words)
    {
        var at = words.FindIndex(token => token.Upos is not ("ADV" or "AUX"));
        if (at < 0 || !IsCue(reading, words[at])) return null;
        var verb = words[at];
        if (at + 1 == words.Count || !Opens(words[at + 1])) return null;
        var source = Clause.SubjectOf(sentence, verb);
        if (source is null || source.Sentence != sentence || source.Span.Start != words[at + 1].Span.Start) source = Phrase(sentence, words, at + 1, End(words, at + 1));
        return source is null || Clause.IsParty(source.Head) ? null : new SpeakerClause(source, CuePhrase.Of(sentence, verb), verb);
    }

    /// <summary>"Ada Orr, who runs the mill, told": the first verb of speaking that no description holds.</summary>
    private static SpeakerClause? Straight(VoiceReading reading, Sentence sentence, List<Token> words)
    {
        if (!Opens(words[0])) return null;
        var described = false;
        for (var i = 1; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Form == ",") described = true;
            if (IsCue(reading, word) && LeadsUp(words, i) is { } end)
            {
                var source = Clause.SubjectOf(sentence, word);
                if (source is null || source.Sentence != sentence || source.Span.Start != words[0].Span.Start || source.Span.End > word.Span.Start) source = Phrase(sentence, words, 0, end);
                return source is null || Clause.IsParty(source.Head) ? null : new SpeakerClause(source, CuePhrase.Of(sentence, word), word);
            }

            // Another verb is harmless only inside a description.
            if (word.Xpos is "VBD" or "VBZ" or "VBP" or "MD" && word.Upos is "VERB" or "AUX" && !described && !IsRelative(words, i)) return null;
        }

        return null;
    }

    /// <returns>Where the words end that name the speaker; null where a relative pronoun or a conjunction takes the verb for itself.</returns>
    private static int? LeadsUp(List<Token> words, int verb)
    {
        var at = verb - 1;
        while (at > 0 && words[at].Upos is "ADV" or "AUX") at--;
        if (words[at].Form == ",") return at;
        return words[at].Upos is "NOUN" or "PROPN" or "PRON" or "NUM" or "ADJ" or "DET" or "PUNCT" && words[at].Xpos is not ("WP" or "WDT" or "WP$") && words.FindIndex(word => word.Form == ",") is var comma && (comma < 0 || comma > at)
            ? at + 1
            : null;
    }

    /// <summary>"Ada Orr (D-Mo.)": a full stop inside brackets ends nothing.</summary>
    private static bool InBrackets(Token token, ref int depth)
    {
        depth += token.Form == "(" ? 1 : token.Form == ")" ? -1 : 0;
        return depth > 0;
    }

    private static bool IsRelative(List<Token> words, int verb) => verb > 0 && words.Take(verb).Any(word => word.Xpos is "WP" or "WDT" or "WP$");

    private static bool IsCue(VoiceReading reading, Token token) =>
        token.Upos == "VERB" && token.Xpos is "VBD" or "VBZ" or "VBP" or "VBN" && reading.Cues.Speaks(token);

    private static bool Opens(Token token) => token.Upos is "PROPN" or "NOUN" or "PRON" or "DET" or "ADJ" or "NUM" && token.Xpos is not ("WP" or "WDT" or "EX");

    private static int End(List<Token> words, int from)
    {
        var end = words.FindIndex(from, token => token.Form == "," || token.Upos is "VERB" or "AUX" or "SCONJ" || token.Xpos is "WP" or "WDT" or "TO");
        if (end < 0) end = words.Count;
        // "said Orr on Monday": when and where is no part of who.
        var when = words.FindIndex(from, token => token.Upos == "ADP" && token.Lemma is not ("of" or "for" or "from" or "with"));
        return when > from && when < end ? when : end;
    }

    private static SourcePhrase? Phrase(Sentence sentence, List<Token> words, int from, int end)
    {
        while (end > from && words[end - 1].Upos is "PUNCT" or "ADV" && words[end - 1].Form is not ")") end--;
        if (end <= from) return null;
        var named = words.GetRange(from, end - from);
        var head = named.Find(token => token.Upos is "PROPN" or "NOUN" or "PRON" && (token.Head < named[0].Index || token.Head > named[^1].Index)) ?? named.Find(token => token.Upos is "PROPN" or "NOUN" or "PRON");
        return head is null ? null : new SourcePhrase(named[0].Span.Union(named[^1].Span), head, sentence);
    }
}
