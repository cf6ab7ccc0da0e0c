using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Language.Entities;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Questions about the clause of a verb.</summary>
internal static class Clause
{
    // A chain of heads longer than this is a parse gone wrong.
    private const int MostHeads = 8;

    /// <summary>The words that name who does what a verb says; null where the clause does not tell.</summary>
    public static SourcePhrase? SubjectOf(Sentence sentence, Token verb)
    {
        if (BehindVerb(sentence, verb) is { } inverted) return inverted;
        for (var steps = 0; steps < MostHeads; steps++)
        {
            if (NounGroups.SubjectBefore(sentence, verb) is { } described) return described;
            if (OwnSubject(sentence, verb) is { } own) return own;
            if (HasNobody(sentence, verb) || sentence.HeadOf(verb) is not { } head) return null;
            switch (verb.Relation)
            {
                case "conj" when IsPredicate(head) && !IsPassive(sentence, verb) && IsSpokenOf(sentence, head, verb) && sentence.HeadOf(head) is { } speaking:
                    // "said the bridge would close, and accused ...": a bridge accuses nobody.
                    verb = speaking;
                    break;
                case "advcl" or "acl" or "xcomp" or "conj" when verb is { Xpos: "VBG", Index: > 0 } && sentence.Tokens[verb.Index - 1].Form == "," && Acting(sentence, verb) is { } acting:
                    // "rejected the request of the town, saying ...": behind a comma it is the whole sentence's subject who says it, whatever noun it hangs on.
                    verb = acting;
                    break;
                case "advcl" when sentence.ObjectOf(head) is not null && sentence.ChildrenOf(verb).Any(child => child.Relation is "mark" or "case" && child.Upos is "ADP" or "SCONJ" && child.Lemma is "of" or "for" or "from"):
                    // "accused the office of having said so": the office said it.
                    return null;
                case "conj" when IsPredicate(head) && !IsPassive(sentence, verb):
                case "advcl" when IsPredicate(head) && IsNonFinite(verb):
                case "xcomp" when sentence.ObjectOf(head) is null:
                    verb = head;
                    break;
                case "acl" when head.Upos is "NOUN" or "PROPN" && verb.Xpos == "VBG":
                    // "a letter demanding ..." says it; in "denounced this approach, saying ..." the approach does not.
                    if (Speakers.Include(sentence, head)) return Phrase(sentence, head, verb);
                    if (sentence.HeadOf(head) is not { Upos: "VERB" } above || head.Relation is not ("obj" or "obl")) return null;
                    verb = above;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>"Sixty-four rounds, says the Service; ...", "The boats, says the port, are ...": where nothing that speaks stands before the comma, it is who stands between the verb and the next.</summary>
    private static SourcePhrase? BehindVerb(Sentence sentence, Token verb)
    {
        if (verb.Index == 0 || verb.Lemma is not ("say" or "report" or "write" or "insist" or "admit" or "reply" or "claim" or "note" or "explain") || !IsFinite(sentence, verb) || sentence.Tokens[verb.Index - 1].Form != ",") return null;
        if (sentence.ChildrenOf(verb).Any(child => child.Is("nsubj") && (child.Index > verb.Index || Speakers.Include(sentence, child)))) return null;
        var name = sentence.Tokens[(verb.Index + 1)..].TakeWhile(token => token.Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "PART").ToList();
        if (name.Count == 0 || name[^1].Upos is not ("NOUN" or "PROPN") || !Speakers.Include(sentence, name[^1])) return null;
        var next = name[^1].Index + 1 < sentence.Tokens.Length ? sentence.Tokens[name[^1].Index + 1] : null;
        return next is null or { Form: "," or ";" or "." or ":" } ? new SourcePhrase(name[0].Span.Union(name[^1].Span), name[^1], sentence) : null;
    }

    public static bool IsPassive(Sentence sentence, Token verb)
    {
        var children = sentence.ChildrenOf(verb);
        if (children.Any(child => child.Relation == "aux:pass")) return true;
        // "had promised" is active, whatever a parser calls its subject.
        if (children.Any(child => child.Upos == "AUX" && child.Lemma is "have")) return false;
        var looksPassive = children.Any(child => child.Relation is "nsubj:pass" or "csubj:pass")
            || (verb.Xpos is "VBN" or "VBD" && verb.Relation is "acl" or "advcl" && !children.Any(child => child.Is("aux") || child.Is("nsubj")));
        return looksPassive && NounGroups.SubjectBefore(sentence, verb) is null;
    }

    /// <summary>A bare form without "to" or an auxiliary is a present that a tagger did not know: "the advisers say".</summary>
    public static bool IsFinite(Sentence sentence, Token verb) => verb.Xpos switch
    {
        "VBD" or "VBZ" or "VBP" => true,
        "VB" => !sentence.ChildrenOf(verb).Any(child => child.Xpos is "TO" or "MD" || child.Upos == "AUX"),
        _ => false,
    };

    public static bool IsNegated(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb).Any(child => child.Index < verb.Index && child.Lemma is "not" or "never" or "n't" or "n’t");

    /// <summary>It could be said, would be or is yet to be: nobody says it. "left without saying", "has a week to decide whether", "whoever says so".</summary>
    public static bool IsUnsaid(VoiceReading reading, Sentence sentence, Token verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            var lemma = child.Lemma.ToLowerInvariant();
            if (child.Relation == "aux" && lemma is "would" or "could" or "might" or "should" or "may" or "can" or "must") return true;
            if (child.Relation == "mark" && lemma is "if" or "unless" or "whether" or "without") return true;
            if (child is { Relation: "mark", Xpos: "TO" } && !IsDone(reading, sentence, verb)) return true;
        }

        return false;
    }

    /// <summary>"went on to say", "continued to insist", "seemed to suggest", "had to admit": what is begun, kept up or could not be helped is done.</summary>
    public static bool IsDone(VoiceReading reading, Sentence sentence, Token infinitive)
    {
        if (infinitive.Relation is not ("xcomp" or "advcl") || sentence.HeadOf(infinitive) is not { Upos: "VERB" } head || IsNegated(sentence, head)) return false;
        var (words, lemma) = (reading.Cues.Words, head.Lemma.ToLowerInvariant());
        return lemma is "go" ? sentence.ChildrenOf(head).Any(child => child.Lemma == "on") : words.IsVerb(lemma, "vn:begin-55.1") || words.IsVerb(lemma, "vn:continue-55.3") || lemma is "seem" or "appear" || (lemma == "have" && head.Xpos == "VBD") || IsInquiry(head, infinitive);
    }

    /// <summary>"wanted to know whether": it is asked.</summary>
    public static bool IsInquiry(Token head, Token infinitive) => head.Lemma is "want" && infinitive.Lemma is "know" or "hear";

    /// <summary>Who acts in a passive: "by the police".</summary>
    public static SourcePhrase? AgentOf(Sentence sentence, Token verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Relation is "obl:agent" || (child.Is("obl") && sentence.ChildOf(child, "case") is { Lemma: "by" }))
                return IsSomebody(child) ? Phrase(sentence, child, verb) : null;
        }

        return null;
    }

