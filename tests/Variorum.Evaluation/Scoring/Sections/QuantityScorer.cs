using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Whether the figures are found with their values, and what is said of those that are.</summary>
internal sealed class QuantityScorer(ICollection<Miss> misses) : ISectionScorer
{
    private readonly MatchRate _found = new();
    private readonly Share _measure = new();
    private readonly Share _counted = new();
    private readonly Share _place = new();
    private readonly Share _asOf = new();
    private readonly Share _voice = new();
    private readonly Dictionary<GoldReference, JsonElement> _matched = [];

    /// <summary>Holds all documents of a matter against its gold, one after another.</summary>
    public static QuantityScorer Of(GoldPile gold, ExportFile export, ICollection<Miss> misses)
    {
        var scorer = new QuantityScorer(misses);
        foreach (var document in gold.Documents)
            scorer.Add(document, ExportDocument.Find(export, document.Name), new NameMatcher(document.Entities, gold.SharedEntities));
        return scorer;
    }

    /// <summary>The gold quantities that were found, with what was found.</summary>
    public IReadOnlyDictionary<GoldReference, JsonElement> Matched => _matched;

    public void Add(GoldDocument gold, ExportDocument export, NameMatcher names)
    {
        var required = gold.Quantities.Where(quantity => !quantity.Optional).ToList();
        var optional = gold.Quantities.Where(quantity => quantity.Optional).Select(quantity => quantity.Span).ToList();
        var matches = SpanMatcher.Match(
            required, export.Of("quantity"), optional, g => g.Span, p => p.Span(), (g, p) => AmountComparer.Fits(g.Amount, p));
        matches.AddTo(_found);
        foreach (var extra in matches.Extra) Miss("quantities", gold, $"extra: {extra.Text("quote")} ({extra.Number("value")})");
        foreach (var missed in matches.Missed) Miss("quantities", gold, $"missed: {missed.Quote} ({missed.Amount.Value})");
        foreach (var (quantity, found) in matches.Pairs)
        {
            _matched[new GoldReference(gold.Name, quantity.Id)] = found;
            AddDetails(gold, quantity, found, names);
        }
    }

    public IEnumerable<Figure> Figures() =>
    [
        _found.F1("quantities.f1"),
        _measure.Of("quantities.measure"),
        _counted.Of("quantities.counted"),
        _place.Of("quantities.place"),
        _asOf.Of("quantities.asof-year"),
        _voice.Of("quantities.voice"),
    ];

    private void AddDetails(GoldDocument gold, GoldQuantity quantity, JsonElement found, NameMatcher names)
    {
        var measure = found.Text("measure") ?? "";
        Count(_measure, measure.Length > 0 && quantity.Measures.Contains(measure), "measure", quantity.Measures[0], measure);
        Count(_counted, CountedPhrases.Same(quantity.Counted, found.Text("counted")), "counted", quantity.Counted, found.Text("counted"));
        if (quantity.Place is { Length: > 0 } place) Count(_place, SamePlace(place, found.Text("place")), "place", place, found.Text("place"));
        if (quantity.AsOf is { Length: > 0 } asOf) Count(_asOf, Year(found.Text("asOf") ?? "") == Year(asOf), "asof-year", asOf, found.Text("asOf"));
        if (quantity.Voice.IsEmpty) return;
        var voice = found.Texts("voice").FirstOrDefault();
        var right = voice is not null && names.Same(quantity.VoiceAlternatives.Prepend(quantity.Voice[0]), voice);
        Count(_voice, right, "voice", quantity.Voice[0], voice);

        void Count(Share share, bool hit, string figure, string expected, string? actual)
        {
            share.Add(hit);
            if (!hit) Miss(figure, gold, $"{quantity.Quote}: {expected}, found '{actual}'");
        }
    }

    /// <summary>All words of one are among the other's: "Camp Ossa, Talmere" is in Talmere, and at Camp Ossa.</summary>
    private static bool SamePlace(string gold, string? found)
    {
        var (a, b) = (NameWords.Of(gold), NameWords.Of(found));
        return b.Count > 0 && (b.IsSubsetOf(a) || a.IsSubsetOf(b));
    }

    private static string Year(string date) => date.Length > 4 ? date[..4] : date;

    private void Miss(string figure, GoldDocument gold, string what) => misses.Add(new Miss(figure, gold.Name, what));
}
