using Variorum.Claims.Attributions.Cues;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads who speaks in a parenthesis: "The plan, she said, would fail." and "It will fail, said the mayor."</summary>
/// <remarks>By commas and order, not by the tree: a parser seldom tells which clause holds the other.</remarks>
internal static class Parenthesis
{
    // "more than nine of them".
    private const int MostWordsToNumber = 4;
    private const int MostWordsToOfThem = 6;

    /// <returns>What stands around the words of source and cue in their sentence, in order; empty where these are no parenthesis. Two where a
    /// clause of its own follows: "Each had a name, she said, and all were paid."</returns>
    public static ImmutableArray<TextSpan> ContentAround(VoiceReading reading, Sentence sentence, Token verb, CueUses uses, SourcePhrase source, TextSpan cue)
    {
        if (source.Sentence != sentence || source.Head.Span.Start < source.Span.Start || IsRelative(sentence, source) || verb.Xpos == "VBG" || (verb.Xpos == "VB" && !Clause.IsFinite(sentence, verb))) return [];
        var inner = WithLink(sentence, source.Span.Union(cue));
        var before = sentence.Tokens.LastOrDefault(token => token.Span.End <= inner.Start && !IsOpening(token));
        if (before is null || !Ends(before) || (before.Xpos == "HYPH" || (before.Form == "-" && before.Span.End == inner.Start))) return [];
        var prefix = Prefix(reading, sentence, inner, before);
        if (prefix.IsEmpty) return [];
        var after = ClauseEdge.AfterAdverbials(sentence, verb, inner.End, toSomebody: uses.HasFlag(CueUses.Recipient));
        var next = after < sentence.Tokens.Length ? sentence.Tokens[after] : null;
        var announced = next is { Form: ":" } ? Words(sentence.Tokens[(after + 1)..]) : [];
        var rest = next is { Form: "," or "—" or "–" or "--" } ? Words(sentence.Tokens[(after + 1)..]) : [];
        var says = MainClause.IsIn(sentence, prefix);
        if (!rest.IsEmpty) return GoingOn(reading, sentence, verb, inner, before, prefix, rest, says);
        var ends = Words(sentence.Tokens[after..]).IsEmpty || next is { Form: ";" } || reading.Quotations.At(before.Span.Start) is not null;
        var said = new TextSpan(prefix[0].Span.Start, before.Span.Start);
        // Behind a semicolon stands another sentence, whatever a parser hangs it on.
        var further = next is { Form: ";" } ? Behind(reading, sentence, after) : null;
        ImmutableArray<TextSpan> told = further is { } more ? [said, more] : [said];
        if (says && next is { Form: ";" }) return told;
        // "the port offers 300, the union asks for 500" is no parenthesis.
        if (says && next is { Upos: not "PUNCT" } && sentence.ChildrenOf(verb).Any(child => child.Index > after && ClauseEdge.IsFigure(sentence, child))) return [];
        if (says && !announced.IsEmpty) return [said, announced[0].Span.Union(announced[^1].Span)];
        if (says) return next is { Form: "(" } || Complement(sentence, verb, inner) is null ? [said] : [];
        return ends && MainClause.IsFragment(sentence, prefix) && !IsApposition(sentence, inner, verb) ? told : [];
    }

    private static bool IsRelative(Sentence sentence, SourcePhrase source) => sentence.Tokens.Any(token => token.Span.Start == source.Span.Start && token.Xpos is "WP" or "WDT" or "WP$");

    /// <summary>", so the office informs us,", ", or so they say", ", as the mayor says,".</summary>
    private static TextSpan WithLink(Sentence sentence, TextSpan inner)
    {
        var first = sentence.Tokens.First(token => token.Span.Start >= inner.Start).Index;
        var at = first;
        while (at > 1 && first - at < 2 && sentence.Tokens[at - 1].Form is "so" or "or" or "as") at--;
        return at < first && sentence.Tokens[at - 1].Form == "," ? sentence.Tokens[at].Span.Union(inner) : inner;
    }

    /// <summary>"Ada Orr, a mason, said": a comma before the verb ends a description of who speaks.</summary>
    private static bool IsApposition(Sentence sentence, TextSpan inner, Token verb) => verb.Index > 0 && sentence.Tokens[verb.Index - 1] is { Form: "," } comma && comma.Span.Start > inner.Start && NounGroups.SubjectBefore(sentence, verb) is null;

    /// <summary>Nothing but who and the verb stands between two marks: ", she recalls,".</summary>
    public static bool IsSetOff(Sentence sentence, SourcePhrase source, TextSpan cue)
    {
        var inner = source.Span.Union(cue);
        return sentence.Tokens.All(token => !inner.Contains(token.Span) || source.Span.Contains(token.Span) || cue.Contains(token.Span))
            && sentence.Tokens.FirstOrDefault(token => token.Span.Start >= inner.End) is null or { Form: "," or "." or "—" or "–" or "--" };
    }

