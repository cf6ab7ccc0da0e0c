using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says what a sum of money is: the cost of something, a fee, what somebody paid whom for what.</summary>
internal sealed class MoneyPhrase(NounPhrase phrases, Deed deed, MeasuredThing things)
{
    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>Null where no noun and no deed says what it is.</summary>
    /// <param name="at">The sentence's place in the article.</param>
    public CountedThing? Of(QuantitySite site, Argument argument, int at)
    {
        var sentence = site.Sentence;
        if (site.Whole is { Upos: not "PRON" } || site.Noun is not null) return null;
        if (Told(site) is { } told) return told;
        if (argument.Governor is not { } governor) return null;
        return argument.Role switch
        {
            ArgumentRole.Nominal when argument.Case is "at" or "for" or "from" && !IsMoney(governor) => Named("price of", sentence, governor),
            ArgumentRole.Patient or ArgumentRole.Attribute or ArgumentRole.Oblique when IsWorth(sentence, governor) => (governor.Is("amod") || governor.Is("acl") ? sentence.HeadOf(governor) : Subject(sentence, governor)) is { } subject ? Named("value of", sentence, subject) : null,
            ArgumentRole.Patient when governor is { Upos: "NOUN", Lemma: "cost" } => CostOfCompound(sentence, governor),
            ArgumentRole.Patient when governor.Upos == "VERB" => OfObject(sentence, argument, governor, site),
            ArgumentRole.Subject when governor.Upos == "VERB" => deed.Of(sentence, argument, persons: false) is { } done ? Transferred(sentence, site, null, done) : null,
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
            if (!child.Is("acl") || child.Upos != "VERB") continue;
            if (child.Relation == "acl" ? !child.IsPastParticiple() : !sentence.IsPassive(child) && !IsObjectClause(sentence, child)) continue;
            if (deed.OfTransfer(sentence, new Argument(site.Figure, ArgumentRole.Patient, child, null)) is { } done) return Transferred(sentence, site, null, done);
        }

        return null;
    }

    /// <summary>"that the firm has pledged".</summary>
    private static bool IsObjectClause(Sentence sentence, Token clause) =>
        sentence.SubjectOf(clause) is { } subject && subject.IsNoun() && (sentence.ObjectOf(clause) is null || sentence.ObjectOf(clause)!.Lemma is "that" or "which");

    /// <summary>"The bridge cost 3 million crowns": a noun has no object; what the tree took for one is the verb.</summary>
    private CountedThing? CostOfCompound(Sentence sentence, Token cost) =>
        sentence.ChildrenOf(cost).LastOrDefault(child => child.Is("compound") && child.Index < cost.Index) is { } bought
            ? new CountedThing($"cost of {(sentence.IsDefinite(cost) ? "the " : "")}{phrases.Write(sentence, bought)}", "cost", "cost", Persons: false)
            : null;

    /// <summary>Of what is bought; where nobody knows what that is, to whom.</summary>
    private CountedThing? Cost(Sentence sentence, Token verb, Token sum)
    {
        var head = Compared(sentence, sum) is { } difference ? $"{difference} in the cost of" : "cost of";
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
        if (Lexicon.IsVerb(verb.Lemma, "ss:verb.communication") && !Lexicon.IsVerb(verb.Lemma, "ss:verb.possession", 3) && !Lexicon.IsVerb(verb.Lemma, "vn:future_having-13.3"))
            return Participants.Doer(sentence, verb) is { Upos: "NOUN" } text && Lexicon.IsNoun(text.Lemma, "ss:noun.communication", 2) && phrases.WriteBehind(sentence, text, "in") is { } where ? new CountedThing($"sum told {where}", "sum", "sum", Persons: false) : null;
        var kind = KindOf(sentence, argument.Phrase, verb);
        if (!IsHolding(verb) && deed.OfTransfer(sentence, argument, kind, site.Figure) is { } done) return Transferred(sentence, site, kind, done);
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
            case "for" when verb.Xpos is not ("VBG" or "VB") && IsDealing(verb) && (theme ?? Subject(sentence, verb) ?? sentence.SubjectOf(verb)) is { } about && phrases.WriteReferent(sentence, about) is { } what:
                var done = theme is null ? $"{what} {verb.Form}" : $"{what} {(theme.IsPluralNoun() ? "were" : "was")} {Participles.Of(verb)}";
                return new CountedThing($"sum for which {done}", "sum", "sum", Persons: false);
            case "at" when theme is not null && !Subjects.IsLevel(verb):
                return Lexicon.IsVerb(verb.Lemma, "vn:price-54.4", 15) || verb.Lemma is "value" ? Priced(sentence, theme, at, site) : null;
            case "with" when theme is not null && Lexicon.IsVerb(verb.Lemma, "vn:fulfilling-13.4.1", 15):
                return phrases.WriteBehind(sentence, theme, "to") is { } receiver ? Transferred(sentence, site, KindOf(sentence, argument.Phrase, verb), $"{Participles.Of(verb)} {receiver}{By(sentence, verb)}") : null;
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
        var head = kind is null ? CurrencyOf(site.Written.Unit!) : phrases.Write(sentence, kind);
        return new CountedThing($"{head} {done}", head, kind?.Lemma ?? head, Persons: false);
    }

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

    private static bool IsHolding(Token verb) => verb.Lemma is "have" or "hold" or "own" or "possess" or "lack";

    private static bool IsTrading(Token verb) => verb.Lemma is "sell" or "buy" or "purchase" or "acquire" or "auction" or "resell" or "trade" or "rent" or "lease" or "hire";

    /// <summary>To insure, to provide, to settle: what is done for a sum.</summary>
    private static bool IsDealing(Token verb) => Lexicon.IsVerb(verb.Lemma, "ss:verb.possession", 4) || verb.Lemma is "settle" or "sue";

    private static bool IsWorth(Sentence sentence, Token predicate) => sentence.ChildrenOf(predicate).Any(child => child.Lemma == "worth") || predicate.Lemma == "worth";

    /// <summary>A fee, a budget, a debt, damage: by one of its senses a possession or a loss.</summary>
    private static bool IsMoney(Token noun) => Lexicon.IsNoun(noun.Lemma, "ss:noun.possession", 4);
}
