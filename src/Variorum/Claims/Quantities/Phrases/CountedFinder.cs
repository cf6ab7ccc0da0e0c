using Variorum.Claims.Quantities.Circumstances;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says in words what a figure counts, resolved: noun, complements, and what the clause tells of it.</summary>
internal sealed class CountedFinder
{
    private const decimal ManyNames = 20;
    private static readonly ImmutableHashSet<string> MadeFor = ImmutableHashSet.Create(
        StringComparer.Ordinal, "build", "design", "make", "construct", "certify", "license", "licence", "approve", "authorise", "authorize", "register", "launch", "plan", "equip", "rate", "intend", "mean");

    private readonly NounPhrase _phrases;
    private readonly Antecedents _antecedents;
    private readonly Deed _deed;
    private readonly Relatives _relatives;
    private readonly MeasuredThing _things;
    private readonly KnownPhrases _known = new();
    private readonly MoneyPhrase _money;
    private readonly TimePhrase _times;
    private readonly BareFigures _bare;
    private readonly Parts _parts;
    private readonly Cases _cases;
    private readonly Omitted _omitted;
    private readonly MeasureQuestions _asked;
    private readonly PointsPhrase _points;
    private readonly VerbEllipsis _ellipsis;
    private readonly AskedClause _clauses;

    public CountedFinder(NounPhrase phrases, Antecedents antecedents, ImmutableArray<Sentence> sentences, Func<Sentence, string?> dated)
    {
        (_parts, _cases) = (new Parts(antecedents, phrases), new Cases(antecedents));
        _bare = new BareFigures(antecedents, new Questions(sentences, phrases, dated), phrases);
        _omitted = new Omitted(antecedents, _bare, phrases);
        (_phrases, _antecedents, _deed) = (phrases, antecedents, new Deed(phrases));
        _relatives = new Relatives(phrases, _deed);
        _things = new MeasuredThing(phrases, _deed, _known);
        _money = new MoneyPhrase(phrases, _deed, _things);
        _times = new TimePhrase(phrases, _deed, _things);
        _asked = new MeasureQuestions(sentences, phrases, _deed);
        _points = new PointsPhrase(sentences, phrases);
        _ellipsis = new VerbEllipsis(sentences, phrases);
        _clauses = new AskedClause(phrases, _deed);
    }

    /// <summary>What a figure counts that tells in an aside of a part of those before: "four of them badly"; null for any other.</summary>
    public CountedThing? Aside(QuantitySite site, int at) => _parts.Aside(site, at) ?? _parts.Verbless(site, at);

    /// <summary>Null where it could not be told.</summary>
    /// <param name="at">The sentence's place in the article.</param>
    public CountedThing? Find(QuantitySite site, Argument argument, int at, bool personsToldByVerb)
    {
        if (site.IsMeasured) return Measured(site, argument, at);
        personsToldByVerb |= site.IsBare && NounMeasures.IsPlightBehind(site.Sentence, site.Figure);
        if (Those(site) is { } those) return those;
        if (site.IsBare && ThoseOf(site) is { } counted) return counted;
        if (IsTraceless(site)) return CountedThing.People with { Text = "people of whom there is no trace" };
        if (site is { Noun.Lemma: "time", Whole: null } && IsMultiple(site)) return null;
        if (site is { Noun.Lemma: "time" or "occasion", Whole: null } && argument is { Role: not ArgumentRole.Nominal, Case: null or "at" or "on" or "for", Governor: { } often } && _times.Clause(site.Sentence, often, argument.Phrase) is { } clause) return new CountedThing($"times {clause}", "times", "time", Persons: false);
        if ((site.Whole ?? site.Noun) is { Lemma: "other" } others) return Others(site, argument, others, at, personsToldByVerb);
        if (site.Noun is { Upos: "ADJ" or "VERB" } state) return OfState(site, state, at);
        if (IsInList(site) && Listed(site, at) is { } listed) return listed;
        if (Named(site, argument) is { } noun && !(Subjects.IsCounter(noun) && site.Noun is null && noun.Lemma is not "toll"))
        {
            var named = OfNoun(site, argument, noun);
            return site.Noun is null && noun == argument.Governor ? _parts.Sort(site, at, named) : _cases.Of(site, argument, at, named) ?? named;
        }

        if (_ellipsis.Of(site, argument, at) is { } done) return done;
        if (!personsToldByVerb && !MayBeElliptic(site, argument)) return null;
        // "the figure of 168 which the office published": of whatever that was told, and not of who was counted last.
        if (IsFigureOf(site)) return site.Written.Number.Figured is { } told ? _antecedents.OfSize(told) : null;
        return _omitted.Of(site, argument, at, personsToldByVerb) is { } before ? Elliptic(site, argument, before) : null;
    }

