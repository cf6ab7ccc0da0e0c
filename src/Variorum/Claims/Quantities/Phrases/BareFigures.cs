using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Numbers;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says what a figure without a noun counts where its clause gives it no part of its own: told again, told by others, left over, or an answer.</summary>
internal sealed class BareFigures(Antecedents antecedents, Questions questions, NounPhrase phrases)
{
    private const decimal Unmistakable = 100;

    private static readonly ImmutableHashSet<string> Leftovers = ImmutableHashSet.Create(StringComparer.Ordinal, "remaining", "other", "another", "further", "additional", "last");

    // Verbs of giving a figure, with the preposition that it stands behind.
    private static readonly ImmutableHashSet<string> Claiming = ImmutableHashSet.Create(
        StringComparer.Ordinal, "say", "claim", "report", "give", "count", "acknowledge", "admit", "recognise", "recognize", "concede", "allow", "find", "list", "record", "register", "write", "print", "quote", "cite", "mention", "have", "know of",
        "admit to", "come to", "own to", "get to", "arrive at", "stop at", "remain at", "stay at", "end at", "insist on", "settle on", "speak of", "talk of", "tell of", "write of", "read of", "sign for", "come up", "count up");

    private static readonly ImmutableHashSet<string> Placing = ImmutableHashSet.Create(StringComparer.Ordinal, "put", "place", "set", "estimate", "reckon", "fix", "assess", "give", "number", "count");

    /// <summary>What a figure counts that points at an earlier one, whatever its clause says; null where it points at none.</summary>
    public CountedThing? Pointed(QuantitySite site, Argument argument, int at) =>
        FigureOf(site) is not { } figure ? null : IsAboard(site) ? CountedThing.People with { Text = "people aboard" } : Labels.Of(site) ?? Told(site) ?? Again(site, argument, figure) ?? Ballot(site, at) ?? Part(site) ?? Gapped(site, at) ?? Remnant(site, figure, at) ?? EarlierCount(site, argument, at) ?? SaidToo(site, argument, at) ?? (IsAllThatIsQuoted(site) ? antecedents.PeopleSpokenOf(at, site.Figure) : null) ?? Step(site, at) ?? Fronted(site, argument);

    /// <summary>What a figure counts for which its clause has no part; null where nothing before says it.</summary>
    public CountedThing? Left(QuantitySite site, Argument argument, int at)
    {
        if (FigureOf(site) is not { } figure) return null;
        if (IsOther(site) && antecedents.CountsBefore(at, site)) return antecedents.LastExact(at, site.Figure);
        return IsLeftOver(site) || IsRival(site, argument) || IsElsewhere(site, argument, figure) ? antecedents.Last(at, site) : IsAnswer(site) ? questions.Before(at) : null;
    }

    /// <summary>"487 posts were filled, 22 more than a year ago": of the same, by so many more or fewer.</summary>
    private CountedThing? Step(QuantitySite site, int at) => StepWords.Of(site) is not null && antecedents.BeforeIn(at, site.Figure.Index) is { } before ? before.Thing with { Text = before.Thing.Core, AsOf = null } : null;

    /// <summary>"with 1,187 aboard".</summary>
    private static bool IsAboard(QuantitySite site) => site.Figure.Index + 1 < site.Sentence.Tokens.Length && site.Sentence.Tokens[site.Figure.Index + 1] is { Form: "aboard", Upos: "ADV" or "ADP" } next && (next.Index + 1 == site.Sentence.Tokens.Length || site.Sentence.Tokens[next.Index + 1].Upos is not ("DET" or "PROPN" or "NOUN"));

    private static decimal? FigureOf(QuantitySite site) =>
        site is { IsBare: true, Written: { Unit: null, Per: null, Number: { Form: not NumberForm.Fraction, Figured: { } figure } } } && decimal.IsInteger(figure) ? figure : null;

    /// <summary>"Of the 312, ...": the number that an earlier figure of the article has.</summary>
    private CountedThing? Again(QuantitySite site, Argument argument, decimal figure)
    {
        if (argument.Role is not (ArgumentRole.None or ArgumentRole.Oblique or ArgumentRole.Nominal)) return null;
        var told = IsDefinite(site) || (figure >= Unmistakable && !MayBeYear(site, figure));
        return told ? antecedents.OfSize(figure) : null;
    }

