using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Grammar;

/// <summary>Who takes part in what a verb tells, whether it is active or passive.</summary>
internal static class Participants
{
    private const int MostSteps = 6;

    /// <summary>Who does it: the subject, "by" whom in the passive, or the subject that the clause shares with the one around it; null where it is not told.</summary>
    public static Token? Doer(Sentence sentence, Token verb) =>
        // "No other party lost so many seats": nobody is said to have done it.
        Named(sentence, verb) is { } doer && !sentence.ChildrenOf(doer).Any(child => child.Is("det") && child.Lemma is "no" or "neither") ? doer : null;

    /// <summary>"The clinic treated 74 people": a participle with an object behind the noun that the tree makes the root is a past tense; only what is given has an object in the passive.</summary>
    private static Token? LostDoer(Sentence sentence, Token verb) =>
        verb is { Xpos: "VBN", Relation: "acl" } && sentence.ObjectOf(verb) is { } theme && theme.Index > verb.Index && !sentence.Has(verb, "aux") && sentence.HeadOf(verb) is { IsRoot: true } noun && noun.IsNoun() && noun.Index == verb.Index - 1
            && !SemanticLexicon.Load().IsVerb(verb.Lemma, "ss:verb.possession", 3) && !SemanticLexicon.Load().IsVerb(verb.Lemma, "ss:verb.communication", 2) ? noun : null;

    private static Token? Named(Sentence sentence, Token verb)
    {
        if (sentence.IsPassive(verb)) return sentence.ChildOf(verb, "obl:agent") ?? LostDoer(sentence, verb);
        var at = verb;
        for (var step = 0; step < MostSteps; step++)
        {
            if (sentence.SubjectOf(at) is { } subject) return step > 0 && subject.Relation == "nsubj:pass" && at.Is("conj") ? null : Antecedent(sentence, at, subject);
            if (sentence.HeadOf(at) is not { } head) return null;
            // "those accused of killing dozens": what they are accused of they have not done for that.
            if (at.Is("acl")) return step == 0 && head.IsNoun() ? head : null;
            if (at.Is("advcl") && sentence.ChildrenOf(at).Any(child => child.Is("mark") && child.Form is "of" or "for" or "with" or "from" && child.Index < at.Index)) return null;
            if (!(at.Is("xcomp") || at.Is("conj") || at.Is("advcl"))) return null;
            // "forced the crew to leave"; but "hit the coast, killing six".
            if (at.Is("xcomp") && at.Xpos != "VBG" && sentence.ObjectOf(head) is { } controlled) return controlled;
            at = head;
        }

        return null;
    }

    /// <summary>Who is given something: "paid <em>the crew</em> 200 crowns", "200 crowns were paid to <em>the crew</em>", "<em>the crew</em> were paid 200 crowns".</summary>
    /// <param name="gift">What is given.</param>
    public static Token? Recipient(Sentence sentence, Token verb, Token gift)
    {
        var children = sentence.ChildrenOf(verb);
        if (sentence.ChildOf(verb, "iobj") is { } indirect) return indirect;
        if (children.FirstOrDefault(child => child.Relation == "nsubj:pass" && child != gift) is { } given && gift.Is("obj")) return given;
        return children.FirstOrDefault(child => child.Is("obl") && child != gift && sentence.CaseOf(child) == "to");
    }

    /// <summary>"promised every household 40,000 crowns": no noun modifies another across a number, whatever the tree says; what stands between verb and number is given the money.</summary>
    /// <returns>The words in order; empty where none stand there.</returns>
    public static ImmutableArray<Token> BeforeGift(Sentence sentence, Token verb, Token gift)
    {
        const int longest = 6;
        if (sentence.ChildrenOf(gift).FirstOrDefault(child => child.Is("nummod")) is not { } amount) return [];
        var number = sentence.SubtreeOf(amount)[0];
        // "paid for 200 crowns" pays nobody; "paid the next of kin 200 crowns" does.
        if (sentence.ChildrenOf(gift).Any(child => child.Is("case") && child.Index < number.Index && !sentence.Tokens[child.Index..number.Index].Any(word => word.IsNoun()))) return [];
        var (first, end) = (verb.Index + 1, number.Index);
        while (end > first && sentence.Tokens[end - 1] is { Upos: "ADV" or "ADP" or "SYM" } or { Xpos: "JJS" or "JJR" }) end--;
        if (end <= first || end - first > longest) return [];
        var between = sentence.Tokens[first..end];
        return between[0].Upos is "DET" or "NOUN" or "PROPN" or "PRON" && between.All(word => word.Upos is "DET" or "NOUN" or "PROPN" or "ADJ" or "PRON" || word.Form is "of" or "'s" or "\u2019s" or "-")
            && between.Any(word => word.IsNoun() || word.Upos == "PRON") ? between : [];
    }