    /// <summary>What the figure's clause says of what it counts, to ask for it; null where it says nothing plain.</summary>
    public string? Asked(QuantitySite site, Argument argument, CountedThing thing) => site.IsMeasured ? null : _clauses.Of(site, argument, thing);

    /// <summary>What a figure counts that points at an earlier one; null where it points at none.</summary>
    public CountedThing? Pointed(QuantitySite site, Argument argument, int at) => _bare.Pointed(site, argument, at);

    /// <summary>What a figure counts that has no part in its clause; null where nothing says so.</summary>
    public CountedThing? Left(QuantitySite site, Argument argument, int at) => Townsfolk.PlaceOf(site) is { } town ? OfTown(site.Sentence, town) : _bare.Left(site, argument, at) is { } thing ? Told(site, thing) : null;

    private CountedThing OfTown(Sentence sentence, Token town) =>
        new($"inhabitants{(_phrases.WriteReferent(sentence, town) is { } name ? $" of {name}" : "")}", "inhabitants", "inhabitant", Persons: true) { Measure = Measure.Population };

    /// <summary>"187 in Ostby", of an answer: with what tells them apart; not "40 in the ministry's list".</summary>
    private CountedThing Told(QuantitySite site, CountedThing thing) =>
        Participants.Tail(site.Sentence, site.Figure) is { } tail && !SemanticLexicon.Load().IsNoun(tail.Noun.Lemma, "ss:noun.communication", 2) && _phrases.WriteReferent(site.Sentence, tail.Noun, counted: true) is { } with ? thing with { Text = $"{thing.Core} {tail.Preposition} {with}" } : thing;

    /// <summary>A figure that leaves its noun out still has its part in the clause; one behind a preposition or with decimals is a level or a name.</summary>
    public static bool MayBeElliptic(QuantitySite site, Argument argument) =>
        site.Whole is not null || (argument.Role is ArgumentRole.Subject or ArgumentRole.Patient or ArgumentRole.Recipient or ArgumentRole.Agent or ArgumentRole.Existing or ArgumentRole.Attribute
            && site.Written.Number.Figured is { } figure && decimal.IsInteger(figure));

    /// <summary>A mark or an "and" stands before it: "injured hundreds in the town" lists nothing.</summary>
    private static bool IsInList(QuantitySite site) => site.Before is { Upos: "PUNCT" or "CCONJ" } or { Lemma: "which" or "whom", Upos: "PRON" };

    /// <summary>"treated 212 people: 97 with fractures, 64 with burns": those counted before in the sentence, with what tells them apart.</summary>
    private CountedThing? Listed(QuantitySite site, int at)
    {
        if (site is not { Noun: null, Whole: null } || (_antecedents.PeopleIn(at) ?? (Participants.Tail(site.Sentence, site.Figure) is null ? null : _antecedents.ThingIn(at))) is not { } people) return null;
        var sentence = site.Sentence;
        var apart = Participants.Tail(sentence, site.Figure) is { } tail ? _phrases.WriteReferent(sentence, tail.Noun, counted: true) is { } with ? $"{tail.Preposition} {with}" : null
            : Participants.WhoClause(sentence, site.Figure) is { } clause ? _deed.Of(sentence, new Argument(site.Figure, sentence.IsPassive(clause) ? ArgumentRole.Patient : ArgumentRole.Subject, clause, null), persons: true)
            : null;
        // "treated 74 people: 31 for burns": treated for burns.
        return apart is null ? null : people with { Text = $"{(apart.StartsWith("for ", StringComparison.Ordinal) ? people.Text : people.Core)} {apart}" };
    }

    /// <summary>"six times the permitted value", "three times as many": nothing happened that often.</summary>
    private static bool IsMultiple(QuantitySite site) =>
        site.Noun!.Index + 1 < site.Sentence.Tokens.Length && site.Sentence.Tokens[site.Noun.Index + 1] is { Upos: "DET", Form: "the" or "a" or "that" or "this" } or { Form: "as" or "more" or "its" or "their" or "his" or "her" or "what" } or { Xpos: "JJR" or "RBR" };

    /// <summary>"12 per cent of those entitled to vote".</summary>
    private static CountedThing? Those(QuantitySite site)
    {
        const int mostWords = 9;
        if (site.Whole is not { Form: "those" } those || site.Sentence.ChildrenOf(those).FirstOrDefault(child => child.Is("acl")) is not { } clause) return null;
        var words = site.Sentence.SubtreeOf(clause);
        return words.Length > mostWords || words.Any(word => word.Upos == "PRON" && word.Lemma is not ("who" or "that" or "which")) ? null
            : new CountedThing($"those {site.Sentence.TextOf(words[0].Span.Union(words[^1].Span))}", "those", "those", Persons: words[0].Form == "who");
    }

