using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Finds the verb that introduces the words behind it.</summary>
internal static class Introduction
{
    /// <summary>The last verb of speaking before a place, outside quotations; null where a later verb that is none takes the words for itself.</summary>
    /// <param name="colon">A colon stands between: it opens what the sentence announces, whatever verbs come between.</param>
    public static Token? Of(VoiceReading reading, Sentence sentence, int end, bool colon)
    {
        for (var i = sentence.Tokens.Length - 1; i >= 0; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Span.End > end || token.Upos != "VERB" || (token.Is("acl:relcl") && sentence.Tokens[Math.Max(0, i - 1)].Form != ",") || reading.Quotations.At(token.Span.Start) is not null) continue;
            if (reading.Cues.Speaks(token) && !Clause.IsNegated(sentence, token)) return token;
            if (!colon && (token.IsRoot || token.Xpos is "VBD" or "VBZ" or "VBP")) return null;
        }

        return null;
    }

    public static SourcePhrase? SpeakerOf(VoiceReading reading, Sentence sentence, Token verb) =>
        Clause.IsPassive(sentence, verb) ? Clause.AgentOf(sentence, verb) : Clause.SubjectOf(sentence, verb) ?? SpeakerClause.Before(reading, sentence, verb);
}
