using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Grammar;

/// <summary>How a phrase hangs in its clause.</summary>
/// <param name="Phrase">The word that heads it there, after lists, appositions and compounds were climbed.</param>
/// <param name="Governor">The verb, predicate or noun; null where it stands alone. For <see cref="ArgumentRole.Attribute"/> the predicate itself.</param>
/// <param name="Case">The preposition that it stands behind, or null.</param>
internal sealed record Argument(Token Phrase, ArgumentRole Role, Token? Governor, string? Case)
{
    private const int MostSteps = 12;

    public static Argument Of(Sentence sentence, Token phrase)
    {
        if (SurfaceSubjects.Of(sentence, phrase) is { } subjected) return subjected;
        if (Loose(sentence, phrase) is { } held) return held;
        if ((Raised(sentence, phrase) ?? Bracketed(sentence, phrase)) is { } levelled) return levelled;
        if (phrase.Index + 1 < sentence.Tokens.Length && SurfaceSubjects.IsDeictic(sentence, sentence.Tokens[phrase.Index + 1])) return new Argument(phrase, ArgumentRole.None, null, null);
        if (IsTornOff(sentence, phrase) || IsLabelled(sentence, phrase) || IsWhole(sentence, phrase)) return new Argument(phrase, ArgumentRole.None, null, null);
        var at = phrase;
        for (var step = 0; step < MostSteps; step++)
        {
            if (sentence.Has(at, "cop") && (sentence.CaseOf(at) is null || IsNumber(sentence, at))) return new Argument(at, ArgumentRole.Attribute, at, null);
            if (sentence.HeadOf(at) is not { } head) return new Argument(at, ArgumentRole.None, null, null);
            // "rose 2 % to 4,500": the level hangs on the rise in the tree, and on the verb in the sense.
            if (at.Relation is "nmod" or "advcl" && IsNumber(sentence, at) && IsNumber(sentence, head)) return Of(sentence, head, at);
            if (SurfaceSubjects.IsDeictic(sentence, head)) return new Argument(at, ArgumentRole.None, null, null);
            if (Told(sentence, at, head) is { } told) return told;
            if (SubjectBehindCircumstance(sentence, at, head) is { } behind) return behind;
            // "including 30 prisoners" are some of those whom the clause is about.
            if (sentence.CaseOf(at) is "including" && at.Is("obl") && sentence.SubjectOf(head) is { } subject && subject != at) at = subject;
            else at = head;
        }

        return new Argument(at, ArgumentRole.None, null, null);
    }

    /// <summary>"a profit of Y=5 million": where the tree takes the sign of an unknown currency for a clause, the words before it say where it belongs.</summary>
    private static Argument? Loose(Sentence sentence, Token sign)
    {
        // "In nine towns men were seen": the second noun is the subject, and the first stands behind the preposition.
        if (sign is { Xpos: "NNS" } && sign.Is("compound") && sentence.HeadOf(sign) is { } men && men.Index == sign.Index + 1 && men.Is("nsubj") && sentence.CaseOf(men) is { } marker && sentence.HeadOf(men) is { Upos: "VERB" } told) return new Argument(sign, ArgumentRole.Oblique, told, marker);
        if (sign.Upos != "SYM" || sign.Relation is not ("advcl" or "parataxis" or "dep")) return null;
        var first = sign.Index > 0 && sentence.Tokens[sign.Index - 1].Upos == "PROPN" ? sign.Index - 1 : sign.Index;
        if (first < 2 || sentence.Tokens[first - 1] is not { Upos: "ADP" or "SCONJ" or "PART" } preposition) return null;
        var before = sentence.Tokens[first - 2];
        var name = preposition.Form.ToLowerInvariant();
        if (before.Upos == "NOUN" && !IsNumber(sentence, before)) return new Argument(sign, ArgumentRole.Nominal, before, name);
        var verb = before.Upos == "VERB" ? before : sentence.HeadOf(before);
        return verb is { Upos: "VERB" } ? new Argument(sign, ArgumentRole.Oblique, verb, name) : null;
    }

    /// <summary>"raised the toll of the flood in the north to 64": the level hangs on whatever stands before it in the tree.</summary>
    private static Argument? Raised(Sentence sentence, Token figure)
    {
        if (figure.Upos != "NUM" || !figure.Is("nmod") || sentence.CaseOf(figure) != "to" || sentence.HeadOf(figure) is not { } head || IsNumber(sentence, head)) return null;
        var verb = sentence.AncestorsOf(figure).FirstOrDefault(above => above.Upos == "VERB");
        return verb is not null && sentence.ObjectOf(verb) is { } counter && Phrases.Subjects.IsCounter(counter) && counter.Index < figure.Index ? new Argument(figure, ArgumentRole.Oblique, verb, "to") : null;
    }

