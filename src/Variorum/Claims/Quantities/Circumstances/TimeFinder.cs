using Variorum.Claims.Dates;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Circumstances;

/// <summary>Tells the time that a figure is about: the date of its clause, else that of what is told just before, else the day on which it is said.</summary>
/// <param name="dates">Of the article, in page order.</param>
/// <param name="said">EDTF: when the article speaks, or null.</param>
internal sealed class TimeFinder(ImmutableArray<DateMention> dates, string? said)
{
    private static readonly ImmutableHashSet<string> Bounds = ImmutableHashSet.Create(StringComparer.Ordinal, "since", "from", "after", "before", "until", "till", "for");

    /// <summary>Null where nothing tells it.</summary>
    /// <param name="previous">The sentence before in the same paragraph, or null.</param>
    /// <param name="isNews">The figure is what the article has to tell: it is true when the article speaks.</param>
    public string? Of(QuantitySite site, Argument argument, Sentence? previous, bool isNews)
    {
        var sentence = site.Sentence;
        if (Governing(site, argument) is { } date) return date.Value;
        if ((SameTime(sentence) ?? Frame(sentence)) is { } same) return same;
        if (IsPresent(sentence, argument) || IsBackshifted(sentence, argument)) return Speaking(sentence, argument) ?? said;
        return (previous is null || argument.Governor is null ? null : Told(previous)) ?? (isNews && !Within(sentence.Span).Any() ? said : null);
    }

    /// <summary>The date nearest in the tree: in the phrase, at its verb, or at a clause around.</summary>
    private DateMention? Governing(QuantitySite site, Argument argument)
    {
        var sentence = site.Sentence;
        (DateMention Date, int Distance)? best = null;
        foreach (var date in Within(sentence.Span))
        {
            if (date.Value is null || date.Anchor.Span.Overlaps(site.Written.Number.Figure) || Head(sentence, date) is not { } head || IsParted(sentence, site.Figure, head)) continue;
            if (sentence.CaseOf(head) is { } preposition && Bounds.Contains(preposition) && sentence.LastAt(date.Anchor.Span) == head) continue;
            if (Distance(sentence, site, argument, head) is { } distance && (best is null || distance < best.Value.Distance)) best = (date, distance);
        }

        return best?.Date;
    }

    /// <summary>What follows a semicolon dates nothing before it; a date before it may hold for a whole list.</summary>
    private static bool IsParted(Sentence sentence, Token figure, Token date)
    {
        for (var i = figure.Index; i < date.Index; i++)
        {
            if (sentence.Tokens[i].Form == ";") return true;
        }

        return false;
    }

    /// <summary>"By the same date": the date named last before.</summary>
    private string? SameTime(Sentence sentence)
    {
        var pointed = sentence.Tokens.FirstOrDefault(token => token.Upos == "NOUN" && token.Lemma is "date" or "day" or "time" or "month" or "year" && sentence.ChildrenOf(token).Any(child => child.Lemma is "same" or "that") && sentence.CaseOf(token) is "by" or "on" or "at" or "in");
        if (pointed is null) return null;
        const int reach = 600;
        var named = dates.Where(date => date.Type == DateType.Absolute && date.Anchor.Span.End <= pointed.Span.Start && date.Anchor.Span.End > pointed.Span.Start - reach).Select(date => date.Value).Distinct().ToList();
        return named is [{ } only] ? only : null;
    }

    /// <summary>"On 12 May, …": a date that opens a sentence before a comma holds for all of it, however long the sentence grows.</summary>
    private string? Frame(Sentence sentence)
    {
        if (Within(sentence.Span).FirstOrDefault() is not { Value: { } value } date || Head(sentence, date) is not { } head) return null;
        var (first, last) = (sentence.FirstAt(date.Anchor.Span), sentence.LastAt(date.Anchor.Span));
        if (first is null || last is null || last.Index + 1 >= sentence.Tokens.Length || sentence.Tokens[last.Index + 1].Form != ",") return null;
        var opens = first.Index == 0 || (first.Index == 1 && sentence.Tokens[0].Lemma is "on" or "in");
        return opens && !(sentence.CaseOf(head) is { } preposition && Bounds.Contains(preposition)) ? value : null;
    }