    /// <summary>"its own figure of 55".</summary>
    public static bool IsFigureOf(QuantitySite site) =>
        site is { IsBare: true, Written.Number.Figured: >= ManyNames, Before: { Form: "of", Index: > 0 } of } && site.Sentence.Tokens[of.Index - 1].Form is "figure";

    /// <summary>"the number of those who have left the town stood at 2,386": by the words, for the tree seldom has the verb right.</summary>
    private static CountedThing? ThoseOf(QuantitySite site)
    {
        const int mostWords = 9;
        var (sentence, tokens) = (site.Sentence, site.Sentence.Tokens);
        if (site.Before is not { Form: "at" or "to" or "was" or "is" or "reached" or "now" } before) return null;
        var who = tokens.FirstOrDefault(word => word.Form == "who" && word.Index > 2 && word.Index < before.Index && tokens[word.Index - 1].Form == "those" && tokens[word.Index - 2].Form == "of" && Subjects.IsCounter(tokens[word.Index - 3]));
        var level = who is null ? null : tokens.Take(before.Index + 1).LastOrDefault(word => word.Index > who.Index && word.Upos is "VERB" or "AUX" && (Subjects.IsLevel(word) || word.Lemma == "be"));
        if (level is null || level.Index - who!.Index is < 2 or > mostWords) return null;
        var clause = tokens.Skip(who.Index).Take(level.Index - who.Index).FirstOrDefault(word => word.Upos == "VERB");
        return CountedThing.People with
        {
            Text = $"people {sentence.TextOf(who.Span.Union(tokens[level.Index - 1].Span))}",
            Measure = clause is null ? null : VerbMeasures.Of(sentence, clause, sentence.IsPassive(clause) ? ArgumentRole.Patient : ArgumentRole.Subject),
        };
    }

    /// <summary>"of over sixty there was no trace", "Of another forty-one nobody has heard".</summary>
    private static bool IsTraceless(QuantitySite site)
    {
        if (site is not { IsBare: true } || site.Before is not { Form: "of" or "Of" } || site.Sentence.LastAt(site.Written.Span) is not { } last) return false;
        var next = site.Sentence.Tokens.Skip(last.Index + 1).Take(5).Select(word => word.Form.ToLowerInvariant()).ToList();
        return next is ["there", "was" or "is" or "has", "no", "trace" or "sign" or "news" or "word", ..] or ["there", "has", "been", "no", "trace" or "sign" or "news" or "word"] or ["nobody" or "nothing", ..];
    }

    /// <summary>"12 guards were killed and 20 others injured": other people; "support 25,000 others": more of what was counted just before.</summary>
    private CountedThing Others(QuantitySite site, Argument argument, Token noun, int at, bool persons)
    {
        if (MeasureFinder.OthersState(site.Sentence, noun) is { } state)
        {
            var clause = state.Upos == "VERB" ? _deed.Of(site.Sentence, new Argument(noun, ArgumentRole.Patient, state, null), persons: true) : null;
            return CountedThing.People with { Text = $"other people {clause ?? state.Form}" };
        }

        var before = _antecedents.For(at, site, persons, part: false, _phrases);
        var others = persons || before is null or { Persons: true } ? CountedThing.People with { Text = "other people" } : before with { Text = $"other {before.Core}", Measure = null };
        var thing = Extended(site, argument, others);
        return thing.Text.Length > others.Text.Length ? thing : thing with { Text = others.Text + _relatives.Of(site.Sentence, noun, hasComplement: false, except: null) };
    }

    /// <summary>"30 dead", "12 injured", "5 alive": those counted before, or people, who are so.</summary>
    private CountedThing? OfState(QuantitySite site, Token state, int at)
    {
        var harm = NounMeasures.OfState(state) is not null || NounMeasures.IsPlight(state);
        // "eight short of 60", "five new": no state of those counted.
        if (!harm && state.Index + 1 < site.Sentence.Tokens.Length && (site.Sentence.Tokens[state.Index + 1] is { Upos: "NOUN" or "PROPN" or "ADJ" } or { Form: "of" })) return null;
        var who = harm ? _antecedents.ThingIn(at) ?? CountedThing.People : _antecedents.For(at, site, persons: false, part: false, _phrases);
        return who is null ? null : who with { Measure = null, Text = $"{who.Core} {state.Form.ToLowerInvariant()}" };
    }

