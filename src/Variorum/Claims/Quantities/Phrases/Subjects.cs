using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Finds the word that names what a figure without a noun of its own counts, within its sentence.</summary>
internal static class Subjects
{
    private static readonly ImmutableHashSet<string> Counters = ImmutableHashSet.Create(
        StringComparer.Ordinal, "number", "total", "count", "figure", "toll", "tally", "sum", "size", "turnout", "strength", "share", "proportion", "percentage", "rate", "majority", "minority", "rest", "group", "list");

    /// <summary>Verbs that say how high a figure is.</summary>
    private static readonly ImmutableHashSet<string> Levels = ImmutableHashSet.Create(
        StringComparer.Ordinal, "stand", "rise", "fall", "reach", "climb", "grow", "increase", "decrease", "drop", "total", "number", "amount", "come", "hit", "exceed", "estimate", "go", "jump", "swell", "shrink", "remain", "stay", "be", "top", "decline", "run", "average", "equal", "soar", "put", "pass", "surpass", "cross", "near", "approach", "breach");

    /// <summary>"The number of <em>refugees</em> rose to 4,500", "The <em>toll</em> stands at 512", "1,906 are <em>adults</em>"; null where the clause has none.</summary>
    public static Token? Of(Sentence sentence, Argument argument)
    {
        if (OfPronoun(sentence, argument.Phrase) is { } pointed) return pointed;
        var named = argument.Role switch
        {
            ArgumentRole.Attribute => SubjectOf(sentence, argument.Governor!) ?? Before(sentence, argument.Governor!),
            ArgumentRole.Oblique when argument.Governor is { Upos: "VERB" } verb && argument.Case is "at" or "to" or "from" or "by" && Levels.Contains(argument.Governor.Lemma) => Level(sentence, argument.Governor, argument.Phrase),
            // "The number of dead was put at 64 and was corrected to 61".
            ArgumentRole.Oblique when argument.Case is "to" && argument.Governor is { Upos: "VERB" } verb && sentence.IsPassive(verb) && Stated(sentence, verb) is { } stated => stated,
            // "bringing the toll to 512".
            ArgumentRole.Oblique when argument.Case is "to" && argument.Governor is { Upos: "VERB" } verb && sentence.ObjectOf(verb) is { } raised && IsCounter(raised) => raised,
            ArgumentRole.Patient when argument.Governor is { } verb && Levels.Contains(verb.Lemma) => Level(sentence, verb, argument.Phrase),
            ArgumentRole.Subject when argument.Governor is { } predicate && predicate.IsNoun() && sentence.CaseOf(predicate) is null => predicate,
            ArgumentRole.Nominal when argument.Case is "of" && argument.Governor is { } noun && IsCounter(noun) => noun,
            ArgumentRole.None => Listed(sentence, argument.Phrase),
            _ => null,
        };
        return named is null || named.Upos is "PRON" or "NUM" ? null : Counted(sentence, named);
    }

    /// <summary>The number that is the subject of the verb, or of a clause before that the verb goes on from, whatever stands between.</summary>
    private static Token? Stated(Sentence sentence, Token verb) => sentence.SubjectOf(verb) is { } own ? IsCounter(own) ? own : null
        : sentence.AncestorsOf(verb).Select(sentence.SubjectOf).FirstOrDefault(subject => subject is not null && IsCounter(subject) && subject.Index < verb.Index);

    /// <summary>"put the number of dead at 12 and that of the injured at 41": "that" is the number, and the injured are counted.</summary>
    private static Token? OfPronoun(Sentence sentence, Token figure)
    {
        var tokens = sentence.Tokens;
        var at = figure.Index - 1;
        if (figure.Upos != "NUM" || at < 4 || tokens[at].Form is not ("at" or "is" or "was" or "to") || !(tokens[at - 1].IsNoun() || tokens[at - 1].Upos is "ADJ" or "VERB")) return null;
        var of = tokens[at - 2].Upos == "DET" ? at - 3 : at - 2;
        return of > 1 && tokens[of].Form == "of" && tokens[of - 1].Form == "that" && tokens.Take(of - 1).Any(IsCounter) ? tokens[at - 1] : null;
    }