    /// <summary>"The number of the dead (64) was wrong": a figure in brackets is the height of the subject before it.</summary>
    private static Argument? Bracketed(Sentence sentence, Token figure)
    {
        if (figure.Upos != "NUM" || figure.Index < 2 || figure.Index + 2 >= sentence.Tokens.Length || sentence.Tokens[figure.Index - 1].Form != "(" || sentence.Tokens[figure.Index + 1].Form != ")") return null;
        // "The number of dead (64) published on Monday was wrong": whatever stands between the bracket and the verb.
        if (figure.Is("appos") && sentence.HeadOf(figure) is { } number && Phrases.Subjects.IsCounter(number) && sentence.HeadOf(number) is { } told && sentence.SubjectOf(told) == number) return new Argument(figure, ArgumentRole.Attribute, told, null);
        var next = sentence.Tokens[figure.Index + 2];
        var predicate = next.Upos == "AUX" && (next.Is("aux") || next.Is("cop")) ? sentence.HeadOf(next) : next;
        return predicate is not null && sentence.SubjectOf(predicate) is { } subject && subject.Index < figure.Index && Phrases.Subjects.IsCounter(subject) ? new Argument(figure, ArgumentRole.Attribute, predicate, null) : null;
    }

    private static Argument Of(Sentence sentence, Token amount, Token level)
    {
        // "was up 19 cents at 58 dollars".
        var predicate = sentence.Has(amount, "cop") ? amount : sentence.ChildrenOf(amount).FirstOrDefault(child => child.Lemma == "per" && sentence.Has(child, "cop"));
        if (predicate is not null) return new Argument(amount, ArgumentRole.Attribute, predicate, null);
        var argument = Told(sentence, amount, sentence.HeadOf(amount) ?? amount);
        return argument is null ? new Argument(amount, ArgumentRole.None, null, null) : argument with { Role = argument.Role == ArgumentRole.Patient ? ArgumentRole.Oblique : argument.Role, Case = sentence.CaseOf(level) };
    }

    /// <summary>"is up 15 percent", "is between 15 and 17 kHz": a preposition before a number makes no place of it.</summary>
    private static bool IsNumber(Sentence sentence, Token at) =>
        at.Upos is "NUM" or "SYM" || sentence.Has(at, "nummod") || (at.Lemma is "average" or "total" && sentence.ChildrenOf(at).Any(child => child.Is("nmod") && sentence.CaseOf(child) == "of" && (child.Upos is "NUM" or "SYM" || child.Lemma is "cent" or "percent"))) || (at.Lemma is "cent" && at.Index > 0 && sentence.Tokens[at.Index - 1].Form is "per");

    /// <summary>"five the sea has kept", "97 with fractures": a number does not count a noun behind an article or a preposition.</summary>
    private static bool IsTornOff(Sentence sentence, Token phrase) =>
        phrase.Upos == "NUM" && phrase.Is("nummod") && sentence.Tokens.Skip(phrase.Index + 1).Take(phrase.Head - phrase.Index - 1).Any(word => (word.Upos == "DET" || word.Is("case")) && word.Head == phrase.Head);

    /// <summary>"Deaths: 52.": no word of a clause stands before the colon or behind the figure.</summary>
    private static bool IsLabelled(Sentence sentence, Token figure) =>
        figure.Upos == "NUM" && figure.Index > 1 && sentence.Tokens[figure.Index - 1].Form == ":" && (figure.Index + 1 == sentence.Tokens.Length || sentence.Tokens[figure.Index + 1].Form is "." or ";" or ",")
        && !sentence.Tokens.Take(figure.Index).Any(word => word.Upos is "AUX" || word.Xpos is "VBD" or "VBZ" or "VBP");

    /// <summary>"twelve of forty rafts had opened": what is said of the part is not said of the whole.</summary>
    private static bool IsWhole(Sentence sentence, Token phrase)
    {
        var number = phrase.Upos == "NUM" ? phrase : sentence.ChildrenOf(phrase).FirstOrDefault(child => child.Is("nummod") && child.Index < phrase.Index);
        if (number is null) return false;
        var at = sentence.SubtreeOf(number)[0].Index - 1;
        while (at > 0 && sentence.Tokens[at] is { Upos: "DET" } or { Xpos: "PRP$" }) at--;
        return at > 0 && sentence.Tokens[at].Form is "of" && sentence.Tokens[at - 1] is { Upos: "NUM" } or { Lemma: "none" or "most" or "half" or "some" or "many" or "few" or "third" or "quarter" or "fifth" or "tenth" or "majority" or "cent" or "percent" or "%" };
    }

