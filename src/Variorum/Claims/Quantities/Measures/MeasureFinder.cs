using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Expressions.Units;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Measures;

/// <summary>Tells what sort of thing a quantity tells: from its unit, from the noun that is counted, or from what the clause says of it.</summary>
internal static class MeasureFinder
{
    /// <summary>From the unit; null where things are counted.</summary>
    public static Measure? OfUnit(Unit? unit) => unit?.Dimension switch
    {
        Dimension.Money => Measure.Money,
        Dimension.Percentage or Dimension.Points => Measure.Percentage,
        Dimension.Time => Measure.Duration,
        Dimension.Age => Measure.Age,
        Dimension.Length => Measure.Distance,
        Dimension.Area => Measure.Area,
        Dimension.Persons or null => null,
        _ => Measure.Count,
    };

    /// <summary>From the words around a count; null where they tell no more than that things are counted.</summary>
    public static Measure? OfWords(QuantitySite site, Argument argument)
    {
        var sentence = site.Sentence;
        var noun = site.Noun ?? site.Whole ?? (site.Figure.IsNoun() ? null : Subjects.Of(sentence, argument));
        if (noun is not null && OfNoun(sentence, noun) is { } told) return told;
        if (OfAdjective(sentence, site) is { } state) return state;
        if (argument.Governor is { } governor && OfGovernor(sentence, argument, governor) is { } measure) return measure;
        return OfSubject(sentence, argument);
    }

    /// <summary>People who are somewhere, or who belong to something, are a population; people who do or undergo anything else are a count.</summary>
    public static bool IsPopulation(QuantitySite site, Argument argument)
    {
        var sentence = site.Sentence;
        return argument.Role switch
        {
            ArgumentRole.Existing => true,
            ArgumentRole.Attribute => true,
            ArgumentRole.Subject => argument.Governor is { Upos: not "VERB" } predicate && sentence.CaseOf(predicate) is "in" or "at" or "within" or "on" or "inside" or "across" or "under",
            ArgumentRole.Patient => argument.Governor is { } verb && (verb.Lemma is "have" or "comprise" or "contain" or "hold" or "number" or "count" or "register" or "include" or "list" or "record" || !Happening.IsTold(sentence, verb)) && HasPlace(sentence, site.Phrase),
            ArgumentRole.Nominal or ArgumentRole.None or ArgumentRole.Oblique => HasPlace(sentence, site.Phrase) || site.Noun?.Lemma is "member" or "citizen" or "inhabitant" or "resident",
            _ => false,
        };
    }

    private static bool HasPlace(Sentence sentence, Token phrase) => sentence.ChildrenOf(phrase).Any(child =>
        child.Is("nmod") && sentence.CaseOf(child) is "in" or "at" or "inside" or "within" or "across" && Destinations.IsPlace(sentence, child));

    /// <summary>The noun itself, or a participle or clause at it: "30 deaths", "30 people killed", "30 people who died".</summary>
    private static Measure? OfNoun(Sentence sentence, Token noun)
    {
        if (NounMeasures.OfCounted(noun) is { } told) return told;
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (child.Is("acl") && child.Index > noun.Index && Happening.IsTold(sentence, child) && OfClause(sentence, child) is { } measure) return measure;
            if (child.Is("amod") && child.Index < noun.Index && NounMeasures.OfState(child) is { } state && Persons.Are(sentence, noun)) return state;
            if (noun.Lemma is "number" or "total" or "toll" or "count" && child.Is("nmod") && sentence.CaseOf(child) == "of" && OfNoun(sentence, child) is { } counted) return counted;
        }

        return noun.Lemma == "toll" ? NounMeasures.OfGovernor(sentence, noun) : null;
    }

    private static Measure? OfClause(Sentence sentence, Token clause)
    {
        var relative = sentence.SubjectOf(clause);
        if (clause.Relation == "acl") return clause.Upos == "VERB" ? VerbMeasures.Of(sentence, clause, clause.Xpos == "VBN" ? ArgumentRole.Patient : ArgumentRole.Subject) : null;
        if (relative?.Lemma is "who" or "that" or "which") return VerbMeasures.Of(sentence, clause, sentence.IsPassive(clause) ? ArgumentRole.Patient : ArgumentRole.Subject);
        return null;
    }

    /// <summary>"30 dead", "12 injured": the figure's own adjective or participle.</summary>
    private static Measure? OfAdjective(Sentence sentence, QuantitySite site)
    {
        if (site.Noun is { Upos: "ADJ" or "VERB" } state && NounMeasures.OfState(state) is { } told) return told;
        if (site.Noun is not null) return null;
        var next = site.Figure.Index + 1 < sentence.Tokens.Length ? sentence.Tokens[site.Figure.Index + 1] : null;
        return next is { Upos: "ADJ" or "VERB" } && next.Index != site.Figure.Head | next.Upos == "ADJ" && NounMeasures.OfState(next) is { } said ? said : null;
    }

    private static Measure? OfGovernor(Sentence sentence, Argument argument, Token governor)
    {
        if (governor.Upos == "VERB") return Happening.IsTold(sentence, governor) ? VerbMeasures.Of(sentence, governor, argument.Role) : null;
        if (argument.Role == ArgumentRole.Nominal && argument.Case is "of" or "to" or "from" or "for") return NounMeasures.OfGovernor(sentence, governor);
        return argument.Role == ArgumentRole.Subject && governor.Upos == "ADJ" ? NounMeasures.OfState(governor) : null;
    }

    /// <summary>"The death toll rose to 30", "The number of arrests is 12": the subject tells.</summary>
    private static Measure? OfSubject(Sentence sentence, Argument argument) =>
        argument.Role is ArgumentRole.Oblique or ArgumentRole.Attribute or ArgumentRole.Patient && argument.Governor is { } predicate && sentence.SubjectOf(predicate) is { } subject && subject.IsNoun()
            && (Subjects.IsCounter(subject) || argument.Role == ArgumentRole.Attribute)
            ? OfNoun(sentence, subject)
            : null;
}
