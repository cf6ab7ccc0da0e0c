using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says what a stretch of time is the time of: "time that the road has been closed".</summary>
internal sealed class TimePhrase(NounPhrase phrases, Deed deed, MeasuredThing things)
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>Null where the clause does not last as long ("within two days", "two days later").</summary>
    public CountedThing? Of(QuantitySite site, Argument argument, int at)
    {
        var sentence = site.Sentence;
        if (site.Noun is { } described) return things.Of(sentence, described, at, site.Figure, site.UnitCode);
        if (argument.Governor is not { } governor) return null;
        return argument.Role switch
        {
            ArgumentRole.Nominal when argument.Case is "of" || (argument.Case is "for" && IsHappening(governor) && !(governor.Is("obj") && Circumstances.ChangeFinder.IsChange(governor))) => things.Of(sentence, governor, at, site.Figure, site.UnitCode),
            // "concealed the rise for seven months": a rise does not last, and hiding it does.
            ArgumentRole.Nominal when argument.Case is "for" && governor.Is("obj") && sentence.HeadOf(governor) is { Upos: "VERB" } verb && Clause(sentence, verb, argument.Phrase) is { } around => new CountedThing($"time {around}", "time", "time", Persons: false),
            ArgumentRole.Attribute when sentence.SubjectOf(governor) is { } subject && subject.IsNoun() => things.Of(sentence, subject, at, site.Figure, site.UnitCode),
            ArgumentRole.Oblique when IsCompletion(sentence, argument, governor) && Clause(sentence, governor, argument.Phrase) is { } clause && clause.StartsWith("that ", StringComparison.Ordinal)
                => new CountedThing($"time in which {clause[5..]}", "time", "time", Persons: false),
            ArgumentRole.Patient or ArgumentRole.Oblique when Lasts(sentence, argument, governor) && Clause(sentence, governor, argument.Phrase) is { } clause => new CountedThing($"time {clause}", "time", "time", Persons: false),
            _ => null,
        };
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
            && (verb.Lemma is "last" or "take" or "spend" or "wait" or "serve" or "stay" or "need" or "run" || Lexicon.IsVerb(verb.Lemma, "vn:spend_time-104") || VerbOfState(verb));
    }

    /// <summary>"sank in 20 minutes"; not "in the past 20 years", "in 20 years' time".</summary>
    private static bool IsCompletion(Sentence sentence, Argument argument, Token verb) =>
        IsPerfect(sentence, verb) && argument.Case is "in" or "over" or "during" or "within"
        || argument.Case is "in" or "within" && verb is { Upos: "VERB", Xpos: "VBD" or "VBN" } && !sentence.ChildrenOf(argument.Phrase).Any(child => child.Is("det") || child.Is("amod") || child.Is("acl") || child.Is("nmod"));

    private static bool IsPerfect(Sentence sentence, Token verb) => verb.Upos == "VERB" && sentence.ChildrenOf(verb).Any(child => child.Is("aux") && child.Lemma == "have");

    private static bool VerbOfState(Token verb) => Lexicon.IsVerb(verb.Lemma, "vn:exist-47.1") || Lexicon.IsVerb(verb.Lemma, "vn:lodge-46");

    /// <summary>"have seen" of an "I" that is told by name.</summary>
    private static string ThirdPerson(string clause)
    {
        var space = clause.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (clause, "") : (clause[..space], clause[space..]);
        return (verb switch { "have" or "'ve" or "\u2019ve" => "has", "am" or "'m" or "\u2019m" => "is", "do" => "does", _ => verb }) + rest;
    }

    public string? Clause(Sentence sentence, Token predicate, Token amount)
    {
        // "was obliged to visit": not that it did.
        if (predicate is { Xpos: "VB", Relation: "xcomp" } && sentence.SubjectOf(predicate) is null && sentence.HeadOf(predicate) is { Upos: "VERB" } obliged && sentence.ObjectOf(obliged) is null) predicate = obliged;
        var subject = Participants.Doer(sentence, predicate) ?? sentence.SubjectOf(predicate);
        if (predicate.Lemma == "last" && subject is not null) subject = Lasting(sentence, subject);
        if (subject is null || sentence.Has(predicate, "expl") || subject.Upos == "PRON" && subject.Lemma == "it" && (predicate.Lemma == "take" || sentence.Has(predicate, "xcomp")))
            return (sentence.ChildOf(predicate, "xcomp") ?? sentence.ChildOf(predicate, "csubj") ?? sentence.ChildOf(predicate, "advcl")) is { } aim && deed.Complement(sentence, aim) is { } told ? told : null;
        return phrases.WriteReferent(sentence, subject, counted: true) is { } who && deed.Finite(sentence, predicate, amount) is { } does ? $"that {who} {(subject.Lemma is "I" or "i" ? ThirdPerson(does) : does)}" : null;
    }
}
