using System.Text;
using Variorum.Claims;
using Variorum.Collation.Entities;
using Variorum.Language;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Evaluation.Coreference;

/// <summary>B-cubed over the mentions that people have marked: within each document, and over all documents at once.</summary>
/// <remarks>
/// Bagga and Baldwin 1998. A gold mention is found where one of ours ends with the same word and covers its last word; what is not found costs recall.
/// Ours that nobody marked cost nothing. Only persons, organisations and places are asked for: products and sums of money are no parties to anything.
/// </remarks>
public static class EntityCoreferenceScorer
{
    /// <param name="folder">MEANTIME; of its two annotations the one across documents is read.</param>
    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) Score(string folder)
    {
        var documents = Directory.EnumerateFiles(Path.Combine(folder, "intra_cross-doc_annotation"), "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(EntityDocument.Read).ToList();
        var analysed = documents.Select(Analyze).ToList();
        var joined = EntityCollator.ByMember(EntityCollator.Collate(new SnapshotClaims([], [])
        {
            Entities = [.. analysed.SelectMany(claims => claims.Entities)],
            Mentions = [.. analysed.SelectMany(claims => claims.Mentions)],
        }));
        var items = documents.Zip(analysed).SelectMany((pair, number) => pair.First.Mentions.Where(mention => mention.Type is "PER" or "ORG" or "LOC").Select(mention => (Document: number, mention.Span, Gold: mention.Entity, Found: Find(pair.Second, mention.Span)))).ToList();
        var within = BCubed([.. items.Select(item => ($"{item.Document} {item.Gold}", item.Found is { } found ? $"{item.Document} {found}" : null))]);
        var across = BCubed([.. items.Select(item => (item.Gold, item.Found is { } found ? joined[found].Value : null))]);
        var misses = items.Where(item => item.Found is null).Select(item => $"missed {item.Span.Of(documents[item.Document].Text)} | {documents[item.Document].Name}")
            .Concat(items.Where(item => item.Found is not null).GroupBy(item => (item.Document, item.Found)).Where(group => group.Select(item => item.Gold).Distinct(StringComparer.Ordinal).Count() > 1)
                .Select(group => $"mixed {string.Join(", ", group.GroupBy(item => item.Gold, StringComparer.Ordinal).Select(one => string.Join(" = ", one.Select(item => item.Span.Of(documents[item.Document].Text)).Distinct(StringComparer.Ordinal))))} | {documents[group.Key.Document].Name}"));
        return (
        [
            ("mentions.recall", 100.0 * items.Count(item => item.Found is not null) / Math.Max(1, items.Count)),
            .. Named("within", within),
            .. Named("across", across),
        ], [.. misses]);
    }

    private static SnapshotClaims Analyze(EntityDocument document) =>
        CasebookBuilder.Analyze(new Snapshot(Encoding.UTF8.GetBytes(document.Text))) is AnalysisOutcome.Analyzed { Analysis: var analysis } && analysis.Text == document.Text ? analysis.Claims : new SnapshotClaims([], []);

    private static Identifier? Find(SnapshotClaims claims, TextSpan gold)
    {
        var candidates = claims.Mentions.Where(mention => mention.Anchor.Span.End == gold.End && mention.Anchor.Span.Overlaps(gold)).ToList();
        return candidates.Count == 0 ? null : candidates.MinBy(mention => Math.Abs(mention.Anchor.Span.Length - gold.Length))!.Entity;
    }

    private static (double Precision, double Recall) BCubed(List<(string Gold, string? Found)> items)
    {
        var golds = items.CountBy(item => item.Gold, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var founds = items.Where(item => item.Found is not null).CountBy(item => item.Found!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var both = items.CountBy(item => item).ToDictionary();
        var hits = items.Where(item => item.Found is not null).ToList();
        return (hits.Sum(item => (double)both[item] / founds[item.Found!]) / Math.Max(1, hits.Count), hits.Sum(item => (double)both[item] / golds[item.Gold]) / Math.Max(1, items.Count));
    }

    private static IEnumerable<(string Name, double Value)> Named(string name, (double Precision, double Recall) score) =>
    [
        ($"{name}.b3", 200 * score.Precision * score.Recall / Math.Max(1e-9, score.Precision + score.Recall)), ($"{name}.precision", 100 * score.Precision), ($"{name}.recall", 100 * score.Recall),
    ];
}
