using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>How far the clause reaches that a verb of speaking takes, where a parser draws it too narrow or hangs it elsewhere.</summary>
internal static class ClauseSpan
{
    // "told reporters in the capital on Monday evening, ten days after the vote, that": what stands between is seldom longer.
    private const int MostWordsToThat = 16;

    // A subject with its titles; a verb further away begins something else.
    private const int MostWordsToVerb = 8;

    /// <summary>The complement with all that hangs on it, on its side of the verb: from "that" on, with other clauses of the verb, and with what is joined by "and".</summary>
    public static TextSpan Of(VoiceReading reading, Sentence sentence, Token verb, Token complement)
    {
        var (first, last) = (complement.Index, complement.Index);
        foreach (var clause in sentence.ChildrenOf(verb).Where(child => child == complement || (child.Relation == complement.Relation && complement.Relation == "ccomp")).Append(complement))
        {
            foreach (var token in sentence.SubtreeOf(clause))
            {
                if (token.Index < verb.Index != complement.Index < verb.Index || token.Index == verb.Index) continue;
                (first, last) = (Math.Min(first, token.Index), Math.Max(last, token.Index));
            }
        }

        if (complement.Index < verb.Index) return sentence.Tokens[first].Span.Union(sentence.Tokens[last].Span);
        first = FromAsked(reading, sentence, verb, complement, FromThat(sentence, verb, FromSubject(sentence, complement, first)));
        last = complement.Relation == "xcomp" ? AlsoWilled(sentence, verb, last) : Joined(sentence, verb, last);
        return sentence.Tokens[first].Span.Union(sentence.Tokens[Cut(reading, sentence, first, last)].Span);
    }

    /// <summary>"said in a speech that he would go": a parser may take the clause for one about the speech. And "..., she said, adding he would go".</summary>
    public static Token? Misplaced(Sentence sentence, Token verb)
    {
        if (Announced(sentence, verb) is { } announced) return announced;
        foreach (var token in sentence.Tokens)
        {
            if (token.Index <= verb.Index || sentence.HeadOf(token) is not { } head) continue;
            if (token.Relation is "ccomp" or "acl:relcl" or "parataxis" or "conj" && (token.Head == verb.Head || (token.Head == verb.Index && token.Relation == "conj")) && FollowsAtOnce(sentence, token, verb)) return token;
            if (token.Relation is "acl:relcl" or "acl" && head.Index > verb.Index && OpensWithThat(sentence, token) && LeadsTo(sentence, head, verb)) return token;
        }

        return null;
    }

    /// <summary>"reported on Monday, 9 May, that it had closed": between the verb and "that" stands only when, where and to whom.</summary>
    private static Token? Announced(Sentence sentence, Token verb)
    {
        for (var i = verb.Index + 1; i < sentence.Tokens.Length && i <= verb.Index + MostWordsToThat; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Form == "," && i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Xpos is "WDT" or "WP" && NextComma(sentence, i + 1) is { } comma)
            {
                // "replied at once, which shows how she read it, that ...".
                i = comma;
                continue;
            }

            if (token.Upos is "VERB" or "AUX" || token.Form is ";" or ":") return null;
            if (token.Form != "that") continue;
            if (token.Relation != "mark" || sentence.HeadOf(token) is not { } clause)
            {
                if (!IsConjunction(sentence, i)) continue;
                return sentence.Tokens.FirstOrDefault(word => word.Index > i && MainClause.IsFinite(word)) is { } finite ? (finite.Upos == "AUX" && sentence.HeadOf(finite) is { } main && main.Index > i ? main : finite) : null;
            }

            if (clause.Relation is "acl" or "acl:relcl" && sentence.HeadOf(clause) is { } described && described.Head == verb.Index && IsTopic(sentence, described)) return null;
            return clause.Index > i && sentence.ChildrenOf(clause).Any(child => (child.Is("nsubj") || child.Is("expl")) && child.Index > i) ? clause : null;
        }

