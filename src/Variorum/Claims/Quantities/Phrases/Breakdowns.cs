using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Knows the figures that are parts of another, and the bare figures that their own sum shows to be figures: "Three hundred and twelve: 187 in Sessin, 94 in Port Arrin and 31 in Dunmoor."</summary>
internal sealed class Breakdowns
{
    private const int FewestParts = 2;

    /// <summary>Longer sentences are tables; and the work stays in proportion to the text.</summary>
    private const int MostParts = 12;

    private readonly Dictionary<Sentence, List<QuantitySite>> _bare = [];
    private readonly HashSet<TextSpan> _known = [];
    private readonly Dictionary<Sentence, List<QuantitySite>> _counts = [];
    private readonly Dictionary<TextSpan, Token> _wholes = [];

    /// <summary>Keeps a figure; all of the article are kept before any is asked for.</summary>
    public void Learn(QuantitySite site)
    {
        if (!site.IsMeasured) LearnParts(site);
        if (!site.IsBare) return;
        if (!_bare.TryGetValue(site.Sentence, out var figures)) _bare[site.Sentence] = figures = [];
        figures.Add(site);
        if (Sum(figures) is { } start) _known.UnionWith(figures.Skip(start).Select(figure => figure.Written.Span));
    }

    /// <summary>The word that heads the figure of the sentence which is the sum of this one and others of a list: "58 persons, 36 guests and 22 cooks"; null where none is.</summary>
    public Token? WholeOf(QuantitySite site) => _wholes.GetValueOrDefault(site.Written.Span);

    private void LearnParts(QuantitySite site)
    {
        if (!_counts.TryGetValue(site.Sentence, out var figures)) _counts[site.Sentence] = figures = [];
        figures.Add(site);
        var rest = 0m;
        for (var i = figures.Count - 1; i >= 0 && figures.Count - i <= MostParts; i--)
        {
            if (figures[i].Written.Amount.Value is not { } value) return;
            if (figures.Count - 1 - i >= FewestParts && value == rest)
            {
                foreach (var part in figures.Skip(i + 1)) _wholes.TryAdd(part.Written.Span, figures[i].Phrase);
                return;
            }

            rest += value;
        }
    }

    public bool Holds(QuantitySite site) => _known.Contains(site.Written.Span);

    /// <summary>Where the total stands whose parts run up to the last figure, behind a colon; null where none does.</summary>
    private static int? Sum(List<QuantitySite> figures)
    {
        var rest = 0m;
        for (var i = figures.Count - 1; i >= 0; i--)
        {
            if (figures[i].Written.Amount.Value is not { } value) return null;
            if (figures.Count - 1 - i >= FewestParts && value == rest && IsBeforeColon(figures[i])) return i;
            rest += value;
        }

        return null;
    }

    private static bool IsBeforeColon(QuantitySite site) => site.Sentence.LastAt(site.Written.Span) is { } last && site.Sentence.Tokens.Skip(last.Index + 1).FirstOrDefault() is { Form: ":" };
}
