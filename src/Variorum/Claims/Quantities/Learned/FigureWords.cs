using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>The words around figures that tell something, in their dictionary forms.</summary>
internal static class FigureWords
{
    private const int Reach = 4;

    public static bool IsTelling(Token word) => word.Upos is "NOUN" or "VERB" or "PROPN" or "ADJ";

    public static HashSet<string> Of(IEnumerable<Token> words) => words.Where(IsTelling).Select(word => word.Lemma.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Some words before and behind the figure.</summary>
    public static HashSet<string> Near(QuantitySite site) => Of(site.Sentence.Tokens.Where(word => Math.Abs(word.Index - site.Figure.Index) <= Reach));

    /// <summary>The verb or noun that the figure hangs on, with what else hangs there.</summary>
    public static HashSet<string> Clause(ToldFigure told) =>
        told.Argument.Governor is { } governor ? Of(told.Site.Sentence.ChildrenOf(governor).Append(governor).Where(word => word != told.Site.Figure)) : [];

    /// <summary>Of a phrase that was written, whose words have no dictionary forms.</summary>
    public static HashSet<string> OfPhrase(string phrase) =>
        phrase.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).Select(word => word.ToLowerInvariant() is var low && low.EndsWith('s') && !low.EndsWith("ss", StringComparison.Ordinal) ? low[..^1] : low).ToHashSet(StringComparer.Ordinal);
}