    /// <summary>The noun in the same sentence that says what is counted.</summary>
    private static Token? Named(QuantitySite site, Argument argument)
    {
        // "14 of whom were teenagers": what they are said to be.
        if (site.Whole is { Upos: "PRON" }) return argument is { Role: ArgumentRole.Subject, Governor: { } sort } && sort.IsPluralNoun() && site.Sentence.CaseOf(sort) is null && site.Sentence.Has(sort, "cop") ? sort : null;
        if (site.Whole is { } whole) return whole;
        if (site.Noun is null) return Subjects.Of(site.Sentence, argument);
        // "The toll rose to 132 people".
        if (site.Noun is { Lemma: "people" or "person" } && argument.Role == ArgumentRole.Oblique && Subjects.Of(site.Sentence, argument) is { Lemma: "toll" } toll) return toll;
        // "the seasonal workers, some 600 people": the word beside it tells more than "people" does.
        if (site.Noun is { Lemma: "people" or "person" } general && general.Is("appos") && site.Sentence.HeadOf(general) is { } beside && Persons.Are(site.Sentence, beside)) return beside;
        // "Members of the union are 124 people": the subject tells more than "people" does.
        if (site.Noun.Lemma is "people" or "person" && argument.Role == ArgumentRole.Attribute && Subjects.Of(site.Sentence, argument) is { } subject && Persons.Are(site.Sentence, subject)) return subject;
        return site.Noun;
    }

    private CountedThing OfNoun(QuantitySite site, Argument argument, Token noun)
    {
        var sentence = site.Sentence;
        if ((site.Noun is null || noun != site.Noun) && (noun.Lemma is "toll" or "dead" || (noun.Lemma is "death" && Subjects.IsCounter(argument.Phrase)))) return new CountedThing(Cause(sentence, noun) is { } cause ? $"people killed by {cause}" : "people dead", "people", "people", Persons: true);
        // "the number of missing", "that of the injured": people who are so.
        if (site.Noun is null && noun.Upos is "ADJ" or "VERB" && NounMeasures.MayBePeople(noun)) return CountedThing.People with { Text = $"people {noun.Form.ToLowerInvariant()}" };
        // "1,300 names" of a list are people; nobody has so many.
        var persons = Persons.Are(sentence, noun) || (noun is { Lemma: "name", Xpos: "NNS" } && site.Written.Number.Figured >= ManyNames);
        var core = _phrases.WriteCore(sentence, noun);
        var text = _phrases.Write(sentence, noun);
        if (MeasureFinder.StateOf(sentence, noun) is { } listed && (persons || noun.Lemma == "name") && noun == site.Noun) return new CountedThing($"{(persons ? text : "people")} {listed.Form}", persons ? core : "people", persons ? noun.Lemma : "people", Persons: true);
        if (text == core && site.Noun is null && Astray(sentence, noun) is { } complement) text += $" {complement}";
        if (text.Length == core.Length && _antecedents.FullerNameOf(noun.Lemma, core) is { } fuller) (core, text) = (fuller, fuller);
        if (text.EndsWith(" aboard", StringComparison.Ordinal) && Vessel(sentence, argument) is { } vessel) text += $" {vessel}";
        var bare = new CountedThing(text, core, noun.Lemma, persons);
        // "The 40,000 who fled cannot return": what is so tells better who they are than what is not.
        var isOpen = argument.Governor is { Upos: "VERB" } clause && !Happening.IsTold(sentence, clause) && _relatives.Of(sentence, noun, text.Length > core.Length, except: null).Length > 0;
        var thing = isOpen ? bare : Extended(site, argument, bare);
        if (thing.Text.Length == text.Length && persons && Capacity(sentence, argument) is { } capacity) thing = thing with { Text = $"{text} {capacity}" };
        if (thing.Text.Length == text.Length && Fate(sentence, argument) is { } fate) thing = thing with { Text = text.StartsWith(core, StringComparison.Ordinal) ? $"{core} {fate}{text[core.Length..]}" : $"{text} {fate}" };
        if (thing.Text.Length == text.Length) thing = thing with { Text = text + _relatives.Of(sentence, noun, text.Length > core.Length, except: null) };
        return ChangeFinder.Of(site, argument) is { } change && site.Noun is null ? Changed(change, sentence, noun, thing) : thing;
    }

    /// <summary>"put the number of people in the camp at 300": what stands right behind those whose number is told belongs to them, wherever the tree hangs it.</summary>
    private string? Astray(Sentence sentence, Token noun)
    {
        if (sentence.HeadOf(noun) is not { } counter || !Subjects.IsCounter(counter) || noun.Index + 1 >= sentence.Tokens.Length) return null;
        return sentence.Tokens[noun.Index + 1] is { Form: "in" or "at" or "on" or "aboard" or "inside" or "from" or "without" or "under" } preposition && preposition.Is("case")
            && sentence.HeadOf(preposition) is { } behind && behind.IsNoun() && behind.Index > preposition.Index ? _phrases.WriteBehind(sentence, behind, preposition.Form) : null;
    }

