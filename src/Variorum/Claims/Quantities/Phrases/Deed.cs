using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Writes what a clause says of the things that it counts: "brought to Ostland by the agency", "who signed the letter".</summary>
internal sealed class Deed(NounPhrase phrases)
{
    private const int MostWords = 12;
    private const int MostAgentWords = 4;

    /// <summary>Verbs that say of a count no more than that there is one.</summary>
    private static readonly ImmutableHashSet<string> Light = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "be", "have", "there", "include", "number", "total", "reach", "stand", "say", "find", "show", "report", "rise", "fall", "grow", "increase", "decrease", "drop", "become", "seem", "do",
        "get", "account", "need", "want", "make", "contain", "comprise", "exceed", "mean", "expect", "estimate", "list", "name", "see", "feature", "involve", "hit", "top", "amount", "plan", "surpass", "pass", "approach", "cross", "count", "tally", "reckon");

    /// <summary>What is done to people, though a count does it too: "40 people were found", "the survey found 40 people".</summary>
    private static readonly ImmutableHashSet<string> Finding = ImmutableHashSet.Create(StringComparer.Ordinal, "find", "name", "list", "see", "expect", "need");

    private static readonly ImmutableHashSet<string> Wanting = ImmutableHashSet.Create(StringComparer.Ordinal, "have", "need", "want", "get");

    private static readonly ImmutableHashSet<string> Prepositions = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "to", "in", "from", "at", "into", "on", "for", "with", "out", "out of", "of", "against", "under", "through", "across", "near", "aboard", "outside", "inside", "off", "onto", "towards", "toward", "as", "without");

    private static readonly ImmutableHashSet<string> Directions = ImmutableHashSet.Create(
        StringComparer.Ordinal, "out", "away", "home", "back", "abroad", "off", "down", "up", "in", "together", "aboard", "ashore", "overseas", "apart", "alive", "aside", "forward", "inside", "outside", "online", "there", "here");

    /// <summary>Verbs whose object ends up as what the word behind it says: "left 12 people dead".</summary>
    private static readonly ImmutableHashSet<string> Resulting = ImmutableHashSet.Create(StringComparer.Ordinal, "leave", "find", "shoot", "confirm", "declare", "pronounce", "presume", "fear", "report", "feel", "render");

    /// <summary>Null where the clause adds nothing, or tells of something that is not so.</summary>
    public string? Of(Sentence sentence, Argument argument, bool persons)
    {
        if (argument.Governor is not { Upos: "VERB" } verb) return null;
        // "caused hundreds of residents to move": nobody causes people.
        if (persons && verb.Lemma == "cause") return null;
        // "Ammunition used: 326 shells": what stands before a colon announces, and does nothing.
        if (verb.Index < argument.Phrase.Index && sentence.Tokens[verb.Index..argument.Phrase.Index].Any(word => word.Form == ":")) return null;
        if (!Happening.IsTold(sentence, verb)) return persons ? NotSo(sentence, argument, verb) : null;
        // "604,120 voters said yes".
        if (argument.Role == ArgumentRole.Subject && verb.Lemma is "say" or "vote" && verb.Index + 1 < sentence.Tokens.Length && sentence.Tokens[verb.Index + 1].Form is "yes" or "no") return $"{(persons ? "who" : "that")} {verb.Form} {sentence.Tokens[verb.Index + 1].Form}";
        if (IsLight(sentence, argument, verb, persons) && !sentence.Has(verb, "compound:prt") && ResultOf(sentence, verb, argument.Phrase) is null) return null;
        return argument.Role switch
        {
            ArgumentRole.Patient or ArgumentRole.Recipient => Undergone(sentence, verb, argument, Participle(sentence, verb, persons), MostAgentWords),
            ArgumentRole.Subject => Done(sentence, verb, persons, argument.Phrase),
            ArgumentRole.Agent => Acted(sentence, verb, persons),
            _ => null,
        };
    }

    /// <summary>"who have not been found", "who could have voted": what did not come about, or might, where the clause says it of those who are counted, and does not only suppose or ask.</summary>
    private string? NotSo(Sentence sentence, Argument argument, Token verb)
    {
        var subject = argument.Role == ArgumentRole.Subject || (argument.Role == ArgumentRole.Patient && sentence.Has(verb, "aux:pass") && argument.Phrase.Index < verb.Index);
        if (!subject || (argument.Role == ArgumentRole.Patient ? verb.Lemma is "mean" or "say" or "report" or "estimate" or "show" or "include" : IsLight(sentence, argument, verb, persons: true)) || sentence.Tokens[^1].Form == "?" || !sentence.ChildrenOf(verb).Any(child => child.Is("aux"))) return null;
        return sentence.ChildrenOf(verb).Any(child => child.Is("mark") && child.Lemma is "if" or "unless" or "whether" or "to") ? null
            : Finite(sentence, verb, argument.Phrase) is { } said ? $"who {said}" : null;
    }

    /// <summary>It mostly says no more than that there are so many.</summary>
    public static bool IsLightVerb(Token verb) => Light.Contains(verb.Lemma);

    /// <summary>The verb says no more than that there are so many: not where they are found or expected, or are said to have, need or become something.</summary>
    private bool IsLight(Sentence sentence, Argument argument, Token verb, bool persons)
    {
        if (!IsLightVerb(verb)) return false;
        if (!persons) return true;
        if (argument.Role == ArgumentRole.Patient) return !(Finding.Contains(verb.Lemma) && sentence.Has(verb, "aux:pass") && argument.Phrase.Index < verb.Index);
        return argument.Role != ArgumentRole.Subject || !((verb.Lemma == "stand" && WrittenObliques(sentence, verb, null).Any()) || (sentence.ChildOf(verb, "xcomp") is { } complement && complement.Index > verb.Index && (complement.Upos == "ADJ" || (verb.Lemma == "have" && complement.Upos == "VERB"))) || (Wanting.Contains(verb.Lemma) && sentence.ObjectOf(verb) is { Upos: "NOUN" }));
    }

    /// <summary>Of money and other things that change hands: also what is planned ("to be paid") or did not come about ("not paid").</summary>
    /// <param name="kind">What sort of thing it is, where a complement of the verb says so ("in aid"): that is told elsewhere.</param>
    /// <param name="part">One of several sums that the verb is said of once: "200 crowns to the crew, 100 to the cook".</param>
    public string? OfTransfer(Sentence sentence, Argument argument, Token? kind = null, Token? part = null)
    {
        if (argument.Governor is not { Upos: "VERB" } verb) return null;
        var participle = Happening.Of(sentence, verb) switch
        {
            Outcome.Told => Participle(sentence, verb, persons: false),
            Outcome.Planned => $"to be {Participles.Of(verb)}",
            Outcome.Denied => $"not {Participles.Of(verb)}",
            _ => null,
        };
        return participle is null ? null : part is not null && part != argument.Phrase && OfPart(sentence, verb, part, participle) is { } own ? own : Undergone(sentence, verb, argument, participle, MostWords, kind, part);
    }

    /// <summary>What a sum of a list has of its own: "to the cook".</summary>
    private string? OfPart(Sentence sentence, Token verb, Token part, string participle)
    {
        var own = Behind(sentence, part);
        return own.Count == 0 ? null : Cut([participle, .. Particles(sentence, verb), .. sentence.ChildOf(verb, "xcomp") is { Upos: "ADJ" } state ? new[] { state.Form } : [], .. own, .. Agent(sentence, verb, part, MostAgentWords) is { } agent ? new[] { agent } : []]);
    }

    private List<string> Behind(Sentence sentence, Token part) =>
        Participants.Behind(sentence, part) is { } own && phrases.WriteReferent(sentence, own.Noun, counted: true) is { } referent ? [$"{own.Preposition} {referent}"] : [];

    /// <summary>"for whom a ship was built" of "a ship was built for 300 people".</summary>
    public string? MeantFor(Sentence sentence, Argument argument)
    {
        if (argument is not { Role: ArgumentRole.Oblique, Case: "for", Governor: { Upos: "VERB" or "ADJ" } verb } || !Happening.IsTold(sentence, verb)) return null;
        // "certified for 300 persons": a participle may be taken for an adjective.
        if (verb.Upos == "VERB" ? !sentence.IsPassive(verb) : !sentence.Has(verb, "nsubj:pass")) return null;
        var made = sentence.SubjectOf(verb) is { } subject ? Participants.Antecedent(sentence, verb, subject) : verb.Is("acl") ? sentence.HeadOf(verb) : null;
        return made is null || !made.IsNoun() || made.Index > verb.Index || Persons.Are(sentence, made) || phrases.WriteReferent(sentence, made) is not { } referent ? null : $"for whom {referent} {(made.IsPluralNoun() ? "were" : "was")} {(verb.Upos == "ADJ" ? verb.Form : Participles.Of(verb))}";
    }

    /// <summary>Of a copular clause that tells where or how: "in the valley", "who are missing".</summary>
    public string? Where(Sentence sentence, Argument argument, bool persons) =>
        argument is { Role: ArgumentRole.Subject, Governor: { } place } && place.IsNoun() && sentence.CaseOf(place) is { } preposition
            ? Happening.IsTold(sentence, place) ? phrases.WriteBehind(sentence, place, preposition) : null
            : argument is { Role: ArgumentRole.Subject, Governor: { Upos: "ADJ", Xpos: "JJ" or "VBN" } state } && sentence.ChildrenOf(state).Any(child => child.Is("cop") || (child.Is("aux") && child.Lemma == "be")) && Happening.IsTold(sentence, state)
                ? Cut([$"{(persons ? "who" : "that")} are {(sentence.CaseOf(state) is { } idiom ? idiom + " " : "")}{state.Form}{Stranded(sentence, state)}", .. WrittenObliques(sentence, state, null)])
                : null;

    /// <summary>What a clause says of its subject: "has concealed the increase", "was a prisoner of war"; null where it cannot be said shortly.</summary>
    /// <param name="except">A complement that is not told.</param>
    public string? Finite(Sentence sentence, Token predicate, Token except)
    {
        var before = sentence.ChildrenOf(predicate).Where(child => child.Index < predicate.Index && (child.Is("aux") || child.Is("cop") || (child.Is("advmod") && child.Lemma is "not" or "never") || IsObligation(sentence, predicate, child))).ToList();
        var words = new List<string>(before.Select(child => child.Lemma == "not" ? "not" : Full(child.Form.ToLowerInvariant())));
        if (predicate.Upos == "VERB")
        {
            words.Add(NoLonger(sentence, predicate) + predicate.Form);
            words.AddRange(Particles(sentence, predicate));
            if (Objects(sentence, predicate, except, isClause: true) is not { } objects) return null;
            words.AddRange(objects);
            words.AddRange(WrittenObliques(sentence, predicate, except));
            return Cut(words);
        }

        if (before.Count == 0 || !before.Exists(word => word.Is("cop"))) return null;
        if (predicate.Upos == "ADJ" && sentence.CaseOf(predicate) is null) words.Add(predicate.Form);
        else if ((sentence.CaseOf(predicate) is { } preposition ? phrases.WriteBehind(sentence, predicate, preposition) : phrases.WriteReferent(sentence, predicate)) is { } what) words.Add(what);
        else return null;
        return Cut([string.Join(' ', words), .. WrittenObliques(sentence, predicate, except)]);
    }

    /// <summary>"can" of "can't".</summary>
    private static string Full(string auxiliary) => auxiliary switch { "ca" => "can", "wo" => "will", "sha" => "shall", _ => auxiliary };

    /// <summary>"is to be deported".</summary>
    private static bool IsObligation(Sentence sentence, Token predicate, Token to) =>
        to.Is("mark") && to.Form == "to" && to.Index > 0 && sentence.Tokens[to.Index - 1] is { Lemma: "be", Upos: "AUX" } be && be.Head == predicate.Index;

    /// <summary>"unaccounted for".</summary>
    private static string Stranded(Sentence sentence, Token state) =>
        sentence.ChildrenOf(state).FirstOrDefault(child => child.Index == state.Index + 1 && child.Upos == "ADP" && sentence.ChildrenOf(child).All(mark => mark.Upos == "PUNCT")) is { } preposition ? " " + preposition.Form : "";

    /// <summary>"killed"; "who may have been killed" where the text is not sure of it.</summary>
    private static string Participle(Sentence sentence, Token verb, bool persons)
    {
        // "We are missing 60 of ours": nobody has missed them.
        if (persons && verb is { Lemma: "miss", Xpos: "VBG" }) return "missing";
        if (!sentence.ChildrenOf(verb).Any(child => child.Is("aux") && Happening.IsGuess(child))) return Participles.Of(verb);
        var who = persons ? "who" : "that";
        return sentence.IsPassive(verb) ? $"{who} {Auxiliaries(sentence, verb)}{verb.Form}" : $"{who} may have been {Participles.Of(verb)}";
    }

    private static string Auxiliaries(Sentence sentence, Token verb, bool several = false) =>
        string.Concat(sentence.ChildrenOf(verb).Where(child => child.Is("aux") && child.Index < verb.Index && child.Lemma is not "do").Select(child => child.Form.ToLowerInvariant()).Select(form => (several ? Plural(form) : form) + " "));

    /// <summary>"83 houses no longer exist": without the words it would be said that they do.</summary>
    private static string NoLonger(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb).Any(child => child.Lemma is "longer" or "long" && child.Index > 0 && child.Index < verb.Index && sentence.Tokens[child.Index - 1].Form is "no" or "No") ? "no longer " : "";

    /// <summary>"were" of "was"; any other word itself.</summary>
    public static string Plural(string auxiliary) => auxiliary switch { "is" => "are", "was" => "were", "has" => "have", _ => auxiliary };

    private string Undergone(Sentence sentence, Token verb, Argument argument, string participle, int mostAgentWords, Token? kind = null, Token? part = null)
    {
        var gift = argument.Phrase;
        var words = new List<string> { participle };
        words.AddRange(Particles(sentence, verb));
        if (ResultOf(sentence, verb, gift) is { } result) words.Add(result.Form);
        else if (sentence.ChildOf(verb, "xcomp") is { } complement && complement.Index > verb.Index && !IsParted(sentence, verb, complement) && Complement(sentence, complement) is { } told) words.Add(told);
        if (argument.Role == ArgumentRole.Recipient && sentence.ObjectOf(verb) is { } given && given.IsNoun() && given != gift) words.Add(phrases.WriteReferent(sentence, given) ?? phrases.WriteCore(sentence, given));
        var recipient = argument.Role == ArgumentRole.Recipient ? null : Participants.Recipient(sentence, verb, gift);
        if (Receiver(sentence, verb, gift, recipient) is { } receiver) words.Add($"to {receiver}");
        var obliques = Obliques(sentence, verb, gift, recipient).Where(child => child != kind).ToLookup(child => sentence.CaseOf(child) is "to" or "into" or "onto" or "under" or "without" or "out" or "as");
        words.AddRange(obliques[true].Select(child => Oblique(sentence, child)).OfType<string>());
        if (participle != "missing" && Agent(sentence, verb, gift, mostAgentWords) is { } agent) words.Add(agent);
        words.AddRange(obliques[false].Select(child => Oblique(sentence, child)).OfType<string>());
        if (part is not null) words.AddRange(Behind(sentence, part).Except(words));
        return Cut(words);
    }

    private string? Receiver(Sentence sentence, Token verb, Token gift, Token? recipient)
    {
        if (recipient is not null) return phrases.WriteReferent(sentence, recipient);
        var between = sentence.IsPassive(verb) ? [] : Participants.BeforeGift(sentence, verb, gift);
        if (between.IsEmpty) return null;
        return between is [{ Upos: "PRON" } pronoun] ? phrases.WriteReferent(sentence, pronoun) : sentence.TextOf(between[0].Span.Union(between[^1].Span));
    }

    /// <param name="counted">What heads those that are counted: several, where it is a number or a plural, whatever the verb agrees with ("3 million goes").</param>
    private string? Done(Sentence sentence, Token verb, bool persons, Token counted)
    {
        var several = counted.Upos == "NUM" || counted.IsPluralNoun();
        var auxiliaries = Auxiliaries(sentence, verb, several);
        var finite = verb.Xpos == "VBG" ? verb.Form : $"{(persons ? "who" : "that")} {auxiliaries}{NoLonger(sentence, verb)}{(auxiliaries.Length == 0 && (verb.Xpos == "VB" || several && verb.Xpos == "VBZ") ? verb.Lemma : verb.Form)}";
        var words = new List<string> { finite };
        words.AddRange(Particles(sentence, verb));
        if (Objects(sentence, verb, null) is not { } objects) return null;
        words.AddRange(objects);
        words.AddRange(WrittenObliques(sentence, verb, null));
        return Cut(words);
    }

    /// <summary>What completes the verb; null where that cannot be said, for without it the verb would say something else.</summary>
    /// <param name="isClause">It is told with its subject: "they had known" is clear, "who knew" is not.</param>
    private List<string>? Objects(Sentence sentence, Token verb, Token? except, bool isClause = false)
    {
        var words = new List<string>();
        // "who complained that …" is clear without the rest; "who told" is not.
        if (sentence.ChildOf(verb, "ccomp") is not null && !SemanticLexicon.Load().IsVerb(verb.Lemma, "vn:complain-37.8")) return null;
        if (sentence.ChildOf(verb, "iobj") is { Upos: "PRON" } receiver)
        {
            if (!isClause) return null;
            words.Add(receiver.Form.ToLowerInvariant());
        }

        if (!isClause && IsSaying(verb) && sentence.ObjectOf(verb) is null) return null;
        // "had fifteen, sixteen minutes": the first half of the amount is no object of its own.
        if (sentence.ObjectOf(verb) is { } theme && theme != except && !(except is not null && theme.Upos == "NUM" && except.Index - theme.Index is > 0 and <= 3))
        {
            if ((phrases.WriteReferent(sentence, theme, counted: true, bound: true) ?? (theme.IsNoun() ? phrases.WriteCore(sentence, theme) : Plain(theme))) is not { } written) return null;
            words.Add(written);
        }

        if (sentence.ChildOf(verb, "xcomp") is { } complement && complement.Index > verb.Index)
        {
            if (Complement(sentence, complement) is not { } told) return null;
            words.Add(told);
        }

        return words;
    }

    /// <summary>"90 held, two dead": behind a comma another figure has its own word.</summary>
    private static bool IsParted(Sentence sentence, Token verb, Token complement) => sentence.Tokens[verb.Index..complement.Index].Any(word => word.Form is "," or ";");

    private static bool IsSaying(Token verb)
    {
        var lexicon = SemanticLexicon.Load();
        return lexicon.IsVerb(verb.Lemma, "ss:verb.communication", 2) && (lexicon.IsVerb(verb.Lemma, "vn:say-37.7") || lexicon.IsVerb(verb.Lemma, "vn:tell-37.2") || lexicon.IsVerb(verb.Lemma, "vn:transfer_mesg-37.1.1") || lexicon.IsVerb(verb.Lemma, "vn:inquire-37.1.2")) || verb.Lemma is "ask" or "think" or "believe" or "know";
    }

    /// <summary>"nothing", "them": said as it stands.</summary>
    private static string? Plain(Token pronoun) =>
        pronoun.Upos == "PRON" && pronoun.Lemma.ToLowerInvariant() is "nothing" or "nobody" or "anything" or "anybody" or "everything" or "everybody" or "something" or "somebody" or "they" or "it" ? pronoun.Form.ToLowerInvariant() : null;

    /// <summary>"to walk", "home", "unharmed": what completes a verb; null where it cannot be said shortly.</summary>
    public string? Complement(Sentence sentence, Token complement)
    {
        if (complement.Upos is "ADJ" && sentence.CaseOf(complement) is null) return complement.Form;
        if (complement.Upos is not "VERB" || sentence.ChildOf(complement, "ccomp") is not null) return null;
        var words = new List<string>();
        // "happened not to be working".
        if (sentence.ChildrenOf(complement).Any(child => child.Lemma is "not" or "never" && child.Index < complement.Index)) words.Add("not");
        words.Add(Nonfinite(sentence, complement));
        words.AddRange(Particles(sentence, complement));
        if (sentence.ObjectOf(complement) is { } theme)
        {
            if (phrases.WriteReferent(sentence, theme, bound: true) is not { } written) return null;
            words.Add(written);
        }

        return string.Join(' ', words);
    }

    /// <summary>"walking", "to be working", "to be moved", "moved", "to walk".</summary>
    private static string Nonfinite(Sentence sentence, Token verb) => verb.Xpos switch
    {
        "VBG" => sentence.Has(verb, "aux") ? $"to be {verb.Form}" : verb.Form,
        _ when sentence.Has(verb, "aux:pass") => $"to be {verb.Form}",
        "VBN" => verb.Form,
        _ => $"to {verb.Lemma}",
    };

    /// <summary>"who signed the letter" of "was signed by 30 deputies"; "by whom the letter was written" where the past tense is another word.</summary>
    private string? Acted(Sentence sentence, Token verb, bool persons)
    {
        var theme = sentence.ChildOf(verb, "nsubj:pass") ?? sentence.ObjectOf(verb);
        var written = theme is null ? null : phrases.WriteReferent(sentence, theme, counted: true);
        if (verb.Form.EndsWith("ed", StringComparison.Ordinal)) return $"{(persons ? "who" : "that")} {verb.Form} {written}".TrimEnd();
        return written is null ? null : $"by {(persons ? "whom" : "which")} {written} {(theme!.IsPluralNoun() || !theme!.IsNoun() ? "were" : "was")} {verb.Form}";
    }

    /// <summary>"up", "home": what belongs to the verb.</summary>
    public static IEnumerable<string> Particles(Sentence sentence, Token verb) => sentence.ChildrenOf(verb)
        .Where(child => child.Is("compound:prt") && child.Form is not "by" || (child.Is("advmod") && child.Index > verb.Index && (child.Index <= verb.Index + 2 || sentence.Tokens[child.Index - 1] == sentence.ObjectOf(verb)) && Directions.Contains(child.Lemma)))
        .Select(child => child.Form);

    private static IEnumerable<Token> Obliques(Sentence sentence, Token verb, Token? except, Token? recipient) => sentence.ChildrenOf(verb).Where(child =>
        child != except && child != recipient && child.Relation is "obl" && child.Index > verb.Index && child.IsNoun() && !(IsTime(child) && sentence.CaseOf(child) is not ("to" or "into")) && (except is null || !sentence.IsOfFigure(child)));

    private string? Oblique(Sentence sentence, Token noun) =>
        PrepositionOf(sentence, noun) is { } preposition && (Prepositions.Contains(preposition) || (preposition is "before" && IsBody(sentence, noun))) ? phrases.WriteBehind(sentence, noun, preposition) : null;

    /// <summary>"out of" of "ran out of bags".</summary>
    private static string? PrepositionOf(Sentence sentence, Token noun) =>
        sentence.CaseOf(noun) is "of" && sentence.ChildrenOf(noun).Any(child => child.Is("case") && child.Form == "out" && sentence.Tokens[child.Index + 1].Form == "of") ? "out of" : sentence.CaseOf(noun);

    /// <summary>"before a judge", "before the court"; not "before the war".</summary>
    private static bool IsBody(Sentence sentence, Token noun) => Persons.Are(sentence, noun) || SemanticLexicon.Load().IsNoun(noun.Lemma, SemanticClass.SocialGroup, 2);

    private IEnumerable<string> WrittenObliques(Sentence sentence, Token verb, Token? except) =>
        Obliques(sentence, verb, except, null).Select(child => Oblique(sentence, child)).OfType<string>();

    private static bool IsTime(Token noun) => noun.Upos == "NOUN" && (SemanticLexicon.Load().IsNoun(noun.Lemma, SemanticClass.TimePeriod) || SemanticLexicon.Load().IsNoun(noun.Lemma, "ss:noun.time"));

    /// <summary>The word that says what became of them: "left 12 people <em>dead</em>".</summary>
    private static Token? ResultOf(Sentence sentence, Token verb, Token counted)
    {
        if (!Resulting.Contains(verb.Lemma)) return null;
        if (sentence.ChildOf(verb, "xcomp") is { Upos: "ADJ" or "VERB" } complement && complement.Index > verb.Index && complement.Xpos is not ("VB" or "VBG") && !IsParted(sentence, verb, complement)) return complement;
        return sentence.ChildrenOf(counted).FirstOrDefault(child => child.Index == counted.Index + 1 && (child.Is("amod") || child.Is("acl")) && child.Xpos is "JJ" or "VBN");
    }

    private string? Agent(Sentence sentence, Token verb, Token gift, int mostWords)
    {
        var agent = Participants.Doer(sentence, verb);
        if (agent is null || agent == gift || agent.Upos is "NUM" || agent.Lemma is "dozen" or "hundred" or "thousand" or "million" or "number" || !MayAct(sentence, verb, agent) || phrases.WriteReferent(sentence, agent, depth: 3, counted: VerbMeasures.OfDeed(verb.Lemma) is null) is not { } by) return null;
        // A long name of who did it would outweigh what was done.
        return CountWords(by) <= mostWords ? $"by {by}" : null;
    }

    /// <summary>A place kills nobody: where the tree says so, it has lost the subject.</summary>
    private static bool MayAct(Sentence sentence, Token verb, Token agent) =>
        VerbMeasures.OfDeed(verb.Lemma) is null || sentence.IsPassive(verb) || !(sentence.NameAt(agent) is { Type: NameType.Place } || (agent.Upos == "NOUN" && Destinations.IsRegion(sentence, agent)));

    private static string Cut(List<string> words)
    {
        var text = words[0];
        var count = CountWords(text);
        foreach (var part in words.Skip(1))
        {
            count += CountWords(part);
            if (count > MostWords) break;
            text += " " + part;
        }

        return text;
    }

    /// <summary>Articles do not count.</summary>
    private static int CountWords(string text) => text.Split(' ').Count(word => word is not ("the" or "a" or "an"));
}
