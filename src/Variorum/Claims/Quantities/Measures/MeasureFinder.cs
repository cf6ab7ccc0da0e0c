using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Expressions.Numbers;
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
        Dimension.Percentage => Measure.Percentage,
        Dimension.Points => unit.Code == "points" ? Measure.Count : Measure.Percentage,
        Dimension.Time => Measure.Duration,
        Dimension.Age => Measure.Age,
        Dimension.Length => Measure.Distance,
        Dimension.Area => Measure.Area,
        Dimension.Persons or null => null,
        // A length for each hour is a speed, and for each year still a length.
        Dimension.Rate => unit is { Of.Dimension: Dimension.Length, Per: "hour" or "minute" or "second" } ? Measure.Count : OfUnit(unit.Of) ?? Measure.Count,
        _ => Measure.Count,
    };

    /// <summary>From the words around a count; null where they tell no more than that things are counted.</summary>
    /// <remarks>What is nearer says more: the noun, its participles, the verb, a clause behind the noun.</remarks>
    public static Measure? OfWords(QuantitySite site, Argument argument)
    {
        var sentence = site.Sentence;
        var noun = site.Noun ?? site.Whole ?? (site.Figure.IsNoun() ? null : Subjects.Of(sentence, argument));
        // "accepted no more than 93.6 million": sums are accepted and received by the million, and nobody says of people how many millions somebody took in without saying whom.
        if (noun is null && site is { IsBare: true, Written.Number.Form: NumberForm.Mixed } && argument is { Role: ArgumentRole.Patient, Governor: { Upos: "VERB" } taking } && !sentence.IsPassive(taking) && !IsHarm(taking)) return null;
        if (noun is not null && OthersState(sentence, noun) is { } fate) return NounMeasures.OfState(fate);
        // "Killed were 168 people", "Lost to us are 168 people": the participle stands before the verb.
        if (noun is not null && Persons.MayStandFor(sentence, noun) && sentence.ChildrenOf(noun).FirstOrDefault(child => child.Index == 0 && child.Relation is "csubj" or "advcl" or "nsubj" && child.Xpos is "VBN" or "VBD") is { } fronted && sentence.Has(noun, "cop")
            && (fronted.Lemma is "lose" ? Measure.Deaths : VerbMeasures.OfDeed(fronted.Lemma)) is { } inverted)
        {
            return inverted;
        }

        var own = noun is null ? null : OfNoun(sentence, noun);
        if (own is not null and not Measure.Population) return own;
        if (noun is { Lemma: "body", Xpos: "NNS" } && argument is { Role: ArgumentRole.Patient, Governor: { Upos: "VERB" } verb } && Happening.IsTold(sentence, verb) && IsDoneToDead(verb)) return Measure.Deaths;
        // What is done to things is no death and no arrival; households and groups stand for people.
        if (noun is not null && !Persons.MayStandFor(sentence, noun)) return null;
        if (Company.Of(sentence, argument) is { } state) return NounMeasures.OfState(state);
        return OfAdjective(sentence, site)
            ?? (argument.Governor is { } governor ? OfGovernor(sentence, argument, governor) : null)
            ?? (noun is null ? null : OfRelative(sentence, noun, argument.Role))
            ?? (argument is { Role: ArgumentRole.Subject, Governor: { } told } && sentence.ChildOf(told, "xcomp") is { } plight && NounMeasures.IsPlight(plight) ? null : own)
            ?? OfSubject(sentence, argument);
    }

    private static bool IsHarm(Token verb) => VerbMeasures.OfDeed(verb.Lemma) is Measure.Deaths or Measure.Injured or Measure.Arrested or Measure.Executed;

    /// <summary>"90 bodies had been taken to a cold store": no bodies of deputies.</summary>
    private static bool IsDoneToDead(Token verb) => verb.Lemma is "find" or "recover" or "retrieve" or "bury" or "exhume" or "identify" or "pull" or "carry" or "take" or "bring" or "dig" or "lay";

    /// <summary>People who are somewhere, or who belong to something, are a population; people who do or undergo anything else are a count.</summary>
    public static bool IsPopulation(QuantitySite site, Argument argument)
    {
        var sentence = site.Sentence;
        return argument.Role switch
        {
            ArgumentRole.Existing => site.Noun?.Lemma is "member" || HasRegion(sentence, site.Phrase) || (argument.Governor is { } existing && HasRegion(sentence, existing)),
            ArgumentRole.Attribute => (site.Noun is null && !IsBeforeAdjective(site)) || site.Noun?.Lemma is "people" or "person" or "member" or "resident" or "inhabitant",
            ArgumentRole.Subject => argument.Governor is { Upos: not "VERB" } predicate && sentence.CaseOf(predicate) is "in" or "at" or "within" or "on" or "inside" or "across" or "under" && Destinations.IsPlace(sentence, predicate),
            ArgumentRole.Patient => argument.Governor is { } verb && IsHeldBy(sentence, verb) && (HasPlace(sentence, site.Phrase) || HasPlace(sentence, verb)),
            // "put the number of people in the camp at 300".
            ArgumentRole.Oblique when site.IsBare && Subjects.Of(sentence, argument) is { } counted => HasPlace(sentence, counted) || IsBeforePlace(sentence, counted),
            ArgumentRole.Nominal or ArgumentRole.None or ArgumentRole.Oblique => HasPlace(sentence, site.Phrase) || site.Noun?.Lemma is "member" or "citizen" or "inhabitant" or "resident",
            _ => false,
        };
    }

    /// <summary>"153 missing".</summary>
    private static bool IsBeforeAdjective(QuantitySite site) => site.Figure.Index + 1 < site.Sentence.Tokens.Length && site.Sentence.Tokens[site.Figure.Index + 1].Upos is "ADJ" or "VERB";

    /// <summary>A list or a place has them, or what is to be done to them is not done yet.</summary>
    private static bool IsHeldBy(Sentence sentence, Token verb) =>
        verb.Lemma is "have" or "comprise" or "contain" or "hold" or "number" or "count" or "register" or "include" or "list" or "record" or "name" || !Happening.IsTold(sentence, verb);

    private static bool HasRegion(Sentence sentence, Token phrase) => sentence.ChildrenOf(phrase).Any(child =>
        (child.Is("nmod") || child.Is("obl") || child.Is("advmod")) && (child.Lemma is "here" or "there" or "worldwide" || (sentence.CaseOf(child) is not null && Destinations.IsRegion(sentence, child))));

    private static bool HasPlace(Sentence sentence, Token phrase) => sentence.ChildrenOf(phrase).Any(child =>
        (child.Is("nmod") || child.Is("obl")) && sentence.CaseOf(child) is "in" or "at" or "inside" or "within" or "across" or "of" && Destinations.IsPlace(sentence, child));

    private static bool IsBeforePlace(Sentence sentence, Token noun) =>
        noun.Index + 1 < sentence.Tokens.Length && sentence.Tokens[noun.Index + 1] is { Form: "in" or "at" or "inside" or "within" or "aboard" or "on" } preposition && preposition.Is("case") && sentence.HeadOf(preposition) is { } place && Destinations.IsPlace(sentence, place);

    /// <summary>The noun itself, or a participle at it: "30 deaths", "30 people killed", "12 wounded men".</summary>
    private static Measure? OfNoun(Sentence sentence, Token noun)
    {
        var own = NounMeasures.OfCounted(noun);
        if (own is not null and not Measure.Population) return own;
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (child.Relation == "acl" && child.Index > noun.Index && child.Upos == "VERB" && Happening.IsTold(sentence, child)
                && VerbMeasures.Of(sentence, child, child.IsPastParticiple() ? ArgumentRole.Patient : ArgumentRole.Subject) is { } measure)
            {
                return measure;
            }

            if (StateOf(sentence, noun) is { } said && NounMeasures.OfState(said) is { } listed) return listed;
            if (child.Is("amod") && child.Index <= noun.Index + 1 && NounMeasures.OfState(child) is { } state && Persons.Are(sentence, noun)) return state;
            if (Subjects.IsCounter(noun) && child.Is("nmod") && sentence.CaseOf(child) == "of" && OfNoun(sentence, child) is { } counted) return counted;
        }

        return own ?? (noun.Lemma == "toll" ? NounMeasures.OfGovernor(sentence, noun) : null);
    }

    /// <summary>"17 dead and 40 others wounded": their own word, and not the verb before; null where it is no such word.</summary>
    public static Token? OthersState(Sentence sentence, Token noun) =>
        noun.Lemma == "other" && noun.Index + 1 < sentence.Tokens.Length && sentence.Tokens[noun.Index + 1] is { Upos: "ADJ" or "VERB" } state && !sentence.Has(state, "aux") && !sentence.Has(state, "cop") && NounMeasures.OfState(state) is not null ? state : null;

    /// <summary>"lists nine men as dead": what they are listed as; null where they are listed as nothing of the sort.</summary>
    public static Token? StateOf(Sentence sentence, Token noun)
    {
        var tokens = sentence.Tokens;
        var at = noun.Index + 2;
        if (at >= tokens.Length || tokens[at - 1].Form != "as" || (at + 1 < tokens.Length && tokens[at + 1].Upos is not ("PUNCT" or "CCONJ" or "ADP" or "ADV"))) return null;
        return tokens[at] is { Upos: "ADJ" or "VERB" } state && (NounMeasures.OfState(state) is not null || NounMeasures.IsPlight(state)) ? state : null;
    }

    /// <summary>"30 people who died".</summary>
    private static Measure? OfRelative(Sentence sentence, Token noun, ArgumentRole role)
    {
        foreach (var clause in sentence.ChildrenOf(noun).Where(child => child.Relation == "acl:relcl" && child.Index > noun.Index && Happening.IsTold(sentence, child)))
        {
            if (sentence.SubjectOf(clause)?.Lemma is "who" && role is ArgumentRole.Nominal or ArgumentRole.None or ArgumentRole.Existing && sentence.Has(clause, "cop") && (clause.Lemma is "there" or "here" || (clause.IsNoun() && sentence.CaseOf(clause) is "in" or "at" or "inside" or "on" or "aboard"))) return Measure.Population;
            if (sentence.SubjectOf(clause)?.Lemma is "who" or "that" or "which" && VerbMeasures.Of(sentence, clause, sentence.IsPassive(clause) ? ArgumentRole.Patient : ArgumentRole.Subject) is { } told) return told;
        }

        return null;
    }

    /// <summary>"30 dead", "12 injured": the figure's own adjective or participle.</summary>
    private static Measure? OfAdjective(Sentence sentence, QuantitySite site)
    {
        if (site.Noun is { Upos: "ADJ" or "VERB" } state) return NounMeasures.OfState(state);
        if (site.Noun is not null || site.Figure.Index + 1 >= sentence.Tokens.Length) return null;
        var next = sentence.Tokens[site.Figure.Index + 1];
        if (sentence.IsHeadlinePassive(next) && next.Form is "held" or "hurt") return next.Form == "held" ? Measure.Arrested : Measure.Injured;
        return next.Upos == "ADJ" || (next.IsPastParticiple() && !sentence.Has(next, "aux")) ? NounMeasures.OfState(next) : null;
    }

    private static Measure? OfGovernor(Sentence sentence, Argument argument, Token governor)
    {
        if (governor.Upos == "VERB") return Happening.IsTold(sentence, governor) ? VerbMeasures.Of(sentence, governor, argument.Role) : null;
        if (argument.Role == ArgumentRole.Nominal && argument.Case is "of" or "to" or "from" or "for") return NounMeasures.OfGovernor(sentence, governor);
        // "12 are in custody", "9 are in hospital".
        if (argument.Role == ArgumentRole.Subject && governor.Upos == "NOUN" && sentence.CaseOf(governor) is "in") return governor.Lemma is "custody" or "detention" ? Measure.Arrested : governor.Lemma is "hospital" ? Measure.Injured : null;
        return argument.Role == ArgumentRole.Subject && governor.Upos == "ADJ" ? NounMeasures.OfState(governor) : null;
    }

    /// <summary>"The death toll rose to 30", "The number of arrests is 12": the subject tells.</summary>
    private static Measure? OfSubject(Sentence sentence, Argument argument) =>
        argument.Role is ArgumentRole.Oblique or ArgumentRole.Attribute or ArgumentRole.Patient && argument.Governor is { } predicate && sentence.SubjectOf(predicate) is { } subject && subject.IsNoun()
            && (Subjects.IsCounter(subject) || argument.Role == ArgumentRole.Attribute)
            ? OfNoun(sentence, subject)
            : null;
}
