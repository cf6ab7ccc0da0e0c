using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads verbs whose object is what is said: "denied the claim", "called for an inquiry", "called him a liar", "accused him of theft".</summary>
internal static class ObjectReader
{
    // "called the vote of the council on the bridge over the river a mistake".
    private const int MostWordsNamed = 16;

    // Prepositions that lead from a verb of speaking to what is spoken of.
    private static readonly string[] Topics = ["about", "of", "for", "against", "over"];

    public static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb.Upos is not "VERB" || IsInfinitive(sentence, verb) || Clause.IsUnsaid(reading, sentence, verb) || Clause.IsPassive(sentence, verb)) continue;
            var uses = reading.Cues.Of(verb);
            if (uses == CueUses.None || Clause.SubjectOf(sentence, verb) is not { } source) continue;
            if (Read(reading, sentence, verb, uses, source) is not { } finding) continue;
            yield return finding;
            if (Explained(reading, sentence, finding) is { } explained) yield return explained;
        }
    }

    private static Finding? Read(VoiceReading reading, Sentence sentence, Token verb, CueUses uses, SourcePhrase source)
    {
        var negated = Clause.IsNegated(sentence, verb);
        var (raw, preposition) = Content(reading, sentence, verb, uses, source);
        if (raw is null || (negated && uses.HasFlag(CueUses.Speech)) || !Speakers.Tell(reading, sentence, source.Head)) return null;
        var cue = CuePhrase.Of(sentence, verb, preposition);
        if (ContentShape.OfObject(reading.Text, reading.Quotations, ClauseSpan.Cut(reading, sentence, raw.Value), cue) is not { } content) return null;
        var stance = preposition?.Lemma is "for" or "on" or "upon" ? Stance.Demands : StanceReader.Of(reading.Cues, reading.Cues.LemmaOf(verb), negated, infinitive: false);
        return new Finding(content, source, cue, stance) { IsSummary = true };
    }

    /// <summary>"contested both points: his clients had never been there": the clause behind the colon says what is said.</summary>
    public static Finding? Explained(VoiceReading reading, Sentence sentence, Finding finding)
    {
        if (finding.Cue is not { } cue || finding.Content.Start < cue.End || sentence.Tokens.FirstOrDefault(token => token.Span.Start >= finding.Content.End) is not { Form: ":" } colon) return null;
        var rest = sentence.Tokens[(colon.Index + 1)..];
        if (!rest.Any(MainClause.IsFinite) || rest.Any(token => token.Upos == "VERB" && reading.Cues.Of(token).HasFlag(CueUses.Speech)) || rest[0].Upos == "PUNCT") return null;
        return ContentShape.OfObject(reading.Text, reading.Quotations, rest[0].Span.Union(rest[^1].Span), cue) is { } content ? finding with { Content = content, Cue = null, IsSummary = false } : null;
    }

    private static (TextSpan? Content, Token? Preposition) Content(VoiceReading reading, Sentence sentence, Token verb, CueUses uses, SourcePhrase source)
    {
        if (uses.HasFlag(CueUses.Naming) && Named(sentence, verb) is { } named) return (named, null);
        if (AskedFor(reading, sentence, verb) is { } asked) return asked;
        if (Told(reading, sentence, verb) is { } said)
        {
            // "denied that the deck was safe": a parser may take the clause for a noun phrase.
            if (verb.Index + 2 < sentence.Tokens.Length && sentence.Tokens[verb.Index + 1] is { Form: "that", Relation: "mark" } && uses.HasFlag(CueUses.Clause)) return (new TextSpan(sentence.Tokens[verb.Index + 2].Span.Start, sentence.Span.End), null);
            if (uses.HasFlag(CueUses.Recipient) || said.Xpos is "WP" or "WDT") return (null, null);
            if (uses.HasFlag(CueUses.Naming) && Complement(sentence, verb, said) is { } complement)
                return (sentence.SubtreeSpanOf(said).Union(sentence.SubtreeSpanOf(complement)), null);
            if (SaysNothing(reading, sentence, verb, said) || IsActedOn(reading, sentence, verb, said)) return (null, null);
            if (reading.Cues.Words.IsVerb(reading.Cues.LemmaOf(verb), "vn:dub-29.3.2") && !IsNamed(sentence, said)) return (null, null);
            if ((uses.HasFlag(CueUses.Object) || ((uses & (CueUses.Showing | CueUses.Speech)) != 0 && (Speakers.IsText(source.Head) || source.Head.Lemma is "it")) || (uses.HasFlag(CueUses.Showing) && Speakers.Inform(source.Head))) && !IsMeasure(said)) return (End(reading, sentence, verb, said), null);
            return (null, null);
        }

        if (!uses.HasFlag(CueUses.Object) && !uses.HasFlag(CueUses.Speech)) return (null, null);
        if (reading.Cues.Words.IsVerb(reading.Cues.LemmaOf(verb), "wn:v_accuse") && Charge(sentence, verb) is { } charge) return (charge, null);
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Relation == "advcl" && child.Xpos == "VBG" && child.Index > verb.Index && sentence.ChildOf(child, "mark") is { Lemma: "for" or "against" or "about" } gerund && gerund.Index == verb.Index + 1)
                return (new TextSpan(gerund.Span.End, sentence.SubtreeSpanOf(child).End), gerund);
            if (!(child.Is("obl") || child.Is("nmod")) || child.Index < verb.Index || sentence.ChildOf(child, "case") is not { } preposition || preposition.Index != verb.Index + 1) continue;
            var word = preposition.Lemma.ToLowerInvariant();
            if (word is "on" or "upon" or "to" && Appeal(sentence, verb, child) is { } appeal) return (appeal, preposition);
            if (word is "on" or "upon" || Array.IndexOf(Topics, word) < 0 || IsTime(reading, child) || (word is "for" or "against" && Talks(reading, verb))) continue;
            if (child.Upos == "PRON" && sentence.SubtreeOf(child).Length <= 2) continue;
            return (new TextSpan(preposition.Span.End, End(reading, sentence, verb, child).End), preposition);
        }

        return (null, null);
    }

    /// <summary>"asked the town for patience": of whom and what.</summary>
    private static (TextSpan?, Token?)? AskedFor(VoiceReading reading, Sentence sentence, Token verb)
    {
        var lemma = reading.Cues.LemmaOf(verb);
        if (lemma is not "ask" && !reading.Cues.Words.IsVerb(lemma, "vn:beg-58.2")) return null;
        var of = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation is "obj" or "iobj" && child.Index > verb.Index);
        var preposition = of is null ? null : sentence.Tokens.Skip(of.Index + 1).TakeWhile(token => token.Upos is not ("VERB" or "PUNCT" or "SCONJ")).FirstOrDefault(token => token is { Upos: "ADP", Lemma: "for" });
        if (of is null || preposition is null || sentence.HeadOf(preposition) is not { } what || what.Index < preposition.Index) return null;
        return (sentence.SubtreeOf(of).First(token => token.Index > verb.Index).Span.Union(sentence.SubtreeSpanOf(what)), preposition);
    }

    /// <summary>The object; behind "announced on Friday" a parser may call it an adverbial.</summary>
    private static Token? Told(VoiceReading reading, Sentence sentence, Token verb)
    {
        if (sentence.ObjectOf(verb) is { } said) return said.Index > verb.Index ? said : null;
        return sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "obl" && child.Index > verb.Index && child.Upos is "NOUN" && sentence.ChildOf(child, "case") is null && sentence.ChildOf(child, "det") is not null && !IsTime(reading, child));
    }

    /// <summary>"called the vote in May a mistake", "found it unlawful": a second noun phrase behind the first, with an article of its own and nothing to bind it.</summary>
    private static TextSpan? Named(Sentence sentence, Token verb)
    {
        for (var i = verb.Index + 2; i < sentence.Tokens.Length && i < verb.Index + MostWordsNamed; i++)
        {
            var (token, before) = (sentence.Tokens[i], sentence.Tokens[i - 1]);
            if (token.Upos is "VERB" or "SCONJ" || token.Form is "," or ";" or ":") return null;
            if (token.Form is not ("a" or "an") || before.Upos is not ("NOUN" or "PROPN" or "PRON" or "ADV") || before.Xpos is "RB" && sentence.Tokens[i - 2].Upos is not ("NOUN" or "PROPN") || sentence.HeadOf(token) is not { Upos: "NOUN" or "PROPN" } complement || complement.Index < i) continue;
            return sentence.Tokens[verb.Index + 1].Span.Union(sentence.SubtreeSpanOf(complement));
        }

        return null;
    }

    /// <summary>"speaks for the families", "spoke against a wall": they talk, but say nothing of it.</summary>
    private static bool Talks(VoiceReading reading, Token verb) => reading.Cues.Words.IsVerb(reading.Cues.LemmaOf(verb), "vn:talk-37.5") || reading.Cues.Words.IsVerb(reading.Cues.LemmaOf(verb), "vn:lecture-37.11");

    /// <summary>"whom they accuse of spying".</summary>
    private static TextSpan? Charge(Sentence sentence, Token verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Index > verb.Index && sentence.ChildrenOf(child).FirstOrDefault(mark => mark.Relation is "mark" or "case" && mark.Lemma is "of" or "with") is { } preposition)
                return new TextSpan(preposition.Span.End, sentence.SubtreeSpanOf(child).End);
        }

        return null;
    }

    /// <summary>"called on the government to act": whom it is asked of and what.</summary>
    private static TextSpan? Appeal(Sentence sentence, Token verb, Token asked)
    {
        var act = sentence.ChildrenOf(verb).Concat(sentence.ChildrenOf(asked))
            .FirstOrDefault(child => child.Index > asked.Index && child.Relation is "xcomp" or "acl" or "advcl" && sentence.ChildrenOf(child).Any(mark => mark.Xpos == "TO"));
        return act is null ? null : new TextSpan(sentence.ChildOf(asked, "case")!.Span.End, sentence.SubtreeSpanOf(act).End);
    }

    /// <summary>The object with what it is blamed for: "accused him of theft".</summary>
    private static TextSpan End(VoiceReading reading, Sentence sentence, Token verb, Token said)
    {
        var span = sentence.SubtreeSpanOf(said);
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Index <= said.Index) continue;
            if (child.Relation is "punct" or "cc" or "conj" or "parataxis" or "advcl" && !sentence.ChildrenOf(child).Any(mark => mark.Relation is "mark" && mark.Lemma is "of" or "for")) break;
            if (child.Is("obl") ? IsPartOf(sentence, child) : child.Relation is "advcl" or "xcomp") span = span.Union(sentence.SubtreeSpanOf(child));
        }

        return MistaggedConjunct(sentence, verb, span) ?? WithoutOccasion(reading, sentence, said, span);
    }

    /// <summary>"accused him of theft", "blames them for it", "hailed it as a success"; not when and where it was said: "in a speech", "on Monday".</summary>
    private static bool IsPartOf(Sentence sentence, Token child) =>
        sentence.ChildOf(child, "case") is not { } preposition || preposition.Lemma.ToLowerInvariant() is "of" or "for" or "as" or "over" or "about" or "with" or "against" or "from" or "between" or "than";

    /// <summary>"the annexation in a speech": a parser may hang on the noun where it was said.</summary>
    private static TextSpan WithoutOccasion(VoiceReading reading, Sentence sentence, Token said, TextSpan span)
    {
        var last = sentence.ChildrenOf(said).LastOrDefault(child => child.Is("nmod") && child.Index > said.Index);
        if (last is null || sentence.ChildOf(last, "case") is not { Lemma: "in" or "at" or "during" or "on" } preposition || sentence.SubtreeSpanOf(last).End < span.End || preposition.Index <= said.Index) return span;
        var lemma = last.Lemma.ToLowerInvariant();
        var occasion = sentence.ChildrenOf(last).Any(child => child.Form is "a" or "an") && (Speakers.IsText(last) || reading.Cues.Words.IsNoun(lemma, "ss:noun.event")) || IsTime(reading, last);
        return occasion ? new TextSpan(span.Start, sentence.Tokens[preposition.Index - 1].Span.End) : span;
    }

    /// <summary>"spread charges and lies about her": verbs that are joined share their tense; one that does not is a noun, and joined to the object.</summary>
    private static TextSpan? MistaggedConjunct(Sentence sentence, Token verb, TextSpan span)
    {
        var conjunct = verb.Xpos == "VBD" ? sentence.ChildrenOf(verb).FirstOrDefault(child => child is { Relation: "conj", Xpos: "VBZ" } && child.Span.Start > span.End) : null;
        if (conjunct is null || sentence.ChildrenOf(conjunct).Any(child => child.Is("nsubj"))) return null;
        var subtree = sentence.SubtreeSpanOf(conjunct);
        return subtree.Start <= span.End + 1 ? span.Union(subtree) : null;
    }

    private static Token? Complement(Sentence sentence, Token verb, Token said) => sentence.ChildrenOf(verb).FirstOrDefault(child =>
        child.Index > said.Index && (child.Relation == "xcomp" || (child.Is("obl") && sentence.ChildOf(child, "case") is { Lemma: "as" })));

    /// <summary>"refused to name them": nobody names them.</summary>
    private static bool IsInfinitive(Sentence sentence, Token verb) => sentence.ChildrenOf(verb).Any(child => child is { Relation: "mark", Xpos: "TO" });

    /// <summary>"called the charges made up", but not "called a strike".</summary>
    private static bool IsNamed(Sentence sentence, Token said) => sentence.ChildrenOf(said).Any(child => child.Index > said.Index && child.Relation is "amod" or "acl" or "appos" or "conj");

    /// <summary>"acquitted all five", "invited the mayor", "ordered the bus": what is done to somebody or something with words; to praise and to blame says what one thinks of it.</summary>
    private static bool IsActedOn(VoiceReading reading, Sentence sentence, Token verb, Token said)
    {
        var (words, lemma, noun) = (reading.Cues.Words, reading.Cues.LemmaOf(verb), said.Lemma.ToLowerInvariant());
        if (words.IsVerb(lemma, "vn:indicate-78") || sentence.ChildrenOf(said).Any(child => child.Is("acl"))) return false;
        if (words.IsVerb(lemma, "vn:order-58.3") && !words.IsVerb(lemma, "vn:require-103"))
            return said.Upos is "PROPN" or "PRON" || (said.Upos == "NOUN" && !words.IsNoun(noun, "ss:noun.act", 2) && !words.IsNoun(noun, "ss:noun.event", 2) && !words.IsNoun(noun, "ss:noun.communication", 2) && !words.IsNoun(noun, "ss:noun.state"));
        if (words.IsVerb(lemma, "vn:judgment-33.1") || words.IsVerb(lemma, "wn:v_accuse", 9) || words.IsVerb(lemma, "wn:v_criticize", 9) || words.IsVerb(lemma, "vn:reject-77.2") || words.IsVerb(lemma, "vn:characterize-29.2")) return false;
        return said.Upos == "NUM" && !sentence.ChildrenOf(said).Any(child => child.Is("nmod")) || reading.Entities.Of(said) is { Type: EntityType.Person } || (said.Upos == "NOUN" && WordClasses.IsFirstOfAllPerson(noun)) || said.Lemma.ToLowerInvariant() is "he" or "she" or "they";
    }

    /// <summary>"denied it", "said nothing", "wrote a letter": no words of what is said. To deny "it" is an answer all the same.</summary>
    private static bool SaysNothing(VoiceReading reading, Sentence sentence, Token verb, Token said)
    {
        if (said.Upos == "INTJ" || said.Form is "yes" or "no") return true;
        if (said.Upos is "PRON" or "DET" && said.Lemma.ToLowerInvariant() is "it" or "this" or "that" && StanceReader.Of(reading.Cues, reading.Cues.LemmaOf(verb), negated: false, infinitive: false) == Stance.Denies) return false;
        if (said.Upos == "PRON" && (said.Lemma.ToLowerInvariant() is "nothing" or "something" or "anything" or "everything" || (sentence.SubtreeOf(said).Length == 1 && End(reading, sentence, verb, said) == said.Span))) return true;
        var lemma = reading.Cues.LemmaOf(verb);
        if (Speakers.TakesLives(verb, said)) return true;
        return said.Upos == "NOUN" && Speakers.IsText(said) && (reading.Cues.Words.IsVerb(lemma, "vn:scribble-25.2") || lemma is "circulate" or "distribute" or "publish" or "release");
    }

    private static bool IsMeasure(Token token) => token.Upos is "NUM";

    private static bool IsTime(VoiceReading reading, Token token) =>
        token.Upos == "PROPN" && reading.Entities.Of(token) is null || reading.Cues.Words.IsNoun(token.Lemma.ToLowerInvariant(), "wn:time_period");
}