    /// <summary>"The three were freed": those of whom there are as many; null for a figure without an article.</summary>
    public CountedThing? Same(QuantitySite site) => FigureOf(site) is { } figure && IsDefinite(site) ? antecedents.OfSize(figure) : null;

    private static bool IsDefinite(QuantitySite site) => site.Before is { Form: "the" or "The" or "these" or "These" or "those" or "Those" };

    private static bool MayBeYear(QuantitySite site, decimal figure) => figure is >= 1000 and < 2200 && site.Figure.Form.Length == 4;

    /// <summary>"by five votes to four": the other side's votes.</summary>
    private CountedThing? Ballot(QuantitySite site, int at) =>
        IsOfBallot(site) ? antecedents.At(at, site.Sentence.Tokens[site.Figure.Index - 2]) : null;

    /// <summary>"by three votes to one".</summary>
    public static bool IsOfBallot(QuantitySite site) =>
        site.Figure.Index > 1 && site.Sentence.Tokens[site.Figure.Index - 1].Form == "to" && site.Sentence.CaseOf(site.Figure) == "to" && site.Sentence.Tokens[site.Figure.Index - 2] is { Lemma: "vote" or "goal" or "seat" };

    /// <summary>"in 58 of the 96": some of those that an earlier figure counted.</summary>
    private CountedThing? Part(QuantitySite site)
    {
        var tokens = site.Sentence.Tokens;
        var at = site.Figure.Index + 1;
        if (!IsPart(site)) return null;
        return NumberFinder.Find(tokens[at + 2].Form) is [{ Amount.Value: { } whole }] ? antecedents.OfSize(whole) : null;
    }

    /// <summary>"58 of the 96".</summary>
    public static bool IsPart(QuantitySite site)
    {
        var (tokens, at) = (site.Sentence.Tokens, site.Figure.Index + 1);
        return site.IsBare && at + 2 < tokens.Length && tokens[at].Form == "of" && tokens[at + 1].Form is "the" or "these" or "those" && tokens[at + 2].Upos == "NUM";
    }

    /// <summary>"in 71, observers were sent away": the places or papers of a list, each told with what happened there.</summary>
    private static bool IsElsewhere(QuantitySite site, Argument argument, decimal figure)
    {
        if (argument is not { Role: ArgumentRole.Oblique, Case: "in" or "at" or "from" } || MayBeYear(site, figure) || site.Figure.Index < 3 || site.Before is not { Upos: "ADP", Index: > 0 } preposition) return false;
        return site.Sentence.Tokens[preposition.Index - 1].Form is ";" or ")" && site.Figure.Index + 1 < site.Sentence.Tokens.Length && site.Sentence.Tokens[site.Figure.Index + 1].Form is ",";
    }

    /// <summary>"the remaining 413", "another 20".</summary>
    private static bool IsLeftOver(QuantitySite site) => site.Before is { } before && Leftovers.Contains(before.Form) && before.Upos is not "NOUN";

    /// <summary>"The police spoke of 900", "puts that number at 90", "The register says 1,050": what others say of what was counted just before.</summary>
    private static bool IsRival(QuantitySite site, Argument argument)
    {
        var lexicon = SemanticLexicon.Load();
        var sentence = site.Sentence;
        if (argument is { Role: ArgumentRole.Oblique, Case: "of", Governor: { Upos: "VERB" } telling }) return lexicon.IsVerb(telling.Lemma, "ss:verb.communication", 2) && telling.Index == argument.Phrase.Index - 2 - Approximators(site);
        if (argument is { Role: ArgumentRole.Oblique, Case: "at", Governor: { Upos: "VERB" } putting })
            return Placing.Contains(putting.Lemma) && sentence.ObjectOf(putting) is { } put && (put.Upos == "PRON" || (Subjects.IsCounter(put) || put.Lemma is "estimate") && sentence.IsDefinite(put));
        return site.Before is { Upos: "VERB", Lemma: "say" or "show" or "read" } says && (site.Figure.Head == says.Index) && sentence.SubjectOf(says) is { Upos: "NOUN" or "PROPN" } source
            && (lexicon.IsNoun(source.Lemma, "ss:noun.communication", 2) || says.Lemma == "say" && says.Is("ccomp") || says.Is("conj") || says.Is("parataxis"));
    }

