using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Language;

namespace Variorum.Claims.Quantities;

/// <summary>The words that are shown of a figure.</summary>
internal static class FigureQuotes
{
    /// <summary>Approximator, number, what describes the noun, and the noun; of a part, also the whole.</summary>
    public static TextSpan Of(QuantitySite site)
    {
        var span = site.Written.Span;
        if (site.Whole is { } whole) return whole.Span.End > span.End && whole.Span.End - span.End < 80 && !IsBehindBrackets(site, whole) ? span.Union(NounPhrase.LastOf(site.Sentence, whole).Span) : span;
        // "from 200 to 300 boats": the noun stands at the second figure.
        return site is { IsMeasured: false, Noun: { } noun } && noun.Span.End > span.End && !site.Sentence.Tokens.Any(word => word.Upos == "NUM" && word.Span.Start >= span.End && word.Index < noun.Index && word.Index > 0 && site.Sentence.Tokens[word.Index - 1].Form == "to") ? span.Union(NounPhrase.LastOf(site.Sentence, noun).Span) : span;
    }

    /// <summary>"4 inches (10 cm) of rain": the amount in brackets has a quote of its own.</summary>
    private static bool IsBehindBrackets(QuantitySite site, Token whole) => site.Sentence.Tokens.Any(word => word.Form == "(" && word.Index > site.Figure.Index && word.Index < whole.Index);
}
