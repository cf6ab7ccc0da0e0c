using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Circumstances;

/// <summary>Tells where the counted things are, or where the event took place that the figure tells of.</summary>
internal sealed class PlaceFinder(MentionedEntities entities, NamedThings things)
{
    private const int MostClauses = 5;

    /// <summary>Null where no place governs the figure.</summary>
    /// <param name="previous">The sentence before in the same paragraph, or null.</param>
    public string? Of(QuantitySite site, Argument argument, Measure measure, Sentence? previous)
    {
        var sentence = site.Sentence;
        if (Townsfolk.PlaceOf(site) is { } town) return NameOf(sentence, town);
        if (argument.Governor is { Upos: "VERB" } verb && Moved(sentence, verb, measure) is { } moved) return moved;
        return Below(sentence, site.Whole) ?? Below(sentence, site.Phrase) ?? (argument.Phrase == site.Phrase ? null : Below(sentence, argument.Phrase))
            ?? Whole(sentence, argument) ?? Level(sentence, argument) ?? Reporting(sentence, argument) ?? Around(sentence, argument) ?? When(sentence, argument.Governor)
            ?? (IsHappening(measure) && previous is not null && argument.Governor is not null && !HasPlace(sentence) && (TellsHarm(previous) || FollowsFrom(sentence)) ? Scene(previous) : null)
            ?? (measure is Measure.Arrested && argument is { Governor: { } arrest } ? Beat(sentence, arrest) : null);
    }

    /// <summary>"As a result, 8 people were killed": what came of what the sentence before tells.</summary>
    private static bool FollowsFrom(Sentence sentence) =>
        sentence.Tokens.Length > 3 && sentence.Tokens[0].Form is "As" && sentence.Tokens[2].Form is "result" or "consequence" || sentence.Tokens[0].Form is "Consequently";

    /// <summary>"The Ostlandian police arrested two men": police make arrests in their own country.</summary>
    private string? Beat(Sentence sentence, Token arrest) =>
        arrest.Upos == "VERB" && Participants.Doer(sentence, arrest) is { Lemma: "police" or "authority" or "prosecutor" or "court" } force
            && sentence.ChildrenOf(force).FirstOrDefault(child => child.Upos is "ADJ" or "PROPN" && child.Index < force.Index && char.IsUpper(child.Form[0])) is { } adjective ? entities.CountryOf(adjective.Form) : null;

    /// <summary>What happens to people happens where the sentence before has its scene.</summary>
    private static bool IsHappening(Measure measure) => measure is Measure.Deaths or Measure.Injured or Measure.Arrested or Measure.Executed;

    /// <summary>A sentence that tells of an attack, an accident, a death: its scene may be that of the next.</summary>
    private static bool TellsHarm(Sentence sentence)
    {
        var lexicon = SemanticLexicon.Load();
        return VerbMeasures.OfDeed(sentence.Root.Lemma) is not null || lexicon.IsVerb(sentence.Root.Lemma, SemanticClass.AttackVerb)
            || sentence.Tokens.Any(word => word.Upos == "NOUN" && IsHarm(word));
    }

    /// <summary>People who arrive are counted where they arrive, people who leave where they leave.</summary>
    private string? Moved(Sentence sentence, Token verb, Measure measure) => measure switch
    {
        Measure.Arrivals => Under(sentence, verb, "to") ?? Under(sentence, verb, "into") ?? Under(sentence, verb, "in"),
        Measure.Departures => Under(sentence, verb, "from") ?? (sentence.ObjectOf(verb) is { } left ? NameOf(sentence, left) : null),
        _ => null,
    };