    /// <summary>"The board counted 300 people, the organisers 900": the verb and the people are said once.</summary>
    private CountedThing? Gapped(QuantitySite site, int at)
    {
        var sentence = site.Sentence;
        var noun = site.Figure;
        for (var step = 0; step < 3; step++)
        {
            if (sentence.HeadOf(noun) is not { } head || head.Index > noun.Index && head.Index > site.Figure.Index) return null;
            if (noun.Is("appos") && noun != site.Figure && noun.IsNoun() && noun.Index > 0 && HasCommaBefore(sentence, noun) && noun.Index < site.Figure.Index && !IsSingled(sentence, noun)) return antecedents.At(at, head) is { } thing ? thing with { Text = thing.Core } : null;
            noun = head;
        }

        return null;
    }

    /// <summary>"the seven whom the guild names": people, whatever the clause around them is about.</summary>
    private CountedThing? Told(QuantitySite site) =>
        IsDefinite(site) && site.Figure.Index + 1 < site.Sentence.Tokens.Length && site.Sentence.Tokens[site.Figure.Index + 1].Form is "whom" ? Same(site) is { Persons: true } same ? same with { Text = same.Core, Measure = null } : CountedThing.People : null;

    /// <summary>"On Monday there were 90 arrests, on Tuesday 120": another case of the same, of which only the circumstance is told.</summary>
    private CountedThing? Remnant(QuantitySite site, decimal figure, int at)
    {
        const int longest = 4;
        var (tokens, first) = (site.Sentence.Tokens, site.Sentence.FirstAt(site.Written.Span)!.Index);
        if (MayBeYear(site, figure) || site.Figure.Index + 1 < tokens.Length && tokens[site.Figure.Index + 1] is not ({ Upos: "PUNCT" or "CCONJ" })) return null;
        for (var i = first - 2; i > 0 && i >= first - 1 - longest; i--)
        {
            if (tokens[i].Upos is "VERB" or "AUX" or "PUNCT") return null;
            if (tokens[i].Upos == "ADP" && tokens[i - 1].Form is "," or ";" or "and" && antecedents.BeforeIn(at, i) is { } before && IsSaidOf(site.Sentence, before.Word, tokens[i])) return before.Thing with { Text = before.Thing.Core };
        }

        return null;
    }