    /// <summary>What it is known from: "from the files it has been learned".</summary>
    public static SourcePhrase? OriginOf(Sentence sentence, Token verb)
    {
        var origin = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("obl") && sentence.ChildOf(child, "case") is { Form: "from" or "From" });
        return origin is not null && Speakers.Tell(sentence, origin) ? Phrase(sentence, origin, verb) : null;
    }

    /// <summary>The noun phrase of a head word, on its side of the verb, without preposition and closing punctuation.</summary>
    public static SourcePhrase? Phrase(Sentence sentence, Token head, Token verb)
    {
        var (first, last) = (head.Index, head.Index);
        foreach (var token in sentence.SubtreeOf(head))
        {
            if (token.Index < verb.Index != head.Index < verb.Index || token.Index == verb.Index) continue;
            (first, last) = (Math.Min(first, token.Index), Math.Max(last, token.Index));
        }

        while (first < head.Index && (sentence.Tokens[first].Upos is "PUNCT" or "CCONJ" || (sentence.Tokens[first].Relation == "case" && sentence.Tokens[first].Head == head.Index))) first++;
        if (sentence.NameAt(head) is { } name)
        {
            // A parser may give the words of one name to several heads.
            var (from, to) = (name.FirstWord, name.EndWord - 1);
            if (from < verb.Index == head.Index < verb.Index) first = Math.Min(first, from);
            if (to < verb.Index == head.Index < verb.Index) last = Math.Max(last, to);
        }

        var cut = sentence.Tokens.AsSpan(first, last - first + 1);
        for (var i = 0; i < cut.Length; i++)
        {
            // A quotation is no part of who says it.
            if (cut[i].Index <= head.Index || cut[i].Form is not ("“" or "\"" or "''" or "``")) continue;
            last = cut[i].Index - 1;
            break;
        }

        while (first < head.Index && IsDate(sentence, first, head)) first++;
        if (head.Index < verb.Index) first = FromRole(sentence, head, first);
        last = WithoutCircumstance(sentence, head, last);
        while (last > head.Index && sentence.Tokens[last].Upos == "PUNCT" && sentence.Tokens[last].Form is not ")") last--;
        return new SourcePhrase(sentence.Tokens[first].Span.Union(sentence.Tokens[last].Span), head, sentence);
    }

    /// <summary>"the minister on Friday", "Orr, speaking in Ostby", "Orr, like Falk": when, where and how somebody speaks is no part of who does.</summary>
    private static int WithoutCircumstance(Sentence sentence, Token head, int last)
    {
        for (var i = head.Index + 1; i < last; i++)
        {
            var (token, next) = (sentence.Tokens[i], sentence.Tokens[i + 1]);
            if (token.Form == "," && (next.Xpos == "VBG" || (next.Upos is "ADP" or "SCONJ" && next.Lemma is not ("of" or "for" or "from")))) return i - 1;
            if (token.Upos == "ADP" && sentence.Tokens[i - 1].Upos is "NOUN" or "PROPN" && token.Lemma is "on" or "in" or "at" or "during" && i + 2 >= last && IsTime(sentence.Tokens[last])) return i - 1;
        }

        return last > head.Index && CalendarWords.Contains(sentence.Tokens[last].Form) && sentence.Tokens[last - 1].Upos is "NOUN" or "PROPN" && sentence.Tokens[last].Relation != "flat" ? last - 1 : last;
    }

    private static bool IsTime(Token token) => CalendarWords.Contains(token.Form) || (token.Upos == "NUM" && token.Form.Length == 4);

    private static SourcePhrase? OwnSubject(Sentence sentence, Token verb)
    {
        // A parenthesis lends its verb a second subject, that of the clause around it: the nearer one is its own.
        Token? subject = null;
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (!(child.Relation is "nsubj" || (child.Relation == "nsubj:pass" && !IsPassive(sentence, verb))) || CalendarWords.Contains(child.Form)) continue;
            if (subject is null || Math.Abs(child.Index - verb.Index) < Math.Abs(subject.Index - verb.Index) || (child.Index > verb.Index && verb.Index > 0 && sentence.Tokens[verb.Index - 1].Form == ",")) subject = child;
        }

        // "The accused deny it": a parser that takes an adjective for a verb makes its noun an object.
        if (subject is null && IsFinite(sentence, verb) && sentence.ObjectOf(verb) is { } first && first.Index < verb.Index && first.Xpos is not ("WP" or "WDT") && sentence.ChildOf(first, "det") is not null) subject = first;
        if (subject is null) return verb.Relation == "acl:relcl" || (verb.Relation == "acl" && verb.Xpos is "VBD" or "VBZ" or "VBP") ? Described(sentence, verb) : Inverted(sentence, verb) ?? Closing(sentence, verb) ?? Near(sentence, verb) ?? SetOff(sentence, verb);
        if (!IsSomebody(subject) || IsParty(subject) || IsAsked(sentence, verb, subject)) return null;
        var phrase = Phrase(sentence, subject, verb);
        if (phrase is not null && subject.Index > verb.Index && sentence.ObjectOf(verb) is { } role && role.Index > verb.Index && role.Index < subject.Index)
        {
            // "added its director, Ada Orr": a parser takes the role for what is said.
            phrase = phrase with { Span = sentence.Tokens[verb.Index + 1].Span.Union(phrase.Span) };
        }

        if (phrase is not null && subject.Index < verb.Index) phrase = WithName(sentence, phrase, verb);
        // "who", and "both of whom".
        var relative = subject.Xpos is "WP" or "WDT" ? subject : sentence.ChildrenOf(subject).FirstOrDefault(child => child.Xpos is "WP" or "WDT" && child.Index > subject.Index);
        return relative is not null && phrase is not null && Antecedent(sentence, verb, relative) is { } antecedent ? phrase with { Head = antecedent } : phrase;
    }

    /// <summary>It has a subject, but one that is nobody: "whoever said so", "I think", "there were said to be"; what stands around it is no subject of it.</summary>
    private static bool HasNobody(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb).Any(child => child.Is("nsubj") && !CalendarWords.Contains(child.Form) && (!IsSomebody(child) || IsParty(child) || IsAsked(sentence, verb, child)));

    /// <summary>"Who believes that?"</summary>
    private static bool IsAsked(Sentence sentence, Token verb, Token subject) => subject.Xpos is "WP" && verb.Relation != "acl:relcl" && sentence.Tokens.Any(token => token.Index > verb.Index && token.Form == "?");

    /// <summary>"Ada Orr, a mason who built it, said": where a parser takes the description for the subject, the name before it belongs to it.</summary>
    private static SourcePhrase WithName(Sentence sentence, SourcePhrase phrase, Token verb)
    {
        var first = sentence.Tokens.First(token => token.Span.Start >= phrase.Span.Start).Index;
        if (first < 2 || sentence.Tokens[first - 1].Form != "," || sentence.Tokens[first].Xpos is "WP" or "WDT" || sentence.Tokens[first - 2].Upos != "PROPN") return phrase;
        var name = first - 2;
        while (name > 0 && sentence.Tokens[name - 1].Upos == "PROPN") name--;
        if (name > 0 && sentence.Tokens[name - 1].Upos is "ADP" or "PART" or "DET" or "CCONJ") return phrase;
        var next = sentence.Tokens.First(token => token.Span.Start >= phrase.Span.End);
        return next.Form == "," && next.Index < verb.Index ? new SourcePhrase(sentence.Tokens[name].Span.Union(phrase.Span), sentence.Tokens[name], sentence) : phrase;
    }

    /// <summary>"Republican nominee Ada Orr", "the mayor Ada Orr": the words right before a name that a parser hangs elsewhere.</summary>
    private static int FromRole(Sentence sentence, Token head, int first)
    {
        if (head.Upos != "PROPN" || first == 0 || sentence.Tokens[first].Upos != "PROPN") return first;
        var at = first;
        while (at > 0 && sentence.Tokens[at - 1] is { } before && (before.Xpos == "HYPH" || before.Upos is "NOUN" or "ADJ" or "PROPN") && !CalendarWords.Contains(before.Form)) at--;
        if (at == first || !sentence.Tokens[at..first].Any(token => token.Upos == "NOUN" && (WordClasses.IsPerson(token.Lemma.ToLowerInvariant()) || WordClasses.IsRole(token.Lemma.ToLowerInvariant())))) return first;
        if (at > 0 && sentence.Tokens[at - 1].Upos == "DET") at--;
        return at == 0 || sentence.Tokens[at - 1].Upos is "PUNCT" or "CCONJ" or "SCONJ" or "VERB" ? at : first;
    }

    /// <summary>"Those who know have told us": the verb behind a descriptive clause has whom it describes for its subject.</summary>
    private static SourcePhrase? Described(Sentence sentence, Token verb)
    {
        if (sentence.HeadOf(verb) is not { } head || !sentence.ChildrenOf(head).Any(child => child.Is("acl:relcl") && child.Index < verb.Index && sentence.ChildrenOf(child).Any(own => own.Xpos == "WP"))) return null;
        var end = verb.Index;
        while (end > head.Index + 1 && sentence.Tokens[end - 1].Upos is "AUX" or "ADV" && sentence.Tokens[end - 1].Head == verb.Index) end--;
        return Phrase(sentence, head, verb) is { } phrase ? phrase with { Span = new TextSpan(phrase.Span.Start, sentence.Tokens[end - 1].Span.End) } : null;
    }

    /// <summary>The clause is what a verb says, and its subject nobody who could speak; or its form is no match for the verb that is joined ("said he had won and called it luck").</summary>
    private static bool IsSpokenOf(Sentence sentence, Token predicate, Token joined)
    {
        if (predicate.Relation != "ccomp") return false;
        if (sentence.SubjectOf(predicate) is { Upos: "NOUN" } subject && !Speakers.Tell(sentence, subject)) return true;
        return joined.Xpos is "VBD" or "VBZ" or "VBP" && joined.Lemma is not "think" && (predicate.Upos is not "VERB" || predicate.Xpos is "VB" or "VBN" or "VBG");
    }

    /// <summary>Whom a relative pronoun means: of "who", the nearest person before it in what the clause hangs on.</summary>
    private static Token? Antecedent(Sentence sentence, Token verb, Token pronoun)
    {
        while (verb.Relation == "conj" && sentence.HeadOf(verb) is { } first) verb = first;
        if (verb.Relation != "acl:relcl" || sentence.HeadOf(verb) is not { } head) return null;
        if (pronoun.Xpos != "WP" || IsPersonNoun(head) || (head.Upos == "PROPN" && sentence.NameAt(head) is null or { Type: NameType.Person })) return head;
        return sentence.SubtreeOf(head).LastOrDefault(token => token.Index < pronoun.Index && IsPersonNoun(token)) ?? sentence.AncestorsOf(head).Take(MostHeads).FirstOrDefault(IsPersonNoun) ?? head;
    }

    /// <summary>"In a letter to the council the union writes": the noun phrase right before a finite verb, where the tree gives it to another word.</summary>
    private static SourcePhrase? Near(Sentence sentence, Token verb)
    {
        if (!IsFinite(sentence, verb) || verb.Relation is "conj" or "xcomp" or "amod") return null;
        var at = verb.Index - 1;
        while (at >= 0 && sentence.Tokens[at].Upos is "AUX" or "ADV") at--;
        if (at < 0 || sentence.Tokens[at].Upos is not ("NOUN" or "PROPN" or "PRON") || CalendarWords.Contains(sentence.Tokens[at].Form)) return null;
        var (head, first) = (sentence.Tokens[at], at);
        while (first > 0 && sentence.Tokens[first - 1].Upos is "ADJ" or "NOUN" or "PROPN" or "NUM") first--;
        if (first > 0 && sentence.Tokens[first - 1] is { Upos: "DET" } or { Relation: "nmod:poss" }) first--;
        // "as union says" in a title has no article.
        var opens = head.Upos is "PROPN" or "PRON" || sentence.Tokens[first].Upos is "DET" or "PRON" || (first > 0 && sentence.Tokens[first - 1].Upos == "SCONJ");
        return opens && IsSomebody(head) && !IsParty(head) && Speakers.Include(sentence, head) ? new SourcePhrase(sentence.Tokens[first].Span.Union(head.Span), head, sentence) : null;
    }

    /// <summary>"Cuts are bad, says panel": a finite verb that a noun phrase follows at once.</summary>
    private static SourcePhrase? Inverted(Sentence sentence, Token verb)
    {
        if (verb.Xpos is not ("VBD" or "VBZ" or "VBP") || sentence.ObjectOf(verb) is not null || verb.Index + 1 >= sentence.Tokens.Length) return null;
        var (at, end) = (verb.Index + 1, Math.Min(sentence.Tokens.Length, verb.Index + 8));
        for (var i = at; i < end; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Upos is not ("NOUN" or "PROPN" or "PRON") || CalendarWords.Contains(token.Form) || token.Relation is "compound" or "flat" or "obl" or "nmod:poss") continue;
            return sentence.SubtreeOf(token)[0].Index == at && verb.Relation is "parataxis" or "root" or "ccomp" ? Phrase(sentence, token, verb) : null;
        }

        return null;
    }

    /// <summary>"..., noted the union's Ada Orr.": what closes the sentence behind a comma and a verb is who speaks, though a parser takes it for an object.</summary>
    private static SourcePhrase? Closing(Sentence sentence, Token verb)
    {
        if (verb.Xpos is not ("VBD" or "VBZ" or "VBP") || verb.Index == 0 || sentence.Tokens[verb.Index - 1].Form != "," || sentence.ObjectOf(verb) is not { } last || last.Index < verb.Index) return null;
        if (sentence.SubtreeOf(last) is not [var first, ..] || first.Index != verb.Index + 1 || sentence.SubtreeOf(verb).Any(token => token.Index > verb.Index && token.Upos is "VERB" or "SCONJ" && !token.Is("acl"))) return null;
        if (Phrase(sentence, last, verb) is not { } phrase || !Speakers.Include(sentence, last)) return null;
        // "added its director, Ada Orr": the name behind the role.
        var rest = sentence.Tokens.Where(token => token.Span.Start >= phrase.Span.End && token.Upos != "PUNCT").ToList();
        if (!rest.TrueForAll(token => token.Upos == "PROPN")) return null;
        return rest.Count == 0 ? phrase : phrase with { Span = phrase.Span.Union(rest[^1].Span) };
    }

    /// <summary>"It will fail, Sen. Ada Orr (Ostby) told the board": the noun phrase between the comma and the verb.</summary>
    private static SourcePhrase? SetOff(Sentence sentence, Token verb)
    {
        if (!IsFinite(sentence, verb) || verb.Relation is "acl" or "amod" or "xcomp") return null;
        var (at, depth) = (verb.Index - 1, 0);
        for (; at > 0 && (depth > 0 || sentence.Tokens[at].Form != ","); at--)
        {
            var token = sentence.Tokens[at];
            depth += token.Form == ")" ? 1 : token.Form == "(" ? -1 : 0;
            if (depth == 0 && token.Form is not "(" && token.Upos is not ("PROPN" or "NOUN" or "ADJ" or "DET" or "NUM" or "ADP" or "PART" or "ADV") && token.Xpos is not "HYPH") return null;
        }

        var words = sentence.Tokens[(at + 1)..verb.Index];
        if (at <= 0 || words.IsEmpty || words[0].Upos is "ADP" or "ADV") return null;
        var head = words.FirstOrDefault(token => token.Upos is "PROPN" or "NOUN" && token.Relation is not ("compound" or "nmod:desc" or "nmod:poss")) ?? words.FirstOrDefault(token => token.Upos is "PROPN" or "NOUN");
        return head is not null && Speakers.Include(sentence, head) ? new SourcePhrase(words[0].Span.Union(words[^1].Span), head, sentence) : null;
    }

    /// <summary>Who speaks or is spoken to: what "I" say is said already by being written or quoted.</summary>
    public static bool IsParty(Token token) => token.Xpos == "PRP" && token.Lemma.ToLowerInvariant() is "i" or "we" or "you" or "one";

    private static bool IsPersonNoun(Token token) => token.Upos == "NOUN" && WordClasses.IsPerson(token.Lemma.ToLowerInvariant());

    private static bool IsPredicate(Token token) => token.Upos is "VERB" or "AUX" or "ADJ" or "NOUN";

    /// <summary>"On March 22 state media reported": a parser without commas takes the date for a part of the name.</summary>
    private static bool IsDate(Sentence sentence, int at, Token head)
    {
        var token = sentence.Tokens[at];
        return token.Relation is "compound" or "nummod" or "nmod:tmod" or "nmod:unmarked" or "amod" or "case" && at + 1 < head.Index
            && (CalendarWords.Contains(token.Form)
                || (char.IsAsciiDigit(token.Form[0]) && at > 0 && CalendarWords.Contains(sentence.Tokens[at - 1].Form)));
    }

    /// <summary>The nearest verb above that has a subject who can act.</summary>
    private static Token? Acting(Sentence sentence, Token participle) => sentence.AncestorsOf(participle).Take(MostHeads).FirstOrDefault(above =>
        above.Upos == "VERB" && above.Relation is not ("acl:relcl" or "acl") && sentence.SubjectOf(above) is { } subject && subject.Index < participle.Index && !IsPassive(sentence, above) && Speakers.Include(sentence, subject));

    private static bool IsNonFinite(Token verb) => verb.Xpos is "VBG" or "VB" or "VBN";

    private static bool IsSomebody(Token token) =>
        (token.Upos is "NOUN" or "PROPN" or "PRON" or "ADJ" or "NUM" or "DET" || (token.Xpos == "VBN" && token.Relation == "obj")) && token.Lemma.ToLowerInvariant() is var lemma && lemma is not ("whoever" or "whatever" or "nobody" or "none" or "nothing" or "everything" or "something" or "what" or "there")
        && (token.Xpos is "WDT" or "WP" || token.Form.ToLowerInvariant() is not ("this" or "that"));
}