    /// <summary>"For the cranes 36 million were paid": what stands right behind a circumstance and before a verb without a subject is its subject.</summary>
    private static Argument? SubjectBehindCircumstance(Sentence sentence, Token at, Token head)
    {
        if (!at.Is("appos") || !head.Is("obl") || sentence.HeadOf(head) is not { Upos: "VERB" } verb || verb.Index < at.Index || sentence.SubjectOf(verb) is not null) return null;
        if (sentence.Tokens.Skip(head.Index + 1).Take(at.Index - head.Index - 1).Any(word => word.Upos == "PUNCT")) return null;
        return new Argument(at, sentence.IsPassive(verb) ? ArgumentRole.Patient : ArgumentRole.Subject, verb, null);
    }

    private static Argument? Told(Sentence sentence, Token at, Token head)
    {
        // "3 million are still there": a subject that the tree hangs on the copula is the predicate's.
        if (at.Is("nsubj") && head.Upos == "AUX" && head.Is("cop") && sentence.HeadOf(head) is { } predicate && predicate.Index > at.Index) head = predicate;
        var preposition = sentence.CaseOf(at);
        var role = at.Relation switch
        {
            // "Of the 175 that are left, 23 are kept": the whole is no subject.
            "nsubj" or "nsubj:pass" when preposition is "of" => ArgumentRole.None,
            // "led by 8 points": a number does nothing.
            "obl:agent" when IsNumber(sentence, at) && (at.Lemma is "average" or "percent" or "cent" || at.Upos == "SYM" || !sentence.Has(head, "aux:pass")) => ArgumentRole.Oblique,
            "nsubj:pass" => sentence.Has(head, "obj") ? ArgumentRole.Recipient : ArgumentRole.Patient,
            "nsubj" or "nsubj:outer" => SubjectRole(sentence, head),
            "obj" => ArgumentRole.Patient,
            "iobj" => ArgumentRole.Recipient,
            "obl:agent" => ArgumentRole.Agent,
            _ when preposition is "including" => ArgumentRole.None,
            _ when at.Is("obl") && preposition is null && at.Index > head.Index && IsDeed(sentence, head) => ArgumentRole.Patient,
            _ when at.Is("obl") => preposition is "by" && sentence.IsPassive(head) && !IsNumber(sentence, at) ? ArgumentRole.Agent : ArgumentRole.Oblique,
            // "What of the 4 million?"
            "nmod" when head.Xpos == "WP" => ArgumentRole.None,
            // "A total of 58 persons were injured": the persons were.
            "nmod" when preposition is "of" && IsSum(sentence, at, head) => ArgumentRole.None,
            "nmod" when preposition is not null => ArgumentRole.Nominal,
            _ => ArgumentRole.None,
        };
        return role == ArgumentRole.None ? null : new Argument(at, role, head, preposition);
    }

    /// <summary>"a total of 58 persons": no more than the persons.</summary>
    private static bool IsSum(Sentence sentence, Token counted, Token sum) =>
        // "tens of thousands of nurses".
        sum is { Upos: "NOUN", Lemma: "ten" or "hundred" or "thousand" or "million" or "dozen" or "score" } || sum is { Lemma: "total" } && !(sum.Is("obl") || sum.Is("nmod")) && counted.Upos == "NOUN" && sentence.Has(counted, "nummod") && sentence.ChildrenOf(sum).Any(child => child.Is("det") && child.Lemma is "a" or "an");

    /// <summary>"killing at least six people": killing, hurting and arresting have an object, whatever the tree makes of "at least".</summary>
    private static bool IsDeed(Sentence sentence, Token verb) =>
        verb.Upos == "VERB" && sentence.ObjectOf(verb) is null && !sentence.IsPassive(verb) && (verb is { Lemma: "miss", Xpos: "VBG" } || (Measures.VerbMeasures.OfDeed(verb.Lemma) is not null && !SemanticLexicon.Load().IsVerb(verb.Lemma, SemanticClass.Die)));

    private static ArgumentRole SubjectRole(Sentence sentence, Token head)
    {
        if (sentence.Has(head, "expl")) return ArgumentRole.Existing;
        return head.Upos == "VERB" && (sentence.IsPassive(head) || sentence.IsHeadlinePassive(head)) ? ArgumentRole.Patient : ArgumentRole.Subject;
    }
}