    /// <summary>The clause that counted the things has a circumstance behind the same preposition.</summary>
    private static bool IsSaidOf(Sentence sentence, Token counted, Token preposition) => Argument.Of(sentence, counted).Governor is { } governor && sentence.ChildrenOf(governor).Any(child =>
        child.Is("obl") && child.Index < preposition.Index && string.Equals(sentence.CaseOf(child), preposition.Form, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Of the twelve on the list, four had telephoned": people, by what some of them did.</summary>
    private CountedThing? Fronted(QuantitySite site, Argument argument)
    {
        var (sentence, first) = (site.Sentence, site.Sentence.FirstAt(site.Written.Span)!.Index);
        if (first is 0 or > 2 || sentence.Tokens[0].Form != "Of" || (first == 2 && sentence.Tokens[1].Form is not ("the" or "these" or "those"))) return null;
        if ((argument.Governor ?? sentence.Root) is not { Upos: "VERB" } verb || !IsHuman(sentence, verb)) return null;
        var place = sentence.ChildrenOf(site.Figure).FirstOrDefault(child => child.Is("nmod") && child.IsNoun() && child.Index > site.Figure.Index && sentence.CaseOf(child) is "on" or "in" or "at" or "from");
        return CountedThing.People with { Text = place is not null && phrases.WriteBehind(sentence, place, sentence.CaseOf(place)!) is { } where ? $"people {where}" : "people" };
    }

    /// <summary>To speak, to think, to go home: what only people do.</summary>
    private static bool IsHuman(Sentence sentence, Token verb)
    {
        var lexicon = SemanticLexicon.Load();
        return verb.Lemma is "go" or "come" or "walk" ? sentence.ChildrenOf(verb).Any(child => child.Lemma is "home") : !sentence.IsPassive(verb)
            && (lexicon.IsVerb(verb.Lemma, "ss:verb.communication", 1) || lexicon.IsVerb(verb.Lemma, "ss:verb.cognition", 1) || lexicon.IsVerb(verb.Lemma, "ss:verb.emotion", 1));
    }

    /// <summary>"replaces a first count of 90", "an earlier figure of 90": of what was counted last, exactly.</summary>
    private CountedThing? EarlierCount(QuantitySite site, Argument argument, int at) =>
        IsEstimate(site, argument) || IsBesideCount(site)
            ? antecedents.LastExact(at, site.Figure)
            : null;

    /// <summary>"a first count of 90", "Halvec's second estimate of 3,640".</summary>
    private static bool IsEstimate(QuantitySite site, Argument argument) =>
        argument is { Role: ArgumentRole.Nominal, Case: "of", Governor: { Lemma: "count" or "figure" or "tally" or "estimate" } count } && site.Figure.Index == count.Index + 2 + Approximators(site);

    /// <summary>"The office says 1,187, the families say more than 1,300", "the brigade insists on 27": what another says of what has just been counted.</summary>
    private CountedThing? SaidToo(QuantitySite site, Argument argument, int at) => IsClaimed(site, argument) ? antecedents.LastOfSize(at, site) : null;

    /// <summary>Somebody is said to have this figure: of what, stands before.</summary>
    public static bool IsClaimed(QuantitySite site, Argument argument)
    {
        if (IsEstimate(site, argument)) return true;
        var (sentence, first) = (site.Sentence, site.Sentence.FirstAt(site.Written.Span)!.Index);
        var preposition = argument.Role switch { ArgumentRole.Patient => "", ArgumentRole.Oblique => argument.Case, _ => null };
        if (preposition is null || argument.Governor is not { Upos: "VERB" } says || !Claiming.Contains($"{says.Lemma} {preposition}".TrimEnd()) || first - says.Index is < 1 or > 2) return false;
        return sentence.SubjectOf(says) is { } source && IsSource(source) && !sentence.Tokens[(site.Figure.Index + 1)..].Any(word => word.Head == site.Figure.Index && word.Upos != "PUNCT");
    }

    /// <summary>"say", "claim", "count": who does so has a figure.</summary>
    public static bool IsClaimVerb(Token? verb) => verb is { Upos: "VERB" } && (Claiming.Contains(verb.Lemma) || Placing.Contains(verb.Lemma));

    /// <summary>Who may have a figure of his own: an office, a name, "we".</summary>
    private static bool IsSource(Token subject) => subject.Upos == "PROPN" || subject is { Upos: "PRON", Form: "We" or "we" or "I" or "They" or "they" or "He" or "he" or "She" or "she" }
        || (subject.Upos == "NOUN" && SemanticLexicon.Load() is var lexicon && (lexicon.IsNoun(subject.Lemma, SemanticClass.Person, 2) || lexicon.IsNoun(subject.Lemma, SemanticClass.SocialGroup, 3) || lexicon.IsNoun(subject.Lemma, SemanticClass.Organization, 3) || lexicon.IsNoun(subject.Lemma, "ss:noun.communication", 2)));

    /// <summary>"The office's figure, 90, is too high".</summary>
    private static bool IsBesideCount(QuantitySite site) =>
        site.Figure.Is("appos") && site.Sentence.HeadOf(site.Figure) is { Lemma: "figure" or "count" or "estimate" or "tally" } count && site.Figure.Index == count.Index + 2 + Approximators(site) && !site.Sentence.ChildrenOf(count).Any(child => child.Relation == "nmod");

    private static bool HasCommaBefore(Sentence sentence, Token noun) => sentence.SubtreeOf(noun)[0] is { Index: > 0 } first && (first.Form is "," || sentence.Tokens[first.Index - 1].Form is ",");

    /// <summary>"two teachers, a man of 40".</summary>
    private static bool IsSingled(Sentence sentence, Token noun) => sentence.ChildrenOf(noun).Any(child => child.Is("det") && child.Lemma is "a" or "an");

    /// <summary>"put it at 743, against about 600 in the colonel's account", "compared with 600": another count of what the sentence counted.</summary>
    private static bool IsOther(QuantitySite site)
    {
        var (tokens, at) = (site.Sentence.Tokens, site.Sentence.FirstAt(site.Written.Span)!.Index - 1);
        while (at > 0 && tokens[at] is { Upos: "PUNCT", Form: not "," }) at--;
        return IsSetAgainst(site) || at > 0 && (tokens[at].Form is "against" && tokens[at - 1].Form is "," || tokens[at].Form is "with" or "to" && tokens[at - 1].Form is "compared");
    }

    /// <summary>"34 days instead of the 90 that the act prescribes", "rather than 70".</summary>
    public static bool IsSetAgainst(QuantitySite site)
    {
        var (tokens, at) = (site.Sentence.Tokens, site.Sentence.FirstAt(site.Written.Span)!.Index - 1);
        if (at > 0 && tokens[at].Form is "the" or "those" or "its" or "his" or "their") at--;
        return at > 0 && (tokens[at].Form is "of" && tokens[at - 1].Form is "instead" || tokens[at].Form is "than" && tokens[at - 1].Form is "rather");
    }

    /// <summary>"How many were there? - Four hundred." A sentence that is a figure, and what it is made up of.</summary>
    private static bool IsAnswer(QuantitySite site) =>
        IsFragment(site) && site.Sentence.Tokens.Skip(SpeakerWords(site.Sentence)).FirstOrDefault(word => word.Upos is not ("PUNCT" or "ADV" or "DET" or "ADP")) is { Upos: "NUM" };

    /// <summary>“Four hundred,” he said; “Ada, about four hundred,” he said.</summary>
    private static bool IsAllThatIsQuoted(QuantitySite site)
    {
        var (tokens, before, after) = (site.Sentence.Tokens, site.Sentence.FirstAt(site.Written.Span)!.Index - 1, site.Figure.Index + 1);
        if (after < tokens.Length && tokens[after].Form is "," or "." or "!" or "?") after++;
        if (before > 1 && tokens[before].Form is "," && tokens[before - 1].Upos is "PROPN") before -= 2;
        return before >= 0 && after < tokens.Length && IsQuote(tokens[before]) && IsQuote(tokens[after]);
    }

    private static bool IsQuote(Token token) => token.Form is "\u201C" or "\u201D" or "\u2018" or "\u2019" or "\"" or "'" or "''" or "``" or "\u00AB" or "\u00BB";

    /// <summary>It has no finite verb, or a mark right behind the first figure parts it from what follows: "Seventy, cooks included".</summary>
    private static bool IsFragment(QuantitySite site) =>
        site.Sentence.Tokens.All(word => word.Upos is not "AUX" && !(word.Upos == "VERB" && word.Xpos is "VBD" or "VBZ" or "VBP"))
        || site.Figure.Index + 1 < site.Sentence.Tokens.Length && site.Sentence.Tokens[site.Figure.Index + 1].Form is "," or ";" && site.Sentence.FirstAt(site.Written.Span)!.Index == SpeakerWords(site.Sentence);

    /// <summary>"Kell:".</summary>
    private static int SpeakerWords(Sentence sentence)
    {
        const int most = 4;
        var colon = sentence.Tokens.Take(most).FirstOrDefault(word => word.Form == ":");
        return colon is null || sentence.Tokens.Take(colon.Index).Any(word => !char.IsUpper(word.Form[0]) || word.Upos == "NUM") ? 0 : colon.Index + 1;
    }

    private static int Approximators(QuantitySite site) => site.Figure.Index - site.Sentence.FirstAt(site.Written.Span)!.Index;
}