    private string? Under(Sentence sentence, Token verb, string preposition)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Is("obl") && sentence.CaseOf(child) == preposition && (NameOf(sentence, child) ?? Below(sentence, child)) is { } name) return name;
        }

        return null;
    }

    /// <summary>A place among the complements: "prisoners in Ostland", "residents of Newholm", "people killed in Ostby", "the Ostby residents".</summary>
    private string? Below(Sentence sentence, Token? noun, int depth = 0)
    {
        if (noun is null || depth > 3) return null;
        foreach (var child in sentence.ChildrenOf(noun).Where(child => child.Index > noun.Index || child.Is("nmod:poss")))
        {
            if (child.Is("nmod") || child.Is("obl"))
            {
                if (!(child.Is("nmod:poss") || IsLocative(sentence.CaseOf(child)) || sentence.CaseOf(child) is "of")) continue;
                if ((NameOf(sentence, child) ?? Below(sentence, child, depth + 1)) is { } name) return name;
            }
            else if (child.Is("advmod") && Pointed(child) is { } there)
            {
                return there;
            }
            else if (child.Is("acl") && (Pointed(child) ?? Below(sentence, child, depth + 1)) is { } told)
            {
                return told;
            }
        }

        return depth > 0 ? null : sentence.ChildrenOf(noun).Where(child => child.Is("compound") && child.Index < noun.Index).Select(child => NameOf(sentence, child)).FirstOrDefault(name => name is not null);
    }

    /// <summary>"Of the residents of Newholm 1,906 are adults": where the whole is.</summary>
    private string? Whole(Sentence sentence, Argument argument)
    {
        if (argument.Governor is not { } governor) return null;
        // "1,906 are adults and 968 are children".
        if (governor.Is("conj") && sentence.HeadOf(governor) is { } first) governor = first;
        var whole = sentence.ChildrenOf(governor).FirstOrDefault(child => child.Index < argument.Phrase.Index && child != argument.Phrase && sentence.CaseOf(child) == "of" && child.IsNoun());
        return Below(sentence, whole);
    }

    /// <summary>"The toll of the fire in Ostby rose to 464", "A fire in Ostby killed 12".</summary>
    private string? Level(Sentence sentence, Argument argument) =>
        argument.Governor is { Upos: "VERB" } verb && (Subject(sentence, verb) ?? Acting(sentence, verb)) is { } subject && subject != argument.Phrase && (Subjects.IsLevel(verb) || IsHarm(subject) || (VerbMeasures.OfDeed(verb.Lemma) is not null && !Persons.Are(sentence, subject))) ? Below(sentence, subject) : null;

    private static Token? Subject(Sentence sentence, Token verb) => sentence.SubjectOf(verb) is { Upos: "NOUN" } or { Upos: "PRON", Lemma: "that" or "those" } ? sentence.SubjectOf(verb) : null;

    /// <summary>"A dam at Ostby failed, killing 12": the subject of the clause that the participle hangs on, where its place stands right behind it.</summary>
    private static Token? Acting(Sentence sentence, Token verb) =>
        verb is { Xpos: "VBG" } && verb.Is("advcl") && sentence.HeadOf(verb) is { } main && Subject(sentence, main) is { } subject
            && sentence.ChildrenOf(subject).Where(child => child.Index > subject.Index).All(child => child.Is("nmod") && IsLocative(sentence.CaseOf(child))) ? subject : null;

    private static bool IsHarm(Token noun)
    {
        var lexicon = SemanticLexicon.Load();
        return lexicon.IsNoun(noun.Lemma, SemanticClass.Attack) || lexicon.IsNoun(noun.Lemma, SemanticClass.Accident) || lexicon.IsNoun(noun.Lemma, "ss:noun.event")
            || lexicon.VerbsOf(noun.Lemma).Any(verb => lexicon.IsVerb(verb, SemanticClass.AttackVerb, 3));
    }

    /// <summary>"Ostland reported 341 deaths", "Ostby has two schools".</summary>
    private string? Reporting(Sentence sentence, Argument argument) =>
        argument is { Role: ArgumentRole.Patient, Governor: { Lemma: "report" or "record" or "confirm" or "register" or "have" or "host" or "hold" or "house" or "count" or "see" } verb }
        && !sentence.IsPassive(verb) && Participants.Doer(sentence, verb) is { } where ? NameOf(sentence, where) : null;

    /// <summary>The clause's own place, else that of the clause around it.</summary>
    private string? Around(Sentence sentence, Argument argument)
    {
        var (at, before) = (argument.Governor, int.MaxValue);
        for (var step = 0; step < MostClauses && at is not null; step++)
        {
            foreach (var child in sentence.ChildrenOf(at))
            {
                if (child == argument.Phrase || child.Index >= before) continue;
                // "at one place, the harbour of Ostby": what is set beside it names it.
                if (child.Is("obl") && IsLocative(sentence.CaseOf(child)) && child.Lemma is "place" or "spot" or "site" && Beside(sentence, child) is { } beside) return beside;
                if ((child.Is("obl") || child.Is("nmod")) && (IsLocative(sentence.CaseOf(child)) || sentence.CaseOf(child) is "to" or "into") && (NameOf(sentence, child) ?? Below(sentence, child)) is { } name) return name;
                if (child.Is("advmod") && Pointed(child) is { } pointed) return pointed;
                // "injured during a stabbing in Ostby", "killed by an attack in Ostby".
                if (child.Is("obl") && sentence.CaseOf(child) is "during" or "by" or "amid" or "after" && child.Upos == "NOUN" && Below(sentence, child) is { } scene) return scene;
            }

            if (sentence.CaseOf(at) is "in" or "at" && (NameOf(sentence, at) ?? Below(sentence, at)) is { } located) return located;
            // "the hall of the Ostby school, where volunteers had put up beds".
            if (at.Relation == "acl:relcl" && sentence.HeadOf(at) is { } where && sentence.ChildrenOf(at).Any(child => child.Lemma == "where") && (NameOf(sentence, where) ?? Below(sentence, where)) is { } there) return there;
            // Of a clause that "and" joins, only what opens the sentence holds for both.
            if (at.Is("conj") && sentence.HeadOf(at) is { } first) before = Math.Min(before, first.Index);
            at = sentence.HeadOf(at);
        }

        return null;
    }

    private string? Beside(Sentence sentence, Token place)
    {
        var next = sentence.Tokens.Skip(place.Index + 1).FirstOrDefault(word => word.Upos is not "PUNCT" and not "DET");
        return next is null || sentence.Tokens[place.Index + 1].Form != "," ? null : NameOf(sentence, next) ?? Named(sentence, next) ?? Below(sentence, next);
    }

    /// <summary>"the Quay of the Republic": a common word that is written as a name.</summary>
    private static string? Named(Sentence sentence, Token noun) => noun is { Upos: "NOUN" } && char.IsUpper(noun.Form[0]) ? Capitalised(sentence, noun) : null;

    /// <summary>"was carrying 200 people when it sank off Ostby".</summary>
    private string? When(Sentence sentence, Token? governor)
    {
        foreach (var clause in governor is null ? [] : sentence.ChildrenOf(governor).Where(child => child.Is("advcl") && child.Index > governor.Index))
        {
            if (sentence.ChildrenOf(clause).Any(child => child.Lemma is "when" or "as" or "while" && child.Index < clause.Index) && Scene(sentence, clause) is { } place) return place;
        }

        return null;
    }

    /// <summary>Where a sentence as a whole plays: the place at its main verb, or the place that its verb is about ("attacked Ostby").</summary>
    private string? Scene(Sentence sentence) => Scene(sentence, sentence.Root);

    private string? Scene(Sentence sentence, Token verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Is("obl") && (IsLocative(sentence.CaseOf(child)) || sentence.CaseOf(child) is "into") && (NameOf(sentence, child) ?? Below(sentence, child)) is { } name) return name;
        }

        if (verb.Upos != "VERB") return null;
        // "tried to take Ostby".
        if (sentence.ChildOf(verb, "xcomp") is { Upos: "VERB" } tried && sentence.ObjectOf(verb) is null && sentence.ObjectOf(tried) is { } aim && (NameOf(sentence, aim) ?? Below(sentence, aim)) is { } sought) return sought;
        return sentence.ObjectOf(verb) is { } theme ? NameOf(sentence, theme) ?? Below(sentence, theme) : sentence.ChildOf(verb, "nsubj:pass") is { } target ? NameOf(sentence, target) ?? Below(sentence, target) : null;
    }

    private bool HasPlace(Sentence sentence) => sentence.Tokens.Any(token => (token.Is("obl") || token.Is("nmod")) && IsLocative(sentence.CaseOf(token)) && NameOf(sentence, token) is not null);

    private static bool IsLocative(string? preposition) =>
        preposition is "in" or "at" or "within" or "across" or "inside" or "throughout" or "near" or "on" or "around" or "outside" or "off" or "aboard";

    /// <summary>"there", "here": the place named last.</summary>
    private string? Pointed(Token word) => word.Lemma is "there" or "here" && word.Upos == "ADV" ? entities.LastPlaceBefore(word.Span.Start) : null;

    private string? NameOf(Sentence sentence, Token noun) =>
        noun.Upos is "NOUN" or "PROPN" or "PRON" ? Own(sentence, noun) ?? entities.PlaceAt(sentence, noun) ?? Settled(sentence, noun) ?? Capital(sentence, noun) ?? (IsLand(noun) ? things.Of(sentence, noun) : null) ?? OnlyPlace(sentence, noun) : null;

    /// <summary>"in our country": the state that the article calls by its full style ("the Republic of Ostland"), where it calls only one so.</summary>
    private string? Own(Sentence sentence, Token noun) =>
        noun.Lemma is "country" or "republic" or "nation" && sentence.ChildrenOf(noun).Any(child => child.Is("nmod:poss") && child.Form.ToLowerInvariant() is "our" or "my") ? entities.OwnState : null;

    /// <summary>"the town of Ostby" is Ostby.</summary>
    private string? Settled(Sentence sentence, Token kind) =>
        SemanticLexicon.Load().IsNoun(kind.Lemma, "ss:noun.location") && sentence.ChildrenOf(kind).FirstOrDefault(child => child.Is("nmod") && child.Upos == "PROPN" && sentence.CaseOf(child) == "of") is { } named ? entities.PlaceAt(sentence, named) : null;

    /// <summary>"on the Quay of the Republic": a common word that is written as a name.</summary>
    private static string? Capital(Sentence sentence, Token noun)
    {
        if (noun is not { Upos: "NOUN", Index: > 0 } || !char.IsUpper(noun.Form[0]) || !IsLocative(sentence.CaseOf(noun))) return null;
        var lexicon = SemanticLexicon.Load();
        if (!lexicon.IsNoun(noun.Form.ToLowerInvariant(), "ss:noun.artifact") && !lexicon.IsNoun(noun.Form.ToLowerInvariant(), "ss:noun.location")) return null;
        return Capitalised(sentence, noun);
    }

    private static string? Capitalised(Sentence sentence, Token noun)
    {
        var behind = sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("nmod") && child.Upos == "PROPN" && sentence.CaseOf(child) == "of");
        return behind is null ? null : sentence.TextOf(noun.Span.Union(behind.Span));
    }

    /// <summary>A valley, a town, a strait; not a house.</summary>
    private static bool IsLand(Token noun)
    {
        var lexicon = SemanticLexicon.Load();
        return lexicon.IsNoun(noun.Lemma, "ss:noun.location") || lexicon.IsNoun(noun.Lemma, "wn:landform") || lexicon.IsNoun(noun.Lemma, SemanticClass.Region) || lexicon.IsNoun(noun.Lemma, "ss:noun.object") || noun.Lemma == "camp";
    }

    /// <summary>"the town", where the sentences before name one place and no other.</summary>
    private string? OnlyPlace(Sentence sentence, Token noun) =>
        noun.Upos == "NOUN" && !noun.IsPluralNoun() && (noun.Lemma is "camp" or "settlement" || (SemanticLexicon.Load().IsNoun(noun.Lemma, "ss:noun.location", 2) && SemanticLexicon.Load().IsNoun(noun.Lemma, "wn:social_group", 3) && noun.Lemma is not ("country" or "nation" or "state")))
        && sentence.ChildrenOf(noun).All(child => child.Is("case") || child.Is("acl") || child.Is("punct") || (child.Is("det") && child.Lemma is "the" or "this"))
        && sentence.IsDefinite(noun) ? entities.OnlyPlaceBefore(noun.Span.Start) : null;
}
