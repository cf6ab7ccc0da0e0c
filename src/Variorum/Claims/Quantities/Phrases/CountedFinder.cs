using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Expressions.Units;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says in words what a figure counts, resolved: noun, complements, and what the clause tells of it.</summary>
internal sealed class CountedFinder(NounPhrase phrases, Antecedents antecedents)
{
    private readonly Deed _deed = new(phrases);

    /// <summary>Null where it could not be told.</summary>
    public CountedThing? Find(QuantitySite site, Argument argument, int sentence, bool personsToldByVerb)
    {
        if (site.IsMeasured) return OfMeasured(site, argument);
        if (Currencies.IsMoney(site, argument)) return Extended(site, argument, new CountedThing(site.Noun!.Form, site.Noun.Form, site.Noun.Lemma, Persons: false));
        if (Named(site, argument) is { } noun) return OfNoun(site, argument, noun);
        if (!personsToldByVerb && !MayBeElliptic(site, argument)) return null;
        if (antecedents.For(sentence, site.Figure, personsToldByVerb, phrases) is { } before) return Extended(site, argument, before with { Text = before.Core });
        return personsToldByVerb ? Extended(site, argument, CountedThing.People) : null;
    }

    /// <summary>A figure that leaves its noun out still has its part in the clause; one behind a preposition or with decimals is a level or a name.</summary>
    private static bool MayBeElliptic(QuantitySite site, Argument argument) =>
        site.Whole is not null || (argument.Role is ArgumentRole.Subject or ArgumentRole.Patient or ArgumentRole.Recipient or ArgumentRole.Agent or ArgumentRole.Existing or ArgumentRole.Attribute
            && site.Written.Number.Figured is { } figure && decimal.IsInteger(figure));

    /// <summary>The noun in the same sentence that says what is counted.</summary>
    private static Token? Named(QuantitySite site, Argument argument)
    {
        if (site.Whole is { } whole) return whole.Upos is "PRON" ? null : whole;
        if (site.Noun is null) return Subjects.Of(site.Sentence, argument);
        // "the seasonal workers, some 600 people": the word beside it tells more than "people" does.
        if (site.Noun is { Lemma: "people" or "person" } general && general.Is("appos") && site.Sentence.HeadOf(general) is { } beside && Persons.Are(site.Sentence, beside)) return beside;
        // "Members of the union are 124 people": the subject tells more than "people" does.
        if (site.Noun.Lemma is "people" or "person" && argument.Role == ArgumentRole.Attribute && Subjects.Of(site.Sentence, argument) is { } subject && Persons.Are(site.Sentence, subject)) return subject;
        return site.Noun;
    }

    private CountedThing OfNoun(QuantitySite site, Argument argument, Token noun)
    {
        if (noun.Lemma == "toll" && site.Noun is null) return new CountedThing("deaths", "deaths", "death", Persons: true);
        var persons = Persons.Are(site.Sentence, noun);
        var core = phrases.WriteCore(site.Sentence, noun);
        var text = phrases.Write(site.Sentence, noun);
        if (text.Length == core.Length && antecedents.FullerNameOf(noun.Lemma, core) is { } fuller) (core, text) = (fuller, fuller);
        var thing = Extended(site, argument, new CountedThing(text, core, noun.Lemma, persons));
        return thing.Text.Length > text.Length ? thing : thing with { Text = text + Modifier(site.Sentence, noun, text.Length > core.Length, except: null) };
    }

    private CountedThing Extended(QuantitySite site, Argument argument, CountedThing thing)
    {
        var said = _deed.Of(site.Sentence, argument, thing.Persons) ?? (site.Noun is null ? _deed.Where(site.Sentence, argument) : null);
        return said is null ? thing : thing with { Text = $"{thing.Text} {said}" };
    }

    /// <summary>"members dissociated from the union", "members who died": a participle or clause behind the noun.</summary>
    /// <param name="except">A clause that holds the figure itself tells nothing more.</param>
    private string Modifier(Sentence sentence, Token noun, bool hasComplement, Token? except)
    {
        foreach (var clause in Clauses(sentence, noun).Where(clause => except is null || !sentence.SubtreeOf(clause).Contains(except)))
        {
            if (sentence.ChildrenOf(clause).Any(child => child.Form is "(" or "[")) continue;
            if (clause.Relation != "acl:relcl" && clause.IsPastParticiple() && _deed.Of(sentence, new Argument(noun, ArgumentRole.Patient, clause, null), persons: true) is { } undergone) return " " + undergone;
            if (hasComplement || clause.Relation != "acl:relcl") continue;
            if (Predicate(sentence, clause) is { } predicate) return $" who are {phrases.Write(sentence, predicate)}";
            var role = sentence.IsPassive(clause) ? ArgumentRole.Patient : ArgumentRole.Subject;
            if (sentence.SubjectOf(clause)?.Lemma is "who" or "that" or "which" && _deed.Of(sentence, new Argument(noun, role, clause, null), Persons.Are(sentence, noun)) is { } done) return " " + done;
        }

        return "";
    }

    /// <summary>Behind the noun; also a participle that the tree took for the verb of the noun ("members dissociated from the union are 124").</summary>
    private static IEnumerable<Token> Clauses(Sentence sentence, Token noun)
    {
        var clauses = sentence.ChildrenOf(noun).Where(child => child.Is("acl") && child.Index > noun.Index);
        return noun.Is("nsubj") && sentence.HeadOf(noun) is { Xpos: "VBN" } verb && verb.Is("acl") && !sentence.Has(verb, "aux") ? clauses.Prepend(verb) : clauses;
    }

    /// <summary>"who are / remain / continue to be full members".</summary>
    private static Token? Predicate(Sentence sentence, Token clause)
    {
        if (clause.IsNoun() && sentence.Has(clause, "cop") && sentence.CaseOf(clause) is null) return clause;
        return sentence.ChildOf(clause, "xcomp") is { } complement && complement.IsNoun() && sentence.SubjectOf(clause)?.Lemma == "who" ? complement : null;
    }

    private CountedThing? OfMeasured(QuantitySite site, Argument argument)
    {
        var sentence = site.Sentence;
        if (site.Written.Unit?.Dimension == Dimension.Money && Transacted(site, argument) is { } money) return money;
        if (Bearer.Of(site, argument) is not { } bearer) return null;
        var (core, text) = (phrases.WriteCore(sentence, bearer), phrases.WriteNamed(sentence, bearer));
        var thing = new CountedThing(text + Modifier(sentence, bearer, text.Length > core.Length, site.Figure), core, bearer.Lemma, Persons.Are(sentence, bearer));
        return bearer == site.Whole ? Extended(site, argument, thing) : thing;
    }

    /// <summary>"crowns promised to every household": money that changes hands is told of by what is done with it.</summary>
    private CountedThing? Transacted(QuantitySite site, Argument argument)
    {
        if (site.Noun is not null || site.Whole is not null || argument.Role != ArgumentRole.Patient || argument.Governor is not { Upos: "VERB" } verb || verb.Lemma is "cost") return null;
        if (_deed.Of(site.Sentence, argument, persons: false) is not { } done) return null;
        var unit = site.Written.Unit!.Name.Split(' ')[^1];
        var plural = unit[^1] is 's' or 'n' && unit is "yen" or "yuan" || unit.EndsWith('s') ? unit : unit + "s";
        return new CountedThing($"{plural} {done}", plural, unit, Persons: false);
    }
}
