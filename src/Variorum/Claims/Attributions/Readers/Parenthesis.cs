using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads who speaks in a parenthesis: "The plan, she said, would fail." and "It will fail, said the mayor."</summary>
/// <remarks>By commas and order, not by the tree: a parser seldom tells which clause holds the other.</remarks>
internal static class Parenthesis
{
    /// <returns>What stands around the words of source and cue in their sentence; null where these are no parenthesis.</returns>
    public static TextSpan? ContentAround(VoiceReading reading, Sentence sentence, Token verb, SourcePhrase source, TextSpan cue)
    {
        if (source.Sentence != sentence || source.Head.Span.Start < source.Span.Start || verb.Xpos is "VBG" or "VB") return null;
        var inner = source.Span.Union(cue);
        var before = sentence.Tokens.LastOrDefault(token => token.Span.End <= inner.Start && !IsOpening(token));
        if (before is null || !Ends(before)) return null;
        var start = QuotedStart(reading, sentence, inner);
        var prefix = sentence.Tokens.Where(token => token.Span.Start >= start && token.Span.End <= before.Span.Start).ToList();
        if (!prefix.Exists(IsPredicate)) return null;
        var after = sentence.Tokens.FirstOrDefault(token => token.Span.Start >= inner.End);
        var goesOn = after is { Form: "," } && sentence.Tokens.Skip(after.Index + 1).Any(token => token.Upos != "PUNCT");
        var complement = sentence.ChildOf(verb, "ccomp");
        // "In May, when it failed, she said the plan was dead": what follows the verb is said, not what stands before.
        if (complement is not null && complement.Index > verb.Index && !goesOn) return null;
        var from = prefix[0].Span.Start;
        if (prefix.FindIndex(token => token.Form is "—" or "–" or "―" or "--") is > 0 and < 6 and var dash && dash + 1 < prefix.Count && IsDateline(prefix[..dash])) from = prefix[dash + 1].Span.Start;
        if (!goesOn || reading.Quotations.At(before.Span.Start) is not null || complement is null || complement.Index < verb.Index) return new TextSpan(from, before.Span.Start);
        return new TextSpan(from, sentence.Span.End);
    }

    /// <summary>Where the words begin that the parenthesis could end: the sentence, or the quotation that it stands in.</summary>
    private static int QuotedStart(VoiceReading reading, Sentence sentence, TextSpan inner) =>
        reading.Quotations.At(inner.Start) is { } around ? Math.Max(sentence.Span.Start, around.Span.Start) : sentence.Span.Start;

    /// <summary>"PORT ORRIN, 3 May - ": where and when it was written.</summary>
    private static bool IsDateline(List<Token> words) => words.TrueForAll(token => token.Upos is "PROPN" or "PUNCT" or "NUM") && words[0].Form.Length > 2 && words[0].Form.All(char.IsUpper);

    private static bool IsOpening(Token token) => token.Form is "“" or "‘" or "(";

    private static bool Ends(Token token) => token.Form is "," or "”" or "\"" or "’" or "'" or "?" or "!" or "—" or "–" or "-" or "''" or ",\"";

    private static bool IsPredicate(Token token) => token.Upos is "VERB" || (token.Upos == "AUX" && token.Relation is "cop" or "root" or "ccomp");
}
