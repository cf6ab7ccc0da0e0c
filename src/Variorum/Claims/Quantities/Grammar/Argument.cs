using Variorum.Language;

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
        if (SubjectOfNext(sentence, phrase) is { } subjected) return subjected;
        var at = phrase;
        for (var step = 0; step < MostSteps; step++)
        {
            if (sentence.Has(at, "cop") && (sentence.CaseOf(at) is null || IsNumber(sentence, at))) return new Argument(at, ArgumentRole.Attribute, at, null);
            if (sentence.HeadOf(at) is not { } head) return new Argument(at, ArgumentRole.None, null, null);
            // "rose 2 % to 4,500": the level hangs on the rise in the tree, and on the verb in the sense.
            if (at.Relation is "nmod" or "advcl" && IsNumber(sentence, at) && IsNumber(sentence, head)) return Of(sentence, head, at);
            if (Told(sentence, at, head) is { } told) return told;
            // "including 30 prisoners" are some of those whom the clause is about.
            if (sentence.CaseOf(at) is "including" && at.Is("obl") && sentence.SubjectOf(head) is { } subject && subject != at) at = subject;
            else at = head;
        }

        return new Argument(at, ArgumentRole.None, null, null);
    }

    private static Argument Of(Sentence sentence, Token amount, Token level)
    {
        var argument = Told(sentence, amount, sentence.HeadOf(amount) ?? amount);
        return argument is null ? new Argument(amount, ArgumentRole.None, null, null) : argument with { Role = argument.Role == ArgumentRole.Patient ? ArgumentRole.Oblique : argument.Role, Case = sentence.CaseOf(level) };
    }

    /// <summary>"is up 15 percent", "is between 15 and 17 kHz": a preposition before a number makes no place of it.</summary>
    private static bool IsNumber(Sentence sentence, Token at) => at.Upos is "NUM" or "SYM" || sentence.Has(at, "nummod");

    /// <summary>"Of the residents 1,906 are adults": a bare figure right before a finite verb is its subject, whatever the tree says.</summary>
    private static Argument? SubjectOfNext(Sentence sentence, Token figure)
    {
        if (figure.Upos != "NUM" || figure.Is("nsubj") || figure.Index + 1 >= sentence.Tokens.Length) return null;
        var next = sentence.Tokens[figure.Index + 1];
        if (next.Xpos is not ("VBD" or "VBP" or "VBZ" or "MD") || sentence.CaseOf(figure) is not null) return null;
        var predicate = next.Upos == "AUX" && (next.Is("aux") || next.Is("cop")) ? sentence.HeadOf(next) : next;
        if (predicate is null || predicate.Index < figure.Index) return null;
        return new Argument(figure, predicate.Upos == "VERB" && sentence.IsPassive(predicate) ? ArgumentRole.Patient : ArgumentRole.Subject, predicate, null);
    }

    private static Argument? Told(Sentence sentence, Token at, Token head)
    {
        var preposition = sentence.CaseOf(at);
        var role = at.Relation switch
        {
            "nsubj:pass" => sentence.Has(head, "obj") ? ArgumentRole.Recipient : ArgumentRole.Patient,
            "nsubj" or "nsubj:outer" => SubjectRole(sentence, head),
            "obj" => ArgumentRole.Patient,
            "iobj" => ArgumentRole.Recipient,
            "obl:agent" => ArgumentRole.Agent,
            _ when preposition is "including" => ArgumentRole.None,
            _ when at.Is("obl") => preposition is "by" && sentence.IsPassive(head) && at.Upos != "NUM" ? ArgumentRole.Agent : ArgumentRole.Oblique,
            "nmod" when preposition is not null => ArgumentRole.Nominal,
            _ => ArgumentRole.None,
        };
        return role == ArgumentRole.None ? null : new Argument(at, role, head, preposition);
    }

    private static ArgumentRole SubjectRole(Sentence sentence, Token head)
    {
        if (sentence.Has(head, "expl")) return ArgumentRole.Existing;
        return head.Upos == "VERB" && sentence.IsPassive(head) ? ArgumentRole.Patient : ArgumentRole.Subject;
    }
}
