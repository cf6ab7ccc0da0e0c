using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says what a sum of money is: the cost of something, a fee, what somebody paid whom for what.</summary>
internal sealed class MoneyPhrase(NounPhrase phrases, Deed deed, MeasuredThing things)
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>What is said of a number and not of the money.</summary>
    private static readonly ImmutableHashSet<string> Judging = ImmutableHashSet.Create(
        StringComparer.Ordinal, "much", "little", "enough", "sufficient", "high", "low", "right", "wrong", "true", "false", "correct", "likely", "possible", "realistic", "line");

    /// <summary>"We lose 14 million litres", "three tonnes that were sold": of amounts of other things, where no noun says of what.</summary>
    public CountedThing? OfThings(QuantitySite site, Argument argument)
    {
        if (site.Whole is not null || site.Noun is not null) return null;
        if (Told(site) is { } told) return told;
        return argument is { Role: ArgumentRole.Patient, Governor: { Upos: "VERB" } verb } && !Subjects.IsLevel(verb) && deed.OfTransfer(site.Sentence, argument) is { } done ? Transferred(site.Sentence, site, null, done) : null;
    }

    /// <summary>Null where no noun and no deed says what it is.</summary>
    /// <param name="at">The sentence's place in the article.</param>
    public CountedThing? Of(QuantitySite site, Argument argument, int at)
    {
        var sentence = site.Sentence;
        if (site.Whole is { Upos: not "PRON" } || site.Noun is not null) return null;
        if (Told(site) is { } told) return told;
        if (SetOff(site) is { } named) return things.Of(sentence, named, at, site.Figure, site.UnitCode);
        if ((Comparative(site, argument) ?? Gapped(site, argument) ?? (argument.Role is ArgumentRole.Patient or ArgumentRole.Subject ? null : Beside(site))) is { } own) return own;
        return (argument.Governor is { } governor ? OfClause(site, argument, governor, at) : null) ?? (argument.Role is ArgumentRole.None && Bearer.Of(site, argument) is null ? Aim(site) : null);
    }

    private CountedThing? OfClause(QuantitySite site, Argument argument, Token governor, int at)
    {
        var sentence = site.Sentence;
        return argument.Role switch
        {
            ArgumentRole.Nominal when argument.Case is "at" or "for" or "from" && !IsMoney(governor) => Named("price of", sentence, governor),
            ArgumentRole.Patient or ArgumentRole.Attribute or ArgumentRole.Oblique when IsWorth(sentence, governor) => (governor.Is("amod") || governor.Is("acl") ? sentence.HeadOf(governor) : Subject(sentence, governor)) is { } subject ? Named("value of", sentence, subject) : null,
            ArgumentRole.Patient when governor is { Upos: "NOUN", Lemma: "cost" } => CostOfCompound(sentence, governor),
            ArgumentRole.Patient when governor.Upos == "VERB" => OfObject(sentence, argument, governor, site),
            ArgumentRole.Subject => (Purpose(sentence, governor) ?? deed.Of(sentence, argument, persons: false) ?? (Judging.Contains(governor.Lemma) ? null : deed.Where(sentence, argument, persons: false)) ?? Standing(sentence, governor) ?? Needed(governor)) is { } done ? Transferred(sentence, site, null, done) : null,
            ArgumentRole.Attribute when Relative(sentence, governor) is { } clause => deed.OfTransfer(sentence, clause) is { } paid ? Transferred(sentence, site, null, paid) : null,
            ArgumentRole.Oblique when argument.Case is null && governor.Upos == "VERB" && IsCosting(governor) => OfObject(sentence, argument, governor, site),
            ArgumentRole.Oblique when argument.Case == "by" && governor.Upos == "ADJ" => Dearer(sentence, governor),
            ArgumentRole.Oblique when governor.Upos == "VERB" => OfOblique(sentence, argument, governor, site, at),
            _ => null,
        };
    }

    /// <summary>"3 million that were agreed", "200 crowns owed to the crew", "40 million outstanding": what the words at the sum itself say.</summary>
    private CountedThing? Told(QuantitySite site)
    {
        var sentence = site.Sentence;
        if (sentence.HeadOf(site.Figure) is { Upos: "ADJ", Xpos: "JJ" } state && state.Index == site.Figure.Index + 1 && site.Figure.Is("nummod")) return Transferred(sentence, site, null, state.Form);
        foreach (var child in sentence.ChildrenOf(site.Figure).Where(child => child.Index > site.Figure.Index))
        {
            if (child.Is("amod") && child.Upos == "ADJ" && child.Index == site.Figure.Index + 1 && child.Xpos == "JJ" && child.Lemma is not "worth") return Transferred(sentence, site, null, child.Form);
            if (!child.Is("acl") || child.Upos != "VERB" && child.Upos != "ADJ") continue;
            if (child.Relation != "acl" && RelativeClauses.Of(deed, sentence, site.Figure, child) is { IsSettled: true } clause)
            {
                if (clause.Words is { } words) return Transferred(sentence, site, null, words);
                continue;
            }

            if (child.Upos != "VERB" || (child.Relation == "acl" ? !child.IsPastParticiple() : !sentence.IsPassive(child) && !IsObjectClause(sentence, child))) continue;
            if (deed.OfTransfer(sentence, new Argument(site.Figure, ArgumentRole.Patient, child, null)) is { } done) return Transferred(sentence, site, null, done);
        }

        return null;
    }

    /// <summary>"The bill so far, 3 million, is high": what the sum between two marks is the height of.</summary>
    private static Token? SetOff(QuantitySite site)
    {
        if (site is not { Before: { Form: "," or "(" or "\u2013" or "\u2014" } mark, Behind.Form: "," or ")" or "\u2013" or "\u2014" }) return null;
        var before = site.Sentence.Tokens.Take(mark.Index).LastOrDefault(word => word.Upos is not "ADV");
        return before is { Upos: "NOUN" } && IsMoney(before) && site.Sentence.CaseOf(before) is not ("in" or "with" or "by" or "for" or "of") ? before : null;
    }

    /// <summary>"58 million dearer", "too dear by 2 million": how much more or less is paid.</summary>
    private CountedThing? Comparative(QuantitySite site, Argument argument)
    {
        var sentence = site.Sentence;
        if (argument is { Case: "by", Governor: { } theme } && theme.IsNoun() && sentence.ChildrenOf(theme).FirstOrDefault(child => child.Lemma is "dear" or "expensive" or "costly" or "cheap" && child.Index > theme.Index) is { } dear)
            return Named(dear.Lemma is "cheap" ? "shortfall in the price of" : "excess in the price of", sentence, theme);
        if (Prices.ComparedBehind(sentence, site.Written.Span) is not { } comparative) return null;
        var change = Prices.IsDearer(comparative) ? "increase" : "decrease";
        var first = sentence.FirstAt(site.Written.Span)!.Index;
        var about = first > 0 && sentence.Tokens[first - 1] is { Upos: "NOUN" } beside ? beside : sentence.SubjectOf(site.Figure) ?? sentence.SubjectOf(comparative) ?? (sentence.HeadOf(comparative) is { } head && head.IsNoun() && head.Index < site.Figure.Index ? head : argument.Governor is { } verb ? Participants.Doer(sentence, verb) : null);
        return about is not null && about != site.Figure && about.Index < site.Figure.Index ? Named($"{change} in the cost of", sentence, about) : null;
    }

    /// <summary>"1.9 million are for transport, and 0.8 million for repairs": what the verb is left out of stands for itself.</summary>
    private CountedThing? Gapped(QuantitySite site, Argument argument) =>
        argument.Phrase != site.Phrase && argument.Role is not ArgumentRole.Patient && site.Before is { Upos: "CCONJ" } or { Form: "," or ";" } ? Aim(site) : null;

    /// <summary>"5 million for a relief fund".</summary>
    private CountedThing? Aim(QuantitySite site) =>
        Participants.Behind(site.Sentence, site.Figure) is { Preposition: "for" or "to" or "on" } aim && aim.Noun.Span.Start >= site.Written.Span.End && phrases.WriteReferent(site.Sentence, aim.Noun, counted: true) is { } what ? Transferred(site.Sentence, site, null, $"{aim.Preposition} {what}") : null;

    /// <summary>"to pay for the vet, 140 crowns each": what is paid for.</summary>
    private CountedThing? Beside(QuantitySite site) =>
        site.Figure.Is("appos") && site.Sentence.HeadOf(site.Figure) is { Upos: "NOUN" } bought && site.Sentence.CaseOf(bought) == "for" && phrases.WriteBehind(site.Sentence, bought, "for") is { } what ? Transferred(site.Sentence, site, null, what) : null;

    /// <summary>"goes to a new filter": what it is for; whoever it goes to is given it.</summary>
    private string? Purpose(Sentence sentence, Token verb) =>
        verb is { Lemma: "go", Upos: "VERB" } && Happening.IsTold(sentence, verb) && sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("obl") && child.Upos == "NOUN" && child.Index > verb.Index && sentence.CaseOf(child) is "to" or "towards" or "toward") is { } aim
            && !Persons.Are(sentence, aim) && !Lexicon.IsNoun(aim.Lemma, SemanticClass.SocialGroup, 2) && !Lexicon.IsNoun(aim.Lemma, "ss:noun.group", 2) && !Lexicon.IsNoun(aim.Lemma, "ss:noun.location", 2) ? phrases.WriteBehind(sentence, aim, "for") : null;

    /// <summary>"are still there", "are gone".</summary>
    private static string? Standing(Sentence sentence, Token state) =>
        state is { Upos: "ADV", Lemma: "there" or "here" or "left" or "away" } && sentence.Has(state, "cop") && Happening.IsTold(sentence, state)
            ? $"that are {(sentence.ChildrenOf(state).Any(child => child.Lemma == "still") ? "still " : "")}{state.Form}" : null;

    /// <summary>"4 million will be necessary".</summary>
    private static string? Needed(Token state) => state is { Upos: "ADJ", Lemma: "necessary" or "needed" or "due" or "outstanding" or "available" or "unpaid" or "overdue" or "missing" } ? state.Form : null;

    /// <summary>"What we paid is 7 million".</summary>
    private static Argument? Relative(Sentence sentence, Token predicate) =>
        sentence.SubjectOf(predicate) is { } what && what.Lemma.Equals("what", StringComparison.OrdinalIgnoreCase) && sentence.ChildrenOf(what).FirstOrDefault(child => child.Is("acl") && child.Upos == "VERB") is { } verb
            ? new Argument(what, ArgumentRole.Patient, verb, null) : null;

    /// <summary>"that the firm has pledged".</summary>
    private static bool IsObjectClause(Sentence sentence, Token clause) =>
        sentence.SubjectOf(clause) is { } subject && (subject.IsNoun() || subject.Lemma is "we" or "they" or "he" or "she" or "I" or "you") && (sentence.ObjectOf(clause) is null || sentence.ObjectOf(clause)!.Lemma is "that" or "which");

    /// <summary>"The bridge cost 3 million crowns": a noun has no object; what the tree took for one is the verb.</summary>
    private CountedThing? CostOfCompound(Sentence sentence, Token cost) =>
        sentence.ChildrenOf(cost).LastOrDefault(child => child.Is("compound") && child.Index < cost.Index) is { } bought
            ? new CountedThing($"cost of {(sentence.IsDefinite(cost) ? "the " : "")}{phrases.Write(sentence, bought)}", "cost", "cost", Persons: false)
            : null;

    /// <summary>Of what is bought; where nobody knows what that is, to whom.</summary>
    private CountedThing? Cost(Sentence sentence, Token verb, Token sum)
    {
        var head = Compared(sentence, sum) is { } difference ? $"{difference} in the cost of" : "cost of";
        // "The league says that it will cost 3 million": the league costs nothing.
        if (Subject(sentence, verb) is { Upos: "PRON", Lemma: "it" } && verb.Is("ccomp")) return new CountedThing(head == "cost of" ? "cost" : head[..^3], "cost", "cost", Persons: false);
        if (Subject(sentence, verb) is { } bought && Named(head, sentence, bought) is { } cost) return cost;
        return head == "cost of" && sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("iobj") || (child.Is("obj") && child != sum)) is { } payer ? Named("cost to", sentence, payer) : null;
    }

    /// <summary>"has become dearer by 3 million".</summary>
    private CountedThing? Dearer(Sentence sentence, Token comparative)
    {
        var change = comparative.Form is "dearer" or "costlier" or "pricier" ? "increase" : comparative.Form is "cheaper" ? "decrease" : null;
        var subject = sentence.SubjectOf(comparative) ?? (sentence.HeadOf(comparative) is { Upos: "VERB" } verb ? Participants.Doer(sentence, verb) : null);
        return change is not null && subject is not null ? Named($"{change} in the cost of", sentence, subject) : null;
    }

    private CountedThing? OfObject(Sentence sentence, Argument argument, Token verb, QuantitySite site)
    {
        if (IsCosting(verb)) return Cost(sentence, verb, site.Figure);
        if (verb.Lemma is "fetch") return Subject(sentence, verb) is { } sold ? Named("price of", sentence, sold) : null;
        // "passed 3 million" tells how high it is, "passed 3 million on" does not.
        if (Subjects.IsLevel(verb) && sentence.ChildOf(verb, "compound:prt")?.Form is null or "up" or "down") return null;
        // "was fined 200 crowns": nobody was given them.
        if (verb.Lemma is "fine" && (argument.Phrase.Is("obj") && sentence.ChildOf(verb, "nsubj:pass") is { } fined ? fined : sentence.ChildOf(verb, "iobj")) is { } punished)
            return phrases.WriteBehind(sentence, punished, "on") is { } whom ? new CountedThing($"fine {whom}", "fine", "fine", Persons: false) : null;
        // "The contract says 3 million": words are not paid.
        if (!sentence.IsPassive(verb) && !IsRequest(verb) && Lexicon.IsVerb(verb.Lemma, "ss:verb.communication") && !Lexicon.IsVerb(verb.Lemma, "ss:verb.possession", 3) && !Lexicon.IsVerb(verb.Lemma, "vn:future_having-13.3"))
            return Participants.Doer(sentence, verb) is { Upos: "NOUN" } text && Lexicon.IsNoun(text.Lemma, "ss:noun.communication", 2) && phrases.WriteBehind(sentence, text, "in") is { } where ? new CountedThing($"sum told {where}", "sum", "sum", Persons: false) : null;
        // "24 million, 11 million of it for a filter": what the part is for tells it from the others, and not the verb of all.
        if (argument.Phrase != site.Figure && Participants.Behind(sentence, site.Figure) is { Preposition: "for" } && Aim(site) is { } aim) return aim;
        var kind = KindOf(sentence, argument.Phrase, verb);
        // "The firm was paid 3 million": it is who was given it.
        if (sentence.IsPassive(verb) && sentence.ChildOf(verb, "nsubj:pass") is { } paid && paid != argument.Phrase && argument.Phrase.Index > verb.Index && IsGiving(verb) && phrases.WriteBehind(sentence, paid, "to") is { } payee) return Transferred(sentence, site, kind, $"{Participles.Of(verb)} {payee}");
        if (!(IsHolding(verb) && !sentence.ChildrenOf(verb).Any(child => child.Is("compound:prt") || child.Form is "back")) && deed.OfTransfer(sentence, argument, kind, site.Figure) is { } done) return Transferred(sentence, site, kind, done);
        return Participants.Doer(sentence, verb) is { } owner && owner != site.Figure && phrases.WriteBehind(sentence, owner, "of") is { } whose ? Transferred(sentence, site, kind, whose) : null;
    }

    /// <summary>"3 million dollars in aid": a bare noun behind the sum says what sort of money it is.</summary>
    private static Token? KindOf(Sentence sentence, Token sum, Token verb) => sentence.ChildrenOf(sum).Concat(sentence.ChildrenOf(verb)).FirstOrDefault(child =>
        (child.Is("nmod") || child.Is("obl")) && child.Index > sum.Index && child.Upos == "NOUN" && sentence.CaseOf(child) == "in" && IsMoney(child)
        && !sentence.ChildrenOf(child).Any(word => word.Is("det") || word.Is("nmod:poss")));

    private CountedThing? OfOblique(Sentence sentence, Argument argument, Token verb, QuantitySite site, int at)
    {
        var theme = sentence.ObjectOf(verb) is { } direct && direct != argument.Phrase ? direct : sentence.Has(verb, "aux:pass") || IsTrading(verb) ? sentence.ChildOf(verb, "nsubj:pass") ?? sentence.SubjectOf(verb) : null;
        switch (argument.Case)
        {
            case "for" when theme is not null && IsTrading(verb):
                return Named("price of", sentence, theme);
            case "for" or "at" when verb.Lemma is "retail" && Subject(sentence, verb) is { } sold:
                return Named("price of", sentence, sold);
            case "for" when verb.Xpos is not ("VBG" or "VB") && IsDealing(verb) && (theme ?? Subject(sentence, verb) ?? sentence.SubjectOf(verb) ?? Interrupted(sentence, verb)) is { } about && phrases.WriteReferent(sentence, about) is { } what:
                var done = theme is null && !sentence.Has(verb, "aux:pass") ? $"{what} {verb.Form}" : $"{what} {(about.IsPluralNoun() ? "were" : "was")} {Participles.Of(verb)}";
                return new CountedThing($"sum for which {done}", "sum", "sum", Persons: false);
            case "at" when theme is not null && !Subjects.IsLevel(verb):
                return Lexicon.IsVerb(verb.Lemma, "vn:price-54.4", 15) || verb.Lemma is "value" ? Priced(sentence, theme, at, site) : null;
            case "with" when theme is not null && Lexicon.IsVerb(verb.Lemma, "vn:fulfilling-13.4.1", 15):
                return phrases.WriteBehind(sentence, theme, "to") is { } receiver ? Transferred(sentence, site, KindOf(sentence, argument.Phrase, verb), $"{Participles.Of(verb)} {receiver}{By(sentence, verb)}") : null;
            case "for" when theme is null && verb.Lemma is "ask" or "apply" or "sue" or "press" or "call" or "bid" or "appeal" or "petition" or "campaign":
                return Transferred(sentence, site, null, $"{Participles.Of(verb)} for{By(sentence, verb)}");
            default:
                return null;
        }
    }

    /// <summary>"The firm is valued at 3 million": its value; "the damage is estimated at 3 million": the damage.</summary>
    private CountedThing? Priced(Sentence sentence, Token theme, int at, QuantitySite site) =>
        IsMoney(theme) ? things.Of(sentence, theme, at, site.Figure, site.UnitCode) : Named("value of", sentence, theme);

    private string By(Sentence sentence, Token verb) => Participants.Doer(sentence, verb) is { } giver && phrases.WriteBehind(sentence, giver, "by") is { } by ? $" {by}" : "";

    private CountedThing? Named(string head, Sentence sentence, Token noun) =>
        phrases.WriteReferent(sentence, noun) is { } referent ? new CountedThing($"{head} {referent}", head[..head.LastIndexOf(' ')], head.Split(' ')[0], Persons: false) : null;

    /// <summary>"crowns paid to the crew", "aid given to the crew".</summary>
    private CountedThing Transferred(Sentence sentence, QuantitySite site, Token? kind, string done)
    {
        var head = kind is null ? NameOf(site) : phrases.Write(sentence, kind);
        // "12,000 crowns a family": who is given it each time.
        var each = site.Written.Unit is { Of: not null, Per: { } per } && !done.Contains(" to ", StringComparison.Ordinal) && (Lexicon.IsNoun(per, SemanticClass.SocialGroup) || Lexicon.IsNoun(per, SemanticClass.Person)) ? $" to each {per}" : "";
        return new CountedThing($"{head} {done}{each}", head, kind?.Lemma ?? head, Persons: false);
    }

    /// <summary>The currency, or the unit as it is written.</summary>
    private static string NameOf(QuantitySite site) =>
        (site.Written.Unit!.Of ?? site.Written.Unit).Dimension == Dimension.Money || site.Written.UnitSpan is not { Length: > 3 } written || !site.Sentence.Span.Contains(written) ? CurrencyOf(site.Written.Unit) : site.Sentence.TextOf(written).ToLowerInvariant();

    /// <summary>Plural, without the country: "dollars".</summary>
    public static string CurrencyOf(Unit unit)
    {
        if (unit.Of is { } of) return CurrencyOf(of);
        var name = unit.Name.EndsWith(" sterling", StringComparison.Ordinal) ? unit.Name.Split(' ')[^2] : unit.Name.Split(' ')[^1];
        return name is "yen" or "yuan" or "won" or "baht" || name.EndsWith('s') ? name : name + "s";
    }

    /// <summary>"3 million more than agreed" is an increase, "3 million more than the old one" a difference; null where nothing is compared.</summary>
    private static string? Compared(Sentence sentence, Token sum)
    {
        var tokens = sentence.Tokens;
        var at = sum.Index + 1;
        if (at >= tokens.Length || tokens[at].Form is not ("more" or "extra" or "dearer" or "less" or "cheaper")) return null;
        var change = tokens[at].Form is "less" or "cheaper" ? "decrease" : "increase";
        if (at + 1 >= tokens.Length || tokens[at + 1].Form != "than" || sentence.HeadOf(tokens[at + 1]) is not { } other || !other.IsNoun()) return change;
        var before = Lexicon.IsNoun(other.Lemma, "ss:noun.time", 2) || Lexicon.IsNoun(other.Lemma, "ss:noun.cognition", 2) || Lexicon.IsNoun(other.Lemma, "ss:noun.communication", 2) || IsMoney(other) || sentence.SubjectOf(other) is not null;
        return before ? change : "difference";
    }

    private static Token? Subject(Sentence sentence, Token verb) => Participants.Doer(sentence, verb) is { Upos: not "NUM" } subject ? subject : null;

    private static bool IsCosting(Token verb) => verb.Lemma is "cost" or "retail";

    private static bool IsGiving(Token verb) => Lexicon.IsVerb(verb.Lemma, "vn:give-13.1", 15) || Lexicon.IsVerb(verb.Lemma, "vn:future_having-13.3", 15) || verb.Lemma is "pay" or "award" or "refund" or "reimburse" or "compensate";

    /// <summary>What is asked is a sum all the same.</summary>
    private static bool IsRequest(Token verb) => verb.Lemma is "ask" or "demand" or "claim" or "request" or "seek" or "want" or "require";

    private static bool IsHolding(Token verb) => verb.Lemma is "have" or "hold" or "own" or "possess" or "lack";

    private static bool IsTrading(Token verb) => verb.Lemma is "sell" or "buy" or "purchase" or "acquire" or "auction" or "resell" or "trade" or "rent" or "lease" or "hire" or "order";

    /// <summary>To insure, to provide, to settle: what is done for a sum.</summary>
    private static bool IsDealing(Token verb) => Lexicon.IsVerb(verb.Lemma, "ss:verb.possession", 4) || verb.Lemma is "settle" or "sue" or "insure" or "cover" or "underwrite";

    /// <summary>"The dam, it turns out, was covered": the tree hangs the subject on the words between.</summary>
    private static Token? Interrupted(Sentence sentence, Token verb) =>
        verb.Is("parataxis") && sentence.HeadOf(verb) is { Upos: "VERB" } between && sentence.ChildrenOf(between).FirstOrDefault(child => child.Is("nsubj") && child.IsNoun() && child.Index < between.Index) is { } subject
            && sentence.ChildrenOf(between).Any(child => child.Is("nsubj") && child.Upos == "PRON" && child.Index > subject.Index) ? subject : null;

    private static bool IsWorth(Sentence sentence, Token predicate) => sentence.ChildrenOf(predicate).Any(child => child.Lemma == "worth") || predicate.Lemma == "worth";

    /// <summary>A fee, a budget, a debt, damage: by one of its senses a possession or a loss.</summary>
    private static bool IsMoney(Token noun) => Lexicon.IsNoun(noun.Lemma, "ss:noun.possession", 4);
}