    /// <summary>"rose to", "stands at", "totalled": it says how high a figure is.</summary>
    public static bool IsLevel(Token verb) => Levels.Contains(verb.Lemma) && verb.Lemma is not ("put" or "estimate" or "go" or "come" or "run");

    public static bool IsCounter(Token noun) => Counters.Contains(noun.Lemma);

    /// <summary>What has the height: the object before the figure, else the subject; "The toll rises to 64, officers search a mill" has no object.</summary>
    private static Token? Level(Sentence sentence, Token verb, Token figure)
    {
        var isActive = !sentence.IsPassive(verb);
        // "The wounded we estimate at 90": of two subjects the first is what is estimated.
        if (isActive && sentence.ChildrenOf(verb).Where(child => child.Is("nsubj") && child.Index < verb.Index).ToList() is [var fronted, { Upos: "PRON" }] && (fronted.IsNoun() || Measures.NounMeasures.MayBePeople(fronted))) return fronted;
        // "put the dead at 40".
        if (isActive && sentence.ObjectOf(verb) is { } theme && (theme.IsNoun() || Measures.NounMeasures.MayBePeople(theme)) && (theme.Index < figure.Index || verb.Index > figure.Index)) return theme;
        return isActive && verb.Lemma is "put" or "estimate" ? null : SubjectOf(sentence, verb);
    }

    private static Token? SubjectOf(Sentence sentence, Token predicate) => sentence.SubjectOf(predicate) ?? (predicate.Relation is "acl" or "acl:relcl" ? sentence.HeadOf(predicate) : null);

    /// <summary>"the number of refugees" counts refugees.</summary>
    private static Token Counted(Sentence sentence, Token noun) => IsCounter(noun) && noun.Lemma is not "toll"
        && sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("nmod") && child.Index > noun.Index && sentence.CaseOf(child) is "of") is { } counted && (counted.IsNoun() || counted.Upos == "ADJ" || (counted.Upos == "VERB" && Measures.NounMeasures.MayBePeople(counted))) ? counted : noun;

    /// <summary>"Members who pay are 2,621": where the tree lost the subject, it is the noun that the sentence opens with.</summary>
    private static Token? Before(Sentence sentence, Token predicate)
    {
        if (predicate.Upos == "NUM" && sentence.Root.IsNoun() && sentence.Root.Index < predicate.Index) return sentence.Root;
        var clause = sentence.ChildrenOf(predicate).FirstOrDefault(child => child.Is("acl") && child.Index < predicate.Index);
        return clause is null ? null : sentence.SubjectOf(clause) is { } subject && subject.IsNoun() ? subject : null;
    }

    /// <summary>"Deaths: 52", "Deaths in the attack - 52".</summary>
    private static Token? Listed(Sentence sentence, Token figure)
    {
        // "Police: 90 held": who says so.
        if (figure.Index + 1 < sentence.Tokens.Length && sentence.Tokens[figure.Index + 1] is { Upos: "ADJ" or "VERB" } state && figure.Upos == "NUM" && Measures.NounMeasures.MayBePeople(state)) return null;
        for (var i = figure.Index - 1; i >= 0 && figure.Index - i < 3; i--)
        {
            if (sentence.Tokens[i].Form is not (":" or "-" or "\u2013" or "\u2014")) continue;
            for (var j = i - 1; j >= 0; j--)
            {
                if (sentence.Tokens[j].IsNoun() && (sentence.HeadOf(sentence.Tokens[j]) is not { } head || head.Index >= i || !head.IsNoun())) return sentence.Tokens[j];
            }
        }

        return null;
    }
}