        return null;
    }

    private static int? NextComma(Sentence sentence, int from)
    {
        for (var i = from; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Form == ",") return i;
        }

        return null;
    }

    /// <summary>Before a numeral, an article or a pronoun "that" points to nothing: "wrote that forty litres ...".</summary>
    private static bool IsConjunction(Sentence sentence, int that) =>
        that + 1 < sentence.Tokens.Length && sentence.Tokens[that + 1] is { Upos: "NUM" or "DET" or "PRON" or "PROPN" } or { Xpos: "NNS" };

    private static bool FollowsAtOnce(Sentence sentence, Token clause, Token verb)
    {
        if (!sentence.ChildrenOf(clause).Any(child => child.Is("nsubj") || child.Is("expl"))) return false;
        var start = sentence.SubtreeOf(clause).FirstOrDefault(word => word.Index > verb.Index)?.Index;
        return start == verb.Index + 1 || (start == verb.Index + 2 && sentence.Tokens[verb.Index + 1].Form == "that");
    }

    /// <summary>A clause with a subject of its own behind "that", which then is no pronoun.</summary>
    private static bool OpensWithThat(Sentence sentence, Token clause)
    {
        var children = sentence.ChildrenOf(clause);
        return children.Any(child => child.Form == "that" && child.Index < clause.Index) && children.Any(child => child.Is("nsubj") && child.Form != "that");
    }

    /// <summary>The noun tells where, when or to whom it is said, and is not what is said.</summary>
    private static bool LeadsTo(Sentence sentence, Token noun, Token verb)
    {
        while (noun.Relation is "nmod" && sentence.HeadOf(noun) is { } above) noun = above;
        return noun.Head == verb.Index && (noun.Relation == "iobj" || (noun.Is("obl") && !IsTopic(sentence, noun)));
    }

    /// <summary>"speaks for a committee that they set up": the clause is about the committee.</summary>
    private static bool IsTopic(Sentence sentence, Token noun) => noun.Is("obl") && sentence.ChildOf(noun, "case") is { Lemma: "for" or "of" or "about" or "against" or "with" };

    private static int FromThat(Sentence sentence, Token verb, int first)
    {
        for (var i = first - 1; i > verb.Index && i >= first - 12; i--)
        {
            if (sentence.Tokens[i].Form is "that" && (sentence.Tokens[i].Relation is not "det" || IsConjunction(sentence, i))) return i;
            // "says what it costs": a parser may give the question word to the verb of speaking.
            if (sentence.Tokens[i].Xpos is "WP" or "WRB" or "WDT" && i == verb.Index + 1) return i;
        }

        // "believes, given the danger, that ...": what the clause depends on is said with it.
        var condition = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "advcl" && child.Index > verb.Index && child.Index < first);
        return condition is not null && sentence.SubtreeOf(condition)[0].Index == verb.Index + 1 ? verb.Index + 1 : first;
    }

    /// <summary>"told voters this weekend he would", "cautioned, as did others, that it would": what stands before "that", or says when before the subject, is about the saying.</summary>
    private static int FromSubject(Sentence sentence, Token complement, int first)
    {
        var children = sentence.ChildrenOf(complement);
        if (children.FirstOrDefault(child => child.Relation == "mark" && child.Form == "that" && child.Index > first) is { } that) return that.Index;
        if (children.FirstOrDefault(child => child.Is("nsubj") || child.Is("expl")) is not { } subject) return first;
        var start = sentence.SubtreeOf(subject)[0].Index;
        return start > first && start < complement.Index && children.All(child => child.Index >= start || child.Relation is "obl:unmarked" or "obl:tmod" && sentence.SubtreeOf(child)[^1].Index < start) ? start : first;
    }

    /// <summary>"urged the council to act": who is to act is part of what is urged; "says fraud would be the way": what a parser takes for an object may be the clause's subject.</summary>
    private static int FromAsked(VoiceReading reading, Sentence sentence, Token verb, Token complement, int first)
    {
        if (complement.Relation == "ccomp" && !reading.Cues.Of(verb).HasFlag(CueUses.Recipient) && !sentence.ChildrenOf(complement).Any(child => child.Is("nsubj") || child.Is("expl") || child.Form == "that")
            && sentence.ObjectOf(verb) is { } said && said.Index > verb.Index && sentence.SubtreeOf(said) is var words && words[^1].Index < first && sentence.Tokens[(words[^1].Index + 1)..first].All(token => token.Upos == "PUNCT" && token.Form is not ("," or ";" or ":")))
        {
            return words[0].Index;
        }

        if (complement.Relation != "xcomp" || sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation is "obj" or "iobj" && child.Index > verb.Index && child.Index < first) is not { } asked) return first;
        return Math.Min(first, sentence.SubtreeOf(asked).First(word => word.Index > verb.Index).Index);
    }

    /// <summary>"wants to double the fleet, hire crews and build a dock": a bare verb joined to the one of will is willed too.</summary>
    private static int AlsoWilled(Sentence sentence, Token verb, int last)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Relation == "conj" && child.Xpos == "VB" && child.Index > last && !sentence.ChildrenOf(child).Any(own => own.Is("nsubj") || own.Upos == "AUX")) last = sentence.SubtreeOf(child)[^1].Index;
        }

        return last;
    }

    /// <summary>"said A is lost and B is won": what follows with a subject of its own, without a comma, is said too.</summary>
    private static int Joined(Sentence sentence, Token verb, int last)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Relation != "conj" || child.Index < last) continue;
            var subtree = sentence.SubtreeOf(child);
            if (subtree.Length > 2 && subtree[0] is { Form: ",", Relation: "punct" } && subtree[1].Relation == "cc" && subtree[0].Index == last + 1 && (IsReported(sentence, child) || subtree[2] is { Form: "that", Relation: "mark" }))
            {
                last = subtree[^1].Index;
                continue;
            }

            if (subtree[0].Index != last + 1 || subtree[0].Relation != "cc") return last;
            var that = subtree.Length > 1 && subtree[1].Form == "that";
            if (!that && !sentence.ChildrenOf(child).Any(own => own.Is("nsubj") && own.Index < child.Index)) return last;
            last = subtree[^1].Index;
        }

        return last;
    }

    /// <summary>"said it would fall at first, but would rise later": "would" goes on reporting.</summary>
    private static bool IsReported(Sentence sentence, Token joined) =>
        !sentence.ChildrenOf(joined).Any(own => own.Is("nsubj") || own.Is("expl")) && sentence.ChildrenOf(joined).Any(own => own.Xpos == "MD" && own.Lemma is "would" or "could" or "might" or "should");

    /// <summary>A stretch of the page text without ", saying ...", which goes on with who speaks.</summary>
    public static TextSpan Cut(VoiceReading reading, Sentence sentence, TextSpan said)
    {
        var first = sentence.Tokens.FirstOrDefault(token => token.Span.Start >= said.Start)?.Index ?? 0;
        var last = sentence.Tokens.LastOrDefault(token => token.Span.End <= said.End)?.Index ?? -1;
        return first < last ? new TextSpan(said.Start, sentence.Tokens[Cut(reading, sentence, first, last)].Span.End) : said;
    }

    /// <summary>", but offered no proof", ", saying it was late": behind a comma a verb without a subject, or another verb of speaking, goes on with who speaks and
    /// not with what is said.</summary>
    public static int Cut(VoiceReading reading, Sentence sentence, int first, int last)
    {
        for (var i = first + 1; i < last - 1; i++)
        {
            if (sentence.Tokens[i].Form is "and" or "but" && reading.Quotations.At(sentence.Tokens[i].Span.Start) is null && Resumes(reading, sentence, i)) return sentence.Tokens[i - 1].Form == "," ? i - 2 : i - 1;
            if (sentence.Tokens[i].Form == ";" && reading.Quotations.At(sentence.Tokens[i].Span.Start) is null && IsAnothers(reading, sentence, i)) return i - 1;
            if (sentence.Tokens[i].Form == "," && reading.Quotations.At(sentence.Tokens[i].Span.Start) is null && (GoesOnWithSpeaker(sentence, i) || SpeaksAnew(reading, sentence, i))) return i - 1;
        }

        return last;
    }

    /// <summary>"says 300 came, the families say more": two sentences with a comma between.</summary>
    private static bool IsSpliced(VoiceReading reading, Sentence sentence, int comma)
    {
        if (comma + 2 >= sentence.Tokens.Length || sentence.Tokens[comma + 1].Upos is not ("DET" or "PROPN" or "NOUN" or "PRON") || sentence.Tokens[comma + 1].Xpos is "WP" or "WDT") return false;
        var verb = sentence.Tokens.Skip(comma + 2).Take(MostWordsToVerb / 2).TakeWhile(token => token.Upos is not ("PUNCT" or "ADP" or "SCONJ")).FirstOrDefault(token => token.Upos == "VERB");
        return verb is { Xpos: "VBD" or "VBZ" or "VBP" } && reading.Cues.Of(verb).HasFlag(CueUses.Speech) && verb.Index + 1 < sentence.Tokens.Length && sentence.Tokens[verb.Index + 1].Upos != "PUNCT"
            && sentence.ChildrenOf(verb).Any(own => own.Is("nsubj") && own.Index > comma && own.Index < verb.Index && Speakers.Include(sentence, own));
    }

    private static bool GoesOnWithSpeaker(Sentence sentence, int comma)
    {
        if (sentence.Tokens[comma + 1].Form is not ("but" or "and")) return false;
        var joined = sentence.HeadOf(sentence.Tokens[comma + 1]);
        return joined is { Relation: "conj", Xpos: "VBD" or "VBZ" or "VBP" } && joined.Index > comma && joined.Index <= comma + 4 && !sentence.ChildrenOf(joined).Any(own => own.Is("nsubj") || own.Is("expl"));
    }

    /// <summary>"said he had won and called it luck": a finite verb of speaking without a subject that is no match for the verb of the clause goes on with who speaks.</summary>
    private static bool Resumes(VoiceReading reading, Sentence sentence, int conjunction)
    {
        if (sentence.HeadOf(sentence.Tokens[conjunction]) is not { Relation: "conj", Xpos: "VBD" or "VBZ" or "VBP" } joined || joined.Index <= conjunction || joined.Index > conjunction + 3) return false;
        if (sentence.ChildrenOf(joined).Any(own => own.Is("nsubj") || own.Is("expl")) || !reading.Cues.Of(joined).HasFlag(CueUses.Speech)) return false;
        return sentence.HeadOf(joined) is { Relation: "ccomp" } clause && (clause.Upos != "VERB" || clause.Xpos is "VB" or "VBN" or "VBG");
    }

    /// <summary>"said 3,460 had been sent; the council's president could account for 1,900": behind a semicolon somebody else acts, and no "that" binds it.</summary>
    private static bool IsAnothers(VoiceReading reading, Sentence sentence, int semicolon)
    {
        if (semicolon + 1 >= sentence.Tokens.Length || sentence.Tokens[semicolon + 1].Form is "that" or "and") return false;
        var subject = sentence.Tokens.FirstOrDefault(token => token.Index > semicolon && token.Is("nsubj"));
        return subject is { Upos: "PROPN" } && reading.Entities.Of(subject) is { Type: EntityType.Person or EntityType.Organisation };
    }

    /// <summary>", adding that ...", ", though she conceded that ...".</summary>
    private static bool SpeaksAnew(VoiceReading reading, Sentence sentence, int comma)
    {
        var at = comma + 1;
        while (at < sentence.Tokens.Length && sentence.Tokens[at].Upos == "ADV" && sentence.Tokens[at].Xpos != "WRB") at++;
        if (at < sentence.Tokens.Length && sentence.Tokens[at] is { Xpos: "VBG", Upos: "VERB" } participle) return participle.Relation is "advcl" or "conj" or "parataxis" or "acl" or "xcomp" or "ccomp" && reading.Cues.Of(participle).HasFlag(CueUses.Speech);
        if (at >= sentence.Tokens.Length) return false;
        if (sentence.Tokens[at].Lemma.ToLowerInvariant() is not ("though" or "although" or "but" or "while")) return IsSpliced(reading, sentence, comma);
        var verb = sentence.Tokens.Skip(at + 1).Take(MostWordsToVerb).FirstOrDefault(token => token.Upos == "VERB");
        return verb is { Xpos: "VBD" or "VBZ" or "VBP" } && reading.Cues.Of(verb).HasFlag(CueUses.Speech) && sentence.ChildrenOf(verb).Any(own => own.Is("nsubj") && own.Index > at);
    }
}