    private static Token? Head(Sentence sentence, DateMention date)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Span.Overlaps(date.Anchor.Span) && (token.IsRoot || !sentence.Tokens[token.Head].Span.Overlaps(date.Anchor.Span))) return token;
        }

        return null;
    }

    /// <summary>Steps from the date up to the figure's clause, and from there up to the clause that the date stands in; null where a clause of its own holds the date.</summary>
    private static int? Distance(Sentence sentence, QuantitySite site, Argument argument, Token date)
    {
        var up = 0;
        foreach (var ancestor in sentence.AncestorsOf(date))
        {
            up++;
            if (ancestor == site.Phrase || ancestor == site.Figure || ancestor == argument.Phrase) return up;
            if (argument.Governor is { } governor)
            {
                if (ancestor == governor) return 2 + up;
                var outward = 0;
                foreach (var around in sentence.AncestorsOf(governor))
                {
                    outward += 4;
                    if (around == ancestor) return 2 + up + outward;
                }
            }

            if (IsOwnClause(sentence, site, argument, ancestor)) return null;
            // "including 30 prisoners in the summer of 1988": the date of another figure.
            if (ancestor.IsNoun() && sentence.Has(ancestor, "nummod") && sentence.CaseOf(ancestor) == "including") return null;
        }

        return argument.Governor is null ? 30 : null;
    }

    /// <summary>A clause between date and figure that tells of something else; "the figure that the office gave on Monday" and "when it sank on Monday" tell of it.</summary>
    private static bool IsOwnClause(Sentence sentence, QuantitySite site, Argument argument, Token ancestor)
    {
        if (ancestor.IsRoot || ancestor.Is("xcomp")) return false;
        var clause = ancestor.Upos is "VERB" or "AUX" || sentence.Has(ancestor, "cop") || (ancestor.Is("conj") && sentence.Has(ancestor, "nsubj"));
        if (!clause) return false;
        var head = sentence.HeadOf(ancestor);
        if (ancestor.Is("acl") && head is not null && (head == site.Phrase || head == argument.Phrase || IsSourceOf(sentence, argument, head))) return false;
        return !(ancestor.Is("advcl") && head == argument.Governor && sentence.ChildrenOf(ancestor).Any(child => child.Lemma is "when" or "as" && child.Index < ancestor.Index));
    }

    /// <summary>"a list, dated 30 April, names 200": what the figure is taken from; "the figure of 200 dead".</summary>
    private static bool IsSourceOf(Sentence sentence, Argument argument, Token noun) => noun.IsNoun()
        && ((argument.Role == ArgumentRole.Nominal && noun == argument.Governor) || (argument.Governor is { Upos: "VERB" } verb && sentence.SubjectOf(verb) is { } subject && (subject == noun || sentence.HeadOf(noun) == subject || sentence.AncestorsOf(noun).Contains(subject)) && SemanticLexicon.Load().IsNoun(subject.Lemma, "ss:noun.communication", 2)));

    /// <summary>"told the press on Tuesday that 2,874 live there": the day of the statement, where a statement holds the clause.</summary>
    private string? Speaking(Sentence sentence, Argument argument)
    {
        foreach (var around in argument.Governor is { } governor ? sentence.AncestorsOf(governor) : [])
        {
            foreach (var date in Within(sentence.Span))
            {
                if (date.Value is { } value && Head(sentence, date) is { } head && head.Head == around.Index) return value;
            }
        }

        return null;
    }

    /// <summary>What a sentence as a whole is dated by: the date at its main verb.</summary>
    public string? Told(Sentence sentence)
    {
        foreach (var date in Within(sentence.Span))
        {
            if (date.Value is { } value && Head(sentence, date) is { } head && (date.Anchor.Span.Start <= sentence.Span.Start + 12 || IsAtMainVerb(sentence, head))) return value;
        }

        return null;
    }

    /// <summary>Only noun phrases lie between: "In the storm of January 2023 a wall fell".</summary>
    private static bool IsAtMainVerb(Sentence sentence, Token date)
    {
        for (var at = date; !at.IsRoot; at = sentence.Tokens[at.Head])
        {
            if (sentence.CaseOf(at) is { } preposition && Bounds.Contains(preposition)) return false;
            if (!(at.Is("obl") || at.Is("nmod") || at == date)) return false;
        }

        return true;
    }

    /// <summary>"There are", "have died", "lives": a state at the time of speaking.</summary>
    private static bool IsPresent(Sentence sentence, Argument argument)
    {
        if (argument.Governor is not { } predicate) return false;
        var verbs = sentence.ChildrenOf(predicate).Where(child => child.Is("aux") || child.Is("cop")).Append(predicate);
        return verbs.Any(verb => verb.Xpos is "VBZ" or "VBP") && !verbs.Any(verb => verb.Xpos is "VBD" or "MD");
    }

    /// <summary>"200 people were missing, the office said": a state in reported speech is one at the time of speaking.</summary>
    private static bool IsBackshifted(Sentence sentence, Argument argument)
    {
        if (argument.Governor is not { } predicate) return false;
        var state = sentence.ChildOf(predicate, "cop") is { Lemma: "be", Xpos: "VBD" } || (predicate is { Lemma: "have" or "be" or "remain", Xpos: "VBD" })
            || (predicate.Xpos == "VBG" && sentence.ChildrenOf(predicate).Any(child => child.Is("aux") && child.Lemma == "be" && child.Xpos == "VBD"));
        return state && (predicate.Is("ccomp") && sentence.HeadOf(predicate) is { Upos: "VERB" } saying && IsSaying(saying) || sentence.ChildrenOf(predicate).Any(child => child.Is("parataxis") && child.Upos == "VERB" && IsSaying(child)));
    }

    private static bool IsSaying(Token verb) => verb.Xpos is "VBD" or "VBN" && SemanticLexicon.Load().IsVerb(verb.Lemma, "ss:verb.communication", 2);

    private IEnumerable<DateMention> Within(TextSpan span)
    {
        var (low, high) = (0, dates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Anchor.Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        for (var i = low; i < dates.Length && dates[i].Anchor.Span.Start < span.End; i++) yield return dates[i];
    }
}