    private static ImmutableArray<TextSpan> GoingOn(VoiceReading reading, Sentence sentence, Token verb, TextSpan inner, Token before, ImmutableArray<Token> prefix, ImmutableArray<Token> rest, bool says)
    {
        var first = new TextSpan(prefix[0].Span.Start, before.Span.Start);
        if (!says)
        {
            // "The plan, she said, would fail": the commas part a subject from its verb. What merely opens the sentence is nobody's words.
            if (before.Form != "," || !rest.Any(MainClause.IsFinite) || IsApposition(sentence, inner, verb)) return [];
            return MainClause.IsFrame(prefix) ? [rest[0].Span.Union(rest[^1].Span)] : [new TextSpan(first.Start, sentence.Span.End)];
        }

        if (reading.Quotations.At(before.Span.Start) is not null) return [first];
        // "Forty are shut, she said, nine of them for good; the port is not": the first counts on, the second is nobody's.
        if (CountsOn(sentence, rest) is { } counted) return [first, counted];
        // "..., said Ada Orr, who speaks for the union; 250 of them were lost".
        if (rest[0].Xpos is "WP" or "WDT" or "WP$")
            return rest.FirstOrDefault(token => token.Form == ";") is { } semicolon && Behind(reading, sentence, semicolon.Index) is { } more ? [first, more] : [first];
        if (rest[0].Upos == "CCONJ")
            return MainClause.IsJoined(rest) ? [first, rest[1].Span.Union(rest[^1].Span)] : [new TextSpan(first.Start, sentence.Span.End)];
        return Complement(sentence, verb, inner) is not null ? [new TextSpan(first.Start, sentence.Span.End)] : [first];
    }

    /// <summary>What the same speaker goes on to say behind a semicolon: words in quotation marks, or a clause in which nobody else does or says anything.</summary>
    public static TextSpan? Behind(VoiceReading reading, Sentence sentence, int semicolon)
    {
        ImmutableArray<Token> part = [.. sentence.Tokens[(semicolon + 1)..].TakeWhile(token => token.Form != ";")];
        if (Words(part) is not { IsEmpty: false } words) return null;
        if (reading.Quotations.At(words[0].Span.Start) is { } quoted && quoted.Span.End + 2 >= words[^1].Span.End) return words[0].Span.Union(words[^1].Span);
        var another = words.Any(token => reading.Cues.Speaks(token) || (token.Is("nsubj") && token.Upos is "PROPN" or "NOUN" && Speakers.Tell(reading, sentence, token)));
        return another || words[0].Upos is "CCONJ" or "SCONJ" ? null : words[0].Span.Union(words[^1].Span);
    }

    /// <summary>"nine of them for good": a number of those spoken of before, and no verb; null where anything else goes on.</summary>
    public static TextSpan? CountsOn(Sentence sentence, ImmutableArray<Token> rest)
    {
        ImmutableArray<Token> part = [.. rest.TakeWhile(token => token.Form != ";")];
        var numbered = part.Take(MostWordsToNumber).Any(token => token.Upos == "NUM") && part.Take(MostWordsToOfThem).Any(token => token.Form is "them" or "these" or "those" or "whom" && sentence.Tokens[token.Index - 1].Lemma == "of");
        return numbered && !part.Any(MainClause.IsFinite) ? part[0].Span.Union(part[^1].Span) : null;
    }

    /// <summary>What stands before the parenthesis: back to the last semicolon or colon, or to the quotation that holds it.</summary>
    private static ImmutableArray<Token> Prefix(VoiceReading reading, Sentence sentence, TextSpan inner, Token before)
    {
        var start = reading.Quotations.At(inner.Start) is { } around ? Math.Max(sentence.Span.Start, around.Span.Start) : sentence.Span.Start;
        var words = sentence.Tokens.Where(token => token.Span.Start >= start && token.Span.End <= before.Span.Start).ToList();
        var cut = words.FindLastIndex(token => token.Form is ";" or ":");
        if (cut >= 0) words.RemoveRange(0, cut + 1);
        while (words.Count > 0 && ((words[0].Upos == "PUNCT" && !IsOpening(words[0])) || words[0].Upos == "CCONJ")) words.RemoveAt(0);
        return [.. words];
    }

    /// <summary>What the verb takes behind the parenthesis.</summary>
    private static Token? Complement(Sentence sentence, Token verb, TextSpan inner) => sentence.ChildrenOf(verb).FirstOrDefault(child =>
        child.Span.Start >= inner.End && ((child.Relation is "ccomp" or "xcomp" && !ClauseEdge.IsAdverbial(sentence, child)) || (child.Relation == "obj" && sentence.ChildOf(verb, "ccomp") is null)));

    private static ImmutableArray<Token> Words(ImmutableArray<Token> tokens)
    {
        var (first, end) = (0, tokens.Length);
        while (first < end && tokens[first].Upos == "PUNCT") first++;
        while (end > first && tokens[end - 1].Upos == "PUNCT") end--;
        return tokens[first..end];
    }

    private static bool IsOpening(Token token) => token.Form is "“" or "‘" or "(";

    private static bool Ends(Token token) => token.Form is "," or "”" or "\"" or "’" or "'" or "?" or "!" or "—" or "–" or "-" or "--" or "''" or ",\"";
}