    /// <summary>"the toll of the fire", "the death toll from a burst dam": what killed them; not a town or a day.</summary>
    private string? Cause(Sentence sentence, Token toll)
    {
        var cause = toll.Lemma != "toll" ? null : sentence.ChildrenOf(toll).FirstOrDefault(child => child.Is("nmod") && child.Upos == "NOUN" && child.Index > toll.Index && sentence.CaseOf(child) is "of" or "from");
        if (cause is null || Persons.Are(sentence, cause) || Destinations.IsRegion(sentence, cause) || SemanticLexicon.Load().IsNoun(cause.Lemma, "ss:noun.time")) return null;
        return _phrases.WriteReferent(sentence, cause);
    }

    /// <summary>"The ferry left with 200 people aboard": aboard the ferry.</summary>
    private string? Vessel(Sentence sentence, Argument argument) =>
        argument is { Role: ArgumentRole.Oblique or ArgumentRole.Patient or ArgumentRole.Nominal } && sentence.AncestorsOf(argument.Phrase).FirstOrDefault(above => above.Upos == "VERB") is { } verb && !sentence.IsPassive(verb) && Participants.Doer(sentence, verb) is { } vessel && !Persons.Are(sentence, vessel)
            ? _phrases.WriteReferent(sentence, vessel)
            : null;

    /// <summary>"The ship was built for 900 passengers": for how many something is made or let, and not who was there.</summary>
    private string? Capacity(Sentence sentence, Argument argument)
    {
        if (argument is not { Role: ArgumentRole.Oblique, Case: "for", Governor: { Upos: "VERB" or "ADJ" } verb } || !(MadeFor.Contains(verb.Lemma) || verb.Form is "certified" or "licensed") || !sentence.IsPassive(verb)) return null;
        var theme = sentence.SubjectOf(verb) is { } subject ? Participants.Antecedent(sentence, verb, subject) : verb.Is("acl") ? sentence.HeadOf(verb) : null;
        return theme is not null && _phrases.WriteReferent(sentence, theme) is { } what ? $"for whom {what} {(theme.IsPluralNoun() ? "were" : "was")} {Participles.Of(verb)}" : null;
    }

