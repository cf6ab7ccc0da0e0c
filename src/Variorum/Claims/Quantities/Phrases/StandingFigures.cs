using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Numbers;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Knows numbers that stand for a count though their clause does not say of what: "the brigade insists on 27", "the army arrived at fifty-five".</summary>
/// <remarks>Hours, ages, dates, steps ("eleven fewer") and the numbers of items, rooms and accounts stand alone as well: they are told by their size and their neighbours.</remarks>
internal static class StandingFigures
{
    /// <summary>Smaller ones are hours, months and the sizes of groups as often as counts.</summary>
    private const decimal Least = 13;

    /// <summary>Smaller ones are ages, and the sizes of what they are told "of": "a sentry of nineteen", "rows of twenty".</summary>
    private const decimal LeastOf = 100;

    private static readonly ImmutableHashSet<string> Behind = ImmutableHashSet.Create(
        StringComparer.Ordinal, "more", "fewer", "less", "too", "times", "o'clock", "o’clock", "a.m.", "p.m.", "am", "pm", "per", "|", "%", "and", "or", "to", "st", "nd", "rd", "th");

    private static readonly ImmutableHashSet<string> Ages = ImmutableHashSet.Create(StringComparer.Ordinal, "under", "over", "below", "above", "aged", "age", "since", "until", "till", "before", "after", "by", "around");

    private static readonly ImmutableHashSet<string> Labels = ImmutableHashSet.Create(StringComparer.Ordinal, "|", "#", "/", "no.", "nr.", "tel", "tel.", "no");

    /// <param name="text">The page text, into which the spans point.</param>
    public static bool IsOne(QuantitySite site, Argument argument, string text) =>
        site is { IsBare: true, Written: { Unit: null, Per: null, Number: { Form: NumberForm.Digits or NumberForm.Words, Figured: >= Least and var figure } number } } && decimal.IsInteger(figure)
        && !(figure is >= 1000 and < 2200 && number.Figure.Length == 4)
        && IsUnlabelled(site, text) && !IsFollowed(site)
        && !IsAgeOrYear(site, argument, figure) && !(argument is { Role: ArgumentRole.Nominal, Case: "of", Governor: { } whole } && figure < LeastOf && whole.Lemma is not ("number" or "total" or "count" or "figure" or "tally" or "sum"));

    /// <summary>No name and no number of an item, a room or an account.</summary>
    public static bool IsUnlabelled(QuantitySite site, string text) => IsFree(site.Written.Number.Figure, text) && !IsLabel(site);

    /// <summary>No part of a code, a time or an address: "20-771", "06:12".</summary>
    private static bool IsFree(TextSpan figure, string text) =>
        !(figure.Start > 0 && (char.IsLetterOrDigit(text[figure.Start - 1]) || text[figure.Start - 1] is '-' or '/' or '.' or ':' or '#' or '\'' or '\u2019'))
        && !(figure.End < text.Length && (char.IsLetterOrDigit(text[figure.End]) || text[figure.End] is '/' or '%' || (text[figure.End] is '-' or '.' or ':' && figure.End + 1 < text.Length && char.IsLetterOrDigit(text[figure.End + 1]))));

    /// <summary>"item 14", "Unit 731", "1 | 2 | 30".</summary>
    private static bool IsLabel(QuantitySite site) => site.Before is { } before && !IsNumbering(site.Sentence, before) && (before.Upos is "NOUN" or "PROPN" or "NUM" or "SYM" or "X" || before.Xpos is "LS" || Labels.Contains(before.Form.ToLowerInvariant()));

    /// <summary>"Those injured number 29": a verb, whatever the tree takes it for.</summary>
    private static bool IsNumbering(Sentence sentence, Token word) => word is { Form: "number" or "numbered", Index: > 0 } && (sentence.Tokens[word.Index - 1] is { Form: "," } || sentence.Tokens[word.Index - 1].IsPluralNoun() || sentence.Tokens[word.Index - 1].IsPastParticiple());

    /// <summary>"41 fewer", "thirty o'clock", "16, 17 and 18 November".</summary>
    private static bool IsFollowed(QuantitySite site)
    {
        var tokens = site.Sentence.Tokens;
        var next = (site.Sentence.LastAt(site.Written.Span)?.Index ?? site.Figure.Index) + 1;
        if (next >= tokens.Length) return false;
        return Behind.Contains(tokens[next].Form.ToLowerInvariant()) || tokens[next].Upos is "NUM" or "PROPN" or "SYM" || (tokens[next].Form is "," && next + 1 < tokens.Length && tokens[next + 1].Upos == "NUM");
    }

    /// <summary>"children under fourteen", "who is 81", "In 88, rain fell".</summary>
    private static bool IsAgeOrYear(QuantitySite site, Argument argument, decimal figure) => figure < LeastOf
        && (argument.Role == ArgumentRole.Attribute || IsBetweenCommas(site) || site.Before is { Index: 0, Form: "In" } || argument.Case is { } preposition && Ages.Contains(preposition) || site.Before is { } before && Ages.Contains(before.Form.ToLowerInvariant()));

    /// <summary>"Ada Orr of the guild, 58, came".</summary>
    private static bool IsBetweenCommas(QuantitySite site) => site.Before is { Form: "," }
        && site.Figure.Index + 1 < site.Sentence.Tokens.Length && site.Sentence.Tokens[site.Figure.Index + 1].Form is "," or "." && !site.Sentence.Tokens[..site.Figure.Index].Any(word => word.Form is ":" or ";");
}
