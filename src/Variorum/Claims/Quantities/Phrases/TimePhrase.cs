using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says what a stretch of time is the time of: "time that the road has been closed".</summary>
internal sealed class TimePhrase(NounPhrase phrases, Deed deed, MeasuredThing things)
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>What one may be in for years.</summary>
    private static readonly ImmutableHashSet<string> States = ImmutableHashSet.Create(
        StringComparer.Ordinal, "job", "office", "power", "prison", "jail", "custody", "detention", "captivity", "exile", "hospital", "service", "opposition", "parliament", "politics", "post", "role", "charge", "command", "business", "hiding", "quarantine", "isolation", "confinement", "helm", "sea");

    /// <summary>Null where the clause does not last as long ("within two days", "two days later").</summary>
    public CountedThing? Of(QuantitySite site, Argument argument, int at)
    {
        var sentence = site.Sentence;
        if (site.Noun is { } described) return things.Of(sentence, described, at, site.Figure, site.UnitCode);
        if ((Spent(sentence, site, argument) ?? Tenure(sentence, argument)) is { } spent) return new CountedThing($"time {spent}", "time", "time", Persons: false);
        if (argument.Governor is not { } governor) return null;
        if ((Between(sentence, site, argument) ?? Left(sentence, argument) ?? Doing(sentence, site, argument)) is { } told) return new CountedThing($"time {told}", "time", "time", Persons: false);
        return argument.Role switch
        {
            ArgumentRole.Nominal when argument.Case is "of" || (argument.Case is "for" && IsHappening(governor) && !(governor.Is("obj") && Circumstances.ChangeFinder.IsChange(governor))) => things.Of(sentence, governor, at, site.Figure, site.UnitCode),
            // "concealed the rise for seven months": a rise does not last, and hiding it does.
            ArgumentRole.Nominal when argument.Case is "for" && governor.Is("obj") && sentence.HeadOf(governor) is { Upos: "VERB" } verb && Clause(sentence, verb, argument.Phrase) is { } around => new CountedThing($"time {around}", "time", "time", Persons: false),
            // "was in the room for ten minutes".
            ArgumentRole.Nominal when argument.Case is "for" && sentence.Has(governor, "cop") && Clause(sentence, governor, argument.Phrase) is { } state => new CountedThing($"time {state}", "time", "time", Persons: false),
            ArgumentRole.Attribute when sentence.SubjectOf(governor) is { } subject && subject.IsNoun() => things.Of(sentence, subject, at, site.Figure, site.UnitCode),
            ArgumentRole.Oblique when Deadline(sentence, argument, governor) is { } due => new CountedThing($"time {due}", "time", "time", Persons: false),
            ArgumentRole.Oblique when IsCompletion(sentence, site, argument, governor) && Clause(sentence, governor, argument.Phrase) is { } clause && clause.StartsWith("that ", StringComparison.Ordinal)
                => new CountedThing($"time {(argument.Case is "within" ? "within" : "in")} which {clause[5..]}", "time", "time", Persons: false),
            ArgumentRole.Patient or ArgumentRole.Oblique when Lasts(sentence, argument, governor) && Clause(sentence, governor, argument.Phrase) is { } clause => new CountedThing($"time {clause}", "time", "time", Persons: false),
            _ => null,
        };
    }

    /// <summary>"paid fourteen days after the signature", "ten minutes before the ferry left": the time between two things, where the second is a noun or a clause.</summary>
    private string? Between(Sentence sentence, QuantitySite site, Argument argument)
    {
        if (site.Figure.Index + 1 >= sentence.Tokens.Length || sentence.Tokens[site.Figure.Index + 1] is not { Form: "before" or "after" or "since" } preposition) return null;
        // "changed within two days after the vote" tells how long the change took; "in the last days before the vote" only which days.
        var isLast = sentence.ChildrenOf(site.Figure).Any(child => child.Is("amod") && child.Lemma is "last" or "first");
        if (sentence.CaseOf(site.Figure) is not (null or "until" or "till") && !isLast || sentence.HeadOf(preposition) is not { } other || other.Index < preposition.Index) return null;
        if (preposition.Is("mark")) return other.Upos == "VERB" && sentence.SubjectOf(other) is not null && Clause(sentence, other, site.Figure) is { } clause && clause.StartsWith("that ", StringComparison.Ordinal) ? $"{preposition.Form} {clause[5..]}" : null;
        if (!preposition.Is("case") || other.Upos != "NOUN" || sentence.ChildrenOf(other).Any(child => child.Is("nmod:poss") && child.Upos == "PRON")) return null;
        return argument.Case is null || argument.Phrase == other || isLast || sentence.CaseOf(site.Figure) is not null ? phrases.WriteReferent(sentence, other) is { } referent ? $"{preposition.Form} {referent}" : null : null;
    }

    /// <summary>"after twenty years in office": the time is that of the state, whatever else the clause tells.</summary>
    private string? Spent(Sentence sentence, QuantitySite site, Argument argument)
    {
        if (argument is { Role: ArgumentRole.Patient, Governor: { } verb } && Lasts(sentence, argument, verb) || site.Figure.Index + 2 >= sentence.Tokens.Length || sentence.Tokens[site.Figure.Index + 1] is not { Form: "in" or "at" or "on" or "of" } preposition) return null;
        return preposition.Is("case") && sentence.HeadOf(preposition) is { Upos: "NOUN" } state && state.Index > preposition.Index && States.Contains(state.Lemma) ? $"{preposition.Form} {(sentence.IsDefinite(state) ? "the " : "")}{phrases.WriteCore(sentence, state)}" : null;
    }

    /// <summary>"Kell, Minister of Trade for six years": as long as he has been that.</summary>
    private string? Tenure(Sentence sentence, Argument argument)
    {
        if (argument is not { Role: ArgumentRole.Nominal, Case: "for", Governor: { } noun }) return null;
        if (sentence.NameAt(noun) is { Type: NameType.Person }) return Titled(sentence, noun, argument.Phrase) is { } title ? $"as {title}" : null;
        var office = Persons.Are(sentence, noun) ? noun : sentence.Tokens.Take(noun.Index).LastOrDefault(word => word.IsNoun() && Persons.Are(sentence, word) && sentence.CaseOf(word) is null && noun.Index - word.Index <= 3 && sentence.Tokens[word.Index + 1].Form is "of" or "for");
        // "held the driver for two hours": not as long as he drove.
        return office is null || office.IsPluralNoun() || !((office.IsRoot || office.Is("appos")) && !sentence.Has(office, "cop")) || sentence.NameAt(office) is { Type: NameType.Person } ? null : $"as {(noun.Index > office.Index ? sentence.TextOf(office.Span.Union(noun.Span)) : phrases.Write(sentence, office))}";
    }

    /// <summary>"Kell, Minister of the Interior for six years": the words beside the name, as they stand.</summary>
    private static string? Titled(Sentence sentence, Token name, Token time)
    {
        const int mostWords = 6;
        var office = sentence.ChildrenOf(name).LastOrDefault(child => child.Is("appos") && child.Index > name.Index && child.Index < time.Index && Persons.Are(sentence, child));
        var end = sentence.ChildrenOf(time).FirstOrDefault(child => child.Is("case"))?.Index ?? 0;
        if (office is null || end <= office.Index || end - office.Index > mostWords) return null;
        var words = sentence.Tokens[office.Index..end];
        return words.Any(word => word.Upos is "PUNCT" or "VERB" or "NUM") ? null : sentence.TextOf(words[0].Span.Union(words[^1].Span));
    }

    /// <summary>"asks the state to appoint a judge within 30 days": what is to be done in that time.</summary>
    private string? Deadline(Sentence sentence, Argument argument, Token verb)
    {
        if (argument.Case is not "within" || verb is not { Upos: "VERB", Xpos: "VB" } || !sentence.ChildrenOf(verb).Any(child => child.Is("mark") && child.Form is "to") || sentence.Has(verb, "aux:pass")) return null;
        return sentence.ObjectOf(verb) is { } theme && theme.IsNoun() && phrases.WriteReferent(sentence, theme) is { } what ? $"within which {what} {(theme.IsPluralNoun() ? "are" : "is")} to be {Participles.Of(verb)}" : null;
    }

    /// <summary>"has six weeks to decide": what there is the time for.</summary>
    private string? Left(Sentence sentence, Argument argument) =>
        argument is { Role: ArgumentRole.Patient or ArgumentRole.Oblique, Case: null, Governor: { Lemma: "have" or "give" or "get" or "need" } verb } && sentence.ChildrenOf(argument.Phrase).Concat(sentence.ChildrenOf(verb)).FirstOrDefault(child => child is { Upos: "VERB", Xpos: "VB" } && child.Index == argument.Phrase.Index + 2 && sentence.Has(child, "mark")) is { } aim
            ? ToDo(sentence, aim) is { } told && Participants.Doer(sentence, verb) is { } who && phrases.WriteReferent(sentence, who, counted: true) is { } referent && verb.Lemma == "have" ? $"that {referent} has {told}" : ToDo(sentence, aim)
            : null;

    /// <summary>"to decide"; of what is decided only what can be said shortly.</summary>
    private string ToDo(Sentence sentence, Token aim) => deed.Complement(sentence, aim) ?? $"to {aim.Lemma}";

    /// <summary>"of having hidden the rise for seven months", "For six days they have been held in a prison": what went on, where it is not told who did it.</summary>
    private string? Doing(Sentence sentence, QuantitySite site, Argument argument)
    {
        var verb = argument switch
        {
            { Role: ArgumentRole.Oblique, Case: "for", Governor: { Upos: "VERB" } governor } => governor,
            { Role: ArgumentRole.Nominal, Case: "for", Governor: { } theme } when theme.Is("obj") && sentence.HeadOf(theme) is { Upos: "VERB" } head => head,
            _ => null,
        };
        if (verb is null || Clause(sentence, verb, argument.Phrase, named: true) is not null) return null;
        if (sentence.SubjectOf(verb) is null && verb.Is("advcl") && sentence.ChildrenOf(verb).Any(child => child.Is("mark") && child.Form is "of" or "for") && sentence.ObjectOf(verb) is { } done && phrases.WriteReferent(sentence, done) is { } what)
            return $"in which {what} was {Participles.Of(verb)}";
        return sentence.IsPassive(verb) && sentence.SubjectOf(verb) is { Upos: "PRON" } && deed.Of(sentence, new Argument(argument.Phrase, ArgumentRole.Patient, verb, null), persons: true) is { } undergone && undergone.Contains(' ', StringComparison.Ordinal) ? undergone : null;
    }

    /// <summary>"a conference in the town hall that lasted an hour": the conference did.</summary>
    private static Token Lasting(Sentence sentence, Token subject) =>
        subject.Upos == "NOUN" && (Lexicon.IsNoun(subject.Lemma, "ss:noun.artifact") || Lexicon.IsNoun(subject.Lemma, "ss:noun.location")) && subject.Is("nmod") && sentence.HeadOf(subject) is { Upos: "NOUN" } around ? around : subject;

    private static bool IsHappening(Token noun) => noun.Upos == "NOUN"
        && (Lexicon.IsNoun(noun.Lemma, "ss:noun.act", 2) || Lexicon.IsNoun(noun.Lemma, "ss:noun.event", 2) || Lexicon.IsNoun(noun.Lemma, "ss:noun.state", 2));

    private static bool Lasts(Sentence sentence, Argument argument, Token verb)
    {
        if (argument.Case == "for") return true;
        if (argument.Case is not null) return false;
        return verb.Upos == "VERB" && argument.Phrase.Index > verb.Index
            && (verb.Lemma is "last" or "take" or "have" or "spend" or "wait" or "serve" or "stay" or "need" or "run" || Lexicon.IsVerb(verb.Lemma, "vn:spend_time-104") || VerbOfState(verb));
    }

    /// <summary>"sank in 20 minutes"; not "in the past 20 years", "in 20 years' time".</summary>
    private static bool IsCompletion(Sentence sentence, QuantitySite site, Argument argument, Token verb) =>
        // "asked for bids within 30 days": not that it asked so long.
        !(argument.Case is "within" && (verb.Lemma is "ask" or "demand" or "request" or "urge" or "order" or "require" or "invite" || verb.Lemma == "call" && sentence.ChildrenOf(verb).Any(child => child.Is("obl") && sentence.CaseOf(child) is "for" or "on"))) && (IsPerfect(sentence, verb) && argument.Case is "in" or "over" or "during" or "within"
        || argument.Case is "within" && verb.Upos == "VERB" && (verb.Xpos is "VBZ" or "VBP" || sentence.ChildrenOf(verb).Any(child => child.Is("aux") && child.Upos == "AUX"))
        || argument.Case is "in" or "within" && verb is { Upos: "VERB", Xpos: "VBD" or "VBN" } && !sentence.ChildrenOf(argument.Phrase).Any(child => (child.Is("det") && child.Form is not ("the" or "these" or "those") && !site.Written.Span.Contains(child.Span)) || child.Is("amod") || child.Is("acl") || child.Is("nmod")));

    private static bool IsPerfect(Sentence sentence, Token verb) => verb.Upos == "VERB" && sentence.ChildrenOf(verb).Any(child => child.Is("aux") && child.Lemma == "have");

    private static bool VerbOfState(Token verb) => Lexicon.IsVerb(verb.Lemma, "vn:exist-47.1") || Lexicon.IsVerb(verb.Lemma, "vn:lodge-46");

    /// <summary>"have seen" of an "I" that is told by name.</summary>
    private static string ThirdPerson(string clause)
    {
        var space = clause.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (clause, "") : (clause[..space], clause[space..]);
        return (verb switch { "have" or "'ve" or "\u2019ve" => "has", "am" or "'m" or "\u2019m" => "is", "do" => "does", _ => verb }) + rest;
    }

    /// <param name="named">Only where the clause names who or what it is about; else a pronoun stands as it is.</param>
    public string? Clause(Sentence sentence, Token predicate, Token amount, bool named = false)
    {
        // "was obliged to visit": not that it did.
        if (predicate is { Xpos: "VB", Relation: "xcomp" } && sentence.SubjectOf(predicate) is null && sentence.HeadOf(predicate) is { Upos: "VERB" } obliged && sentence.ObjectOf(obliged) is null) predicate = obliged;
        var subject = Participants.Doer(sentence, predicate) ?? (sentence.SubjectOf(predicate) is { } own ? Participants.Antecedent(sentence, predicate, own) : null);
        if (predicate.Lemma == "last" && subject is not null) subject = Lasting(sentence, subject);
        if (subject is null || sentence.Has(predicate, "expl") || subject.Upos == "PRON" && subject.Lemma == "it" && (predicate.Lemma == "take" || sentence.Has(predicate, "xcomp")))
            return (sentence.ChildOf(predicate, "xcomp") ?? sentence.ChildOf(predicate, "csubj") ?? sentence.ChildOf(predicate, "advcl")) is { } aim && deed.Complement(sentence, aim) is { } told ? told : null;
        if (deed.Finite(sentence, predicate, amount) is not { } does) return null;
        if (phrases.WriteReferent(sentence, subject, counted: true) is { } who) return $"that {who} {(subject.Lemma is "I" or "i" ? ThirdPerson(does) : does)}";
        return !named && StandIn(subject) is { } someone ? $"that {someone} {does}" : null;
    }

    /// <summary>"they", of whom nobody knows who they are; of a figure without a noun, too.</summary>
    private static string? StandIn(Token subject) => subject.Upos == "NUM" ? "they"
        : subject is { Upos: "PRON", Lemma: "I" or "i" } ? "I"
        : subject.Upos == "PRON" && subject.Lemma is "we" or "you" or "he" or "she" or "it" or "they" ? subject.Form.ToLowerInvariant() : null;
}