    /// <summary>"the deaths of 30 people in a fire", "the arrest of 12 men": what became of them.</summary>
    private string? Fate(Sentence sentence, Argument argument)
    {
        if (argument is not { Role: ArgumentRole.Nominal, Case: "of", Governor: { Upos: "NOUN" } noun } || NounMeasures.OfGovernor(sentence, noun) is not { } measure) return null;
        var verb = SemanticLexicon.Load().VerbsOf(noun.Lemma).FirstOrDefault(verb => VerbMeasures.OfDeed(verb) == measure);
        if (verb is null) return null;
        var fate = SemanticLexicon.Load().IsVerb(verb, SemanticClass.Die) ? "who died" : Participles.OfLemma(verb);
        var where = sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("nmod") && child.Index > argument.Phrase.Index && sentence.CaseOf(child) is "in" or "at" or "by" or "on");
        return where is not null && _phrases.WriteBehind(sentence, where, sentence.CaseOf(where)!) is { } behind ? $"{fate} {behind}" : fate;
    }

    /// <summary>"rose by 300": how many more there are.</summary>
    private CountedThing Changed(Change change, Sentence sentence, Token of, CountedThing thing)
    {
        if (ChangeFinder.IsChange(of)) return thing;
        var what = sentence.HeadOf(of) is { } counter && Subjects.IsCounter(counter) && sentence.CaseOf(of) == "of" ? counter : of;
        var written = _phrases.WriteReferent(sentence, what) ?? thing.Text;
        return thing with { Text = $"{(change == Change.Up ? "increase" : "decrease")} in {written}" };
    }

    /// <summary>What a noun stands for, with the complements that tell which.</summary>
    public CountedThing Plain(Sentence sentence, Token noun) => new(_phrases.Write(sentence, noun), _phrases.WriteCore(sentence, noun), noun.Lemma, Persons.Are(sentence, noun));

    /// <summary>A figure without its noun: what is counted before, with what this clause says of it.</summary>
    public CountedThing Elliptic(QuantitySite site, Argument argument, CountedThing thing)
    {
        var sentence = site.Sentence;
        var next = site.Figure.Index + 1 < sentence.Tokens.Length ? sentence.Tokens[site.Figure.Index + 1] : null;
        // "15 were killed and 25 injured": its own participle tells, not the verb before.
        if (next is { Upos: "ADJ" or "VERB" } own && (NounMeasures.OfState(own) is not null || NounMeasures.IsPlight(own) || own.Form is "alive" or "unhurt" or "held" or "hurt") && !sentence.Has(own, "aux") && !sentence.Has(own, "cop") && (argument.Governor != own || argument.Role is not (ArgumentRole.Patient or ArgumentRole.Subject) || own.Form is "missing"))
        {
            var said = own.Upos == "VERB" ? _deed.Of(sentence, new Argument(site.Figure, ArgumentRole.Patient, own, null), thing.Persons) : null;
            return thing with { Text = $"{thing.Text} {said ?? own.Form}" };
        }

        var extended = Extended(site, argument, thing);
        // "injured officers reported injured".
        return thing.Text.Split(' ').Contains(extended.Text[(extended.Text.LastIndexOf(' ') + 1)..]) ? thing : extended;
    }

    private CountedThing Extended(QuantitySite site, Argument argument, CountedThing thing)
    {
        if (thing.Persons && Company.Of(site.Sentence, argument) is { } state) return thing with { Text = $"{thing.Text} {state.Form.ToLowerInvariant()}" };
        var said = _deed.Of(site.Sentence, argument, thing.Persons) ?? (thing.Persons ? _deed.MeantFor(site.Sentence, argument) : null) ?? (site.Noun is null || thing.Persons || argument.Governor is { Upos: "ADJ" } ? _deed.Where(site.Sentence, argument, thing.Persons) : null);
        return said is null ? thing : thing with { Text = $"{thing.Text} {said}" };
    }

    private CountedThing? Measured(QuantitySite site, Argument argument, int at)
    {
        var thing = OfMeasured(site, argument, at) ?? Again(site, argument, at) ?? _asked.Before(site, at);
        if (thing is not null) _known.AddMeasured(at, site.UnitCode, thing);
        return thing;
    }

    /// <summary>"it was 870 dollars": what was measured just before.</summary>
    private CountedThing? Again(QuantitySite site, Argument argument, int at)
    {
        if (argument.Governor is not { } predicate || !(argument.Role == ArgumentRole.Attribute || argument.Role == ArgumentRole.Patient && predicate.Lemma is "take" or "cost")) return null;
        if (site.Sentence.SubjectOf(predicate) is not { Upos: "PRON", Lemma: "it" or "this" or "that" or "they" } && !site.Sentence.HasItAsSubject(predicate) || _known.Again(at, site.UnitCode) is not { } known) return null;
        if (predicate.Lemma != "cost" || known.Head is "price" or "cost" or "value") return known;
        // "8 million was asked for the roof. Now it costs 11": the roof.
        var bought = known.Text.LastIndexOf(" for the ", StringComparison.Ordinal);
        return bought < 0 ? null : new CountedThing($"cost of{known.Text[(bought + 4)..]}", "cost", "cost", Persons: false);
    }

    private CountedThing? OfMeasured(QuantitySite site, Argument argument, int at)
    {
        var sentence = site.Sentence;
        var dimension = (site.Written.Unit!.Of ?? site.Written.Unit).Dimension;
        switch (dimension)
        {
            case Dimension.Age: return OfAge(site, argument, at);
            case Dimension.Percentage when (Turnouts.Of(_phrases, site, argument, _antecedents.Told(at, site)) ?? Those(site)) is { } those: return those;
            case Dimension.Length when DistancePhrase.Of(_phrases, site) is { } distance: return distance;
            case Dimension.Speed when Speed(site, argument) is { } speed: return speed;
            case Dimension.Money when Difference(site, at) is { } difference: return difference;
            case Dimension.Time when site.Whole is null: return _times.Of(site, argument, at);
            case Dimension.Money when !(IsEach(site) && Bearer.Label(site) is not null) && _money.Of(site, argument, at) is { } money: return money;
            case Dimension.Points when (Lead(site, argument) ?? _points.Of(site, argument, at)) is { } lead: return lead;
            case Dimension.Percentage or Dimension.Points when Share(site, argument) is { } share: return share;
        }

        if (IsEach(site) && Bearer.Label(site) is not null && _known.Again(at, site.UnitCode) is { } shared) return shared with { Text = $"{shared.Text} each" };
        if (Labelled(site) is { } labelled) return labelled;
        if (dimension is Dimension.Volume or Dimension.Mass && _money.OfThings(site, argument) is { } things) return things;
        // "had been 70 kilometres away": that long is nothing that the clause names.
        if (dimension == Dimension.Length && DistancePhrase.IsAway(site)) return new CountedThing("distance", "distance", "distance", Persons: false);
        if (dimension is Dimension.Length or Dimension.Area && IsDone(site, argument)) return _money.OfThings(site, argument);
        if (Bearer.Of(site, argument) is not { } bearer || (dimension == Dimension.Money && !TellsMoney(site, argument))) return null;
        // "the administrators value at 1,934 million": a sum is of no person and of no body.
        if (dimension == Dimension.Money && bearer != site.Whole && bearer != site.Noun && argument.Role is not (ArgumentRole.Nominal or ArgumentRole.None) && IsParty(sentence, bearer)) return null;
        var thing = bearer == site.Whole ? OfWhole(site, argument, bearer, at) : _things.Of(sentence, bearer, at, site.Figure, site.UnitCode);
        if (thing.Text.Length == thing.Core.Length) thing = thing with { Text = thing.Text + _relatives.Of(sentence, bearer, hasComplement: false, site.Figure) };
        return ChangeFinder.Of(site, argument) is { } change && bearer != site.Whole ? Changed(change, sentence, bearer, thing) : thing;
    }

    /// <summary>"mowed 97 kilometres", "walked nine kilometres": what was done, and not how long or wide the subject is ("covers 97 hectares", "fell three metres").</summary>
    private static bool IsDone(QuantitySite site, Argument argument) =>
        argument is { Role: ArgumentRole.Patient or ArgumentRole.Oblique, Case: null, Governor: { Upos: "VERB" } verb } && site is { Noun: null, Whole: null } && verb.Lemma is not ("cover" or "span" or "stretch" or "extend" or "run" or "reach" or "measure" or "occupy" or "comprise" or "total" or "exceed" or "have" or "make" or "need" or "require" or "wind" or "drop")
            && !Subjects.IsLevel(verb) && ChangeFinder.Of(site, argument) is null && site.Sentence.ObjectOf(verb) is var theme && (theme is null || theme == argument.Phrase);

    /// <summary>People, or a body of people: nothing that is measured, but whose sums and hours these are.</summary>
    public static bool IsParty(Sentence sentence, Token noun) =>
        Persons.Are(sentence, noun) || Entities.WordClasses.IsBody(noun.Lemma.ToLowerInvariant()) || sentence.NameAt(noun) is { Type: Language.Entities.NameType.Person or Language.Entities.NameType.Organisation };

    /// <summary>"housing and new schools: 3 million": the words of a list that stand before the colon.</summary>
    private static CountedThing? Labelled(QuantitySite site)
    {
        const int mostWords = 9;
        // "for the families: 12,000 crowns each": not what the families come to.
        if (site.Whole is not null || site.Noun is not null || IsEach(site) || Bearer.Label(site) is not { } label) return null;
        var (tokens, first) = (site.Sentence.Tokens, label.Index);
        while (first > 0 && tokens[first - 1] is not { Form: ":" or ";" or "." or "," or "-" or "\u2013" or "\u2014" }) first--;
        if (label.Index - first >= mostWords || tokens[first..(label.Index + 1)].Any(word => word.Xpos is "VBD" or "VBZ" or "VBP" or "MD")) return null;
        var text = site.Sentence.TextOf(tokens[first].Span.Union(label.Span));
        if (char.IsUpper(text[0]) && tokens[first].Upos != "PROPN" && site.Sentence.NameAt(tokens[first]) is null) text = char.ToLowerInvariant(text[0]) + text[1..];
        return new CountedThing(text, text, label.Lemma, Persons: false);
    }

    /// <summary>"turned to port at 17 knots": how fast it was.</summary>
    private CountedThing? Speed(QuantitySite site, Argument argument) =>
        site is { Whole: null, Noun: null } && argument.Case == "at" && site.Sentence.AncestorsOf(site.Figure).FirstOrDefault(above => above.Upos == "VERB") is { } verb && (Participants.Doer(site.Sentence, verb) ?? site.Sentence.SubjectOf(verb)) is { } mover
            && _phrases.WriteBehind(site.Sentence, mover, "of") is { } whose ? new CountedThing($"speed {whose}", "speed", "speed", Persons: false) : null;

    /// <summary>"Kell's bid was 329 million: 11 million less than that of the favourite": between what was told just before and the other.</summary>
    private CountedThing? Difference(QuantitySite site, int at)
    {
        if (site.Before is not { Form: ":" or "," or "\u2013" or "\u2014" } || site.Sentence.LastAt(site.Written.Span) is not { } last || last.Index + 3 >= site.Sentence.Tokens.Length) return null;
        if (site.Sentence.Tokens[last.Index + 1].Form is not ("less" or "more") || site.Sentence.Tokens[last.Index + 2] is not { Form: "than" } than || site.Sentence.HeadOf(than) is not { Upos: "NOUN" or "PROPN" } other) return null;
        return _known.Again(at, site.UnitCode) is { } first && _phrases.WriteReferent(site.Sentence, other) is { } second ? new CountedThing($"difference between {first.AsReferent} and {second}", "difference", "difference", Persons: false) : null;
    }

    private static bool IsEach(QuantitySite site) => site.Behind?.Form is "each" or "apiece";

    /// <summary>A sum is not its clause's subject ("Ostland was given 3 million"), but what it is the height of.</summary>
    private static bool TellsMoney(QuantitySite site, Argument argument) =>
        site.Whole is not null || site.Noun is not null || argument.Role is ArgumentRole.Nominal or ArgumentRole.Attribute or ArgumentRole.None || (argument.Governor is { Upos: "VERB" } verb && Subjects.IsLevel(verb)) || argument.Case is "at" or "to" or "from"
            || ChangeFinder.Of(site, argument) is not null;

    /// <summary>"led by 8 points".</summary>
    private CountedThing? Lead(QuantitySite site, Argument argument) =>
        argument is { Role: ArgumentRole.Oblique, Case: "by", Governor: { Upos: "VERB" } verb } && ChangeFinder.Of(site, argument) is null && !Subjects.IsLevel(verb)
        && Participants.Doer(site.Sentence, verb) is { } who && _phrases.WriteReferent(site.Sentence, who) is { } referent && _deed.Finite(site.Sentence, verb, argument.Phrase) is { } does
            ? new CountedThing($"{site.Figure.Form} by which {referent} {does}", site.Figure.Form, site.Figure.Lemma, Persons: false)
            : null;

    /// <summary>"won 58 per cent": the share that was won.</summary>
    private CountedThing? Share(QuantitySite site, Argument argument) =>
        site is { Whole: null, Noun: null } && argument is { Role: ArgumentRole.Patient, Governor: { Upos: "VERB" } verb } && ChangeFinder.Of(site, argument) is null && !Subjects.IsLevel(verb)
        && _deed.OfTransfer(site.Sentence, argument) is { } done && done.Contains(' ', StringComparison.Ordinal)
            ? new CountedThing($"{Shared(site)} {done}", Shared(site), Shared(site), Persons: false)
            : null;

    private static string Shared(QuantitySite site) => site.UnitCode == "points" ? "points" : "share";

    private CountedThing OfWhole(QuantitySite site, Argument argument, Token whole, int at)
    {
        if (site.Written.Unit?.Dimension is not Dimension.Money || whole.IsNoun()) return Parted(site, argument, whole, at);
        // "Of the 3 million that remain, 1 million are frozen": of money its own part is told.
        var sum = MoneyPhrase.CurrencyOf(site.Written.Unit);
        var part = Extended(site, argument, new CountedThing(sum, sum, sum, Persons: false));
        return part.Text.Length > sum.Length || _antecedents.At(at, whole) is not { } known ? part : known with { Text = $"part of the {known.Text}" };
    }

    private CountedThing Parted(QuantitySite site, Argument argument, Token whole, int at)
    {
        if (_antecedents.At(at, whole) is not { } known) return Extended(site, argument, new CountedThing(_phrases.WriteNamed(site.Sentence, whole), _phrases.WriteCore(site.Sentence, whole), whole.Lemma, Persons.Are(site.Sentence, whole)));
        var part = site.Written.Unit?.Dimension is Dimension.Volume or Dimension.Mass ? Extended(site, argument, known with { Text = known.Core }) : null;
        return part is not null && part.Text.Length > known.Core.Length ? part : Extended(site, argument, known);
    }

    private CountedThing? OfAge(QuantitySite site, Argument argument, int at)
    {
        var sentence = site.Sentence;
        // "Aron Tevik, 52, a skipper": whose name stands before it, whatever the tree hangs the two on.
        if (Ages.IsBehindName(sentence, site.Figure) && sentence.NameAt(sentence.Tokens[site.Figure.Index - 2]) is { } bearer) return new CountedThing($"age of {sentence.TextOf(bearer.Span)}", sentence.TextOf(bearer.Span), sentence.Tokens[site.Figure.Index - 2].Lemma, Persons: false);
        var aged = sentence.HeadOf(site.Figure) is { Form: "aged" } or { Lemma: "age" } ? sentence.HeadOf(site.Figure) : null;
        var who = Ages.Around(site) is { } around ? around : aged is not null && aged.Is("acl") ? sentence.HeadOf(aged) : site.Noun ?? Bearer.Of(site, argument) ?? (sentence.HeadOf(site.Figure) is { } head && head.IsNoun() ? head : null);
        // "one victim (male, 61)".
        if (who is { Lemma: "male" or "female" } && sentence.HeadOf(who) is { } described && described.IsNoun() && described.Index < who.Index) who = described;
        // "died at the age of 90": whose age it is.
        if (who?.Lemma is "age") who = sentence.ChildOf(who, "nmod:poss") ?? (Argument.Of(sentence, who) is { Governor: { Upos: "VERB" } verb } ? Participants.Doer(sentence, verb) : null);
        // "three men, all of them over 70".
        if (site.Before is { Lemma: "they" or "whom" or "who" } && _antecedents.PeopleIn(at) is { } counted) return new CountedThing($"age of {counted.Core}", counted.Core, counted.Head, Persons: false);
        if (who is null) return null;
        var name = sentence.NameAt(who) is { } named ? sentence.TextOf(named.Span) : _phrases.WriteReferent(sentence, who, counted: true);
        return name is null ? null : new CountedThing($"age of {name}", name, who.Lemma, Persons: false);
    }
}
