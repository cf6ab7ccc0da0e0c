using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Reads the lines of a report that say of people what became of them and then how many there are: "Detained: 90. Injured, own men: 12."</summary>
internal static class Labels
{
    private const int MostWords = 6;

    /// <summary>Null for a figure behind any other label.</summary>
    public static CountedThing? Of(QuantitySite site)
    {
        var (sentence, first) = (site.Sentence, site.Sentence.FirstAt(site.Written.Span)!.Index);
        if (first < 2 || sentence.Tokens[first - 1].Form != ":" || !IsLast(sentence, site.Figure)) return null;
        var start = first - 1;
        while (start > 0 && sentence.Tokens[start - 1].Form is not ("." or ";" or ")" or ":")) start--;
        var label = sentence.Tokens[start..(first - 1)];
        if (label.Length is 0 or > MostWords || label[0] is not { Upos: "ADJ" or "VERB" } state || StateOf(state) is not { } measure) return null;
        if (label.Any(word => word.Xpos is "VBD" or "VBZ" or "VBP" or "MD" && word != state)) return null;
        return CountedThing.People with { Text = $"people {state.Form.ToLowerInvariant()}{Rest(sentence, label)}", Measure = measure };
    }

    private static Measure? StateOf(Token state) => NounMeasures.OfState(state) ?? (state.Form.ToLowerInvariant() is "missing" or "homeless" or "ill" or "sick" or "rescued" or "saved" or "treated" or "unhurt" ? Measure.Count : null);

    /// <summary>", own men": whom of them.</summary>
    private static string Rest(Sentence sentence, ImmutableArray<Token> label) => label.Length == 1 ? "" : (label[1].Upos == "PUNCT" ? "" : " ") + sentence.TextOf(label[1].Span.Union(label[^1].Span));

    private static bool IsLast(Sentence sentence, Token figure) => figure.Index + 1 == sentence.Tokens.Length || sentence.Tokens[figure.Index + 1].Form is "." or "," or ";" or "(";
}