    /// <summary>What stands behind a sum and says whose or what for it is: "7 million (of it) to Kell Steel", whatever it hangs on in the tree.</summary>
    public static (string Preposition, Token Noun)? Behind(Sentence sentence, Token sum)
    {
        var at = sum.Index + 1;
        if (at + 1 < sentence.Tokens.Length && sentence.Tokens[at].Form == "of" && sentence.Tokens[at + 1] is { Upos: "PRON" }) at += 2;
        if (at >= sentence.Tokens.Length || sentence.Tokens[at] is not { Form: "to" or "for" or "on" or "from" } preposition) return null;
        if (!preposition.Is("case") || sentence.HeadOf(preposition) is not { } noun || noun.Index <= at) return null;
        // "to 31 small firms": the tree may have the number for the head.
        if (noun.Upos == "NUM") noun = sentence.Tokens.Skip(noun.Index + 1).Take(3).FirstOrDefault(word => word.IsNoun()) ?? noun;
        return noun.IsNoun() ? (preposition.Form, noun) : null;
    }

    /// <summary>"38 who had swallowed mud", "97 with fractures": a bare figure of a list of people.</summary>
    public static bool IsListed(Sentence sentence, Token figure) => Tail(sentence, figure) is not null || WhoClause(sentence, figure) is not null;

    /// <summary>The verb of "who ..." right behind a figure; null where there is none.</summary>
    public static Token? WhoClause(Sentence sentence, Token figure) =>
        figure.Index + 1 < sentence.Tokens.Length && sentence.Tokens[figure.Index + 1] is { Form: "who" } who && sentence.HeadOf(who) is { Upos: "VERB" } verb ? verb : null;

    /// <summary>What tells the people of a bare figure in a list apart: "212 were treated: 97 <em>with fractures</em>, 4 <em>from Ostland</em>".</summary>
    public static (string Preposition, Token Noun)? Tail(Sentence sentence, Token figure)
    {
        if (figure.Index + 1 >= sentence.Tokens.Length || sentence.Tokens[figure.Index + 1] is not { Form: "with" or "without" or "from" or "in" or "at" or "under" or "over" or "for" } preposition) return null;
        return preposition.Is("case") && sentence.HeadOf(preposition) is { } noun && noun.IsNoun() && noun.Index > preposition.Index ? (preposition.Form, noun) : null;
    }

    /// <summary>"who", "which" and "that" stand for the noun before.</summary>
    public static Token? Antecedent(Sentence sentence, Token verb, Token subject) =>
        subject.Lemma.ToLowerInvariant() is "who" or "which" or "that" && verb.Is("acl") ? sentence.HeadOf(verb) : Speaker(sentence, verb, subject) ?? subject;

    /// <summary>"…," said Hanna Orm, 58, who waited: the tree takes the clause for what she said.</summary>
    private static Token? Speaker(Sentence sentence, Token verb, Token who) =>
        who.Lemma == "who" && verb.Is("ccomp") && who.Index > 0 && sentence.Tokens[who.Index - 1].Form == "," && sentence.HeadOf(verb) is { Upos: "VERB" } saying && saying.Index < who.Index
            ? sentence.ChildrenOf(saying).FirstOrDefault(child => child.Is("nsubj") && child.IsNoun() && child.Index > saying.Index && child.Index < who.Index) : null;
}
